// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_needs.h"

#include <algorithm>

namespace caveat
{

namespace
{

/// What a group needs as a whole: one need of each of its alternatives; nothing where one of them has none.
QVector<qint32> needOfGroup(const PatternElement &group, LexiconBuilder &lexicon)
{
    QVector<qint32> either;
    for (const PatternSequence &alternative : group.alternatives) {
        const QVector<QVector<qint32>> needs = patternNeeds(alternative, lexicon);
        if (needs.isEmpty())
            return {};
        // The shortest list rules out the most.
        either += *std::ranges::min_element(needs, {}, [](const QVector<qint32> &need) { return need.size(); });
    }
    return either;
}

} // namespace

QVector<QVector<qint32>> patternNeeds(const PatternSequence &sequence, LexiconBuilder &lexicon)
{
    using enum PatternElement::Kind;
    QVector<QVector<qint32>> needs;
    for (const PatternElement &element : sequence) {
        QVector<qint32> need;
        if (element.kind == Word) {
            need.append(lexicon.addWord(element.text));
        } else if (element.kind == Class) {
            if (const ClassId id = lexicon.require(element.text); id >= 0)
                need.append(~qint32(id));
        } else if (element.kind == Verb) {
            for (const QString &lemma : element.names)
                need.append(~qint32(lexicon.addVerb(lemma.trimmed())));
        } else if (element.kind == Group && !element.optional) {
            need = needOfGroup(element, lexicon);
        }
        if (!need.isEmpty())
            needs.append(need);
    }
    return needs;
}

} // namespace caveat

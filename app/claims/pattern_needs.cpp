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
        const QVector<PatternNeed> needs = patternNeeds(alternative, lexicon);
        if (needs.isEmpty())
            return {};
        // The shortest list rules out the most.
        either += std::ranges::min_element(needs, {}, [](const PatternNeed &need) {
            return need.entries.size();
        })->entries;
    }
    return either;
}

QVector<qint32> needOf(const PatternElement &element, LexiconBuilder &lexicon)
{
    using enum PatternElement::Kind;
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
    return need;
}

PatternLength longest(const PatternElement &element);

PatternLength longest(const PatternSequence &sequence)
{
    PatternLength length;
    for (const PatternElement &element : sequence)
        length += longest(element);
    return length;
}

PatternLength longest(const PatternElement &element)
{
    using enum PatternElement::Kind;
    switch (element.kind) {
    case Word:
    case Number:
    case Mark:
    case Any:
        return {1, 0};
    case Class:
    case Verb:
        return {0, 1};
    case Gap:
        return {static_cast<qint16>(element.count), 0};
    case Start:
    case End:
        return {};
    case Group:
        break;
    }
    PatternLength most;
    for (const PatternSequence &alternative : element.alternatives) {
        const PatternLength length = longest(alternative);
        most = {std::max(most.tokens, length.tokens), std::max(most.terms, length.terms)};
    }
    return most;
}

} // namespace

QVector<PatternNeed> patternNeeds(const PatternSequence &sequence, LexiconBuilder &lexicon)
{
    QVector<PatternNeed> needs;
    PatternLength passed;
    for (const PatternElement &element : sequence) {
        const PatternLength length = longest(element);
        QVector<qint32> entries = needOf(element, lexicon);
        if (entries.isEmpty()) {
            passed += length;
            continue;
        }
        // What a group needs can stand anywhere in it.
        PatternLength reach = passed;
        if (element.kind == PatternElement::Kind::Group)
            reach += length;
        needs.append({std::move(entries), reach});
        passed = length;
    }
    return needs;
}

} // namespace caveat

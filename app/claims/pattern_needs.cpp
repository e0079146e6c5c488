// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_needs.h"

#include "pattern_program.h"

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
        // The one that is met least often rules out the most.
        either += std::ranges::min_element(needs, {}, [&lexicon](const PatternNeed &need) {
            return needWeight(need.entries, lexicon);
        })->entries;
    }
    std::ranges::sort(either);
    const auto repeats = std::ranges::unique(either);
    either.erase(repeats.begin(), repeats.end());
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
    } else if (element.kind == Number) {
        need.append(numberWord);
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

/// Reads the needs of a sequence one behind the other.
class NeedReader
{
public:
    explicit NeedReader(LexiconBuilder &lexicon)
        : m_lexicon(lexicon)
    {
    }

    void read(const PatternSequence &sequence)
    {
        for (const PatternElement &element : sequence)
            read(element);
    }
    QVector<PatternNeed> take() { return std::move(m_needs); }

private:
    void read(const PatternElement &element)
    {
        const bool isGroup = element.kind == PatternElement::Kind::Group;
        if (isGroup && !element.optional && element.alternatives.size() == 1) {
            read(element.alternatives.first());
            return;
        }
        const PatternLength length = longest(element);
        QVector<qint32> entries = needOf(element, m_lexicon);
        if (entries.isEmpty()) {
            m_passed += length;
            return;
        }
        // What a group needs can stand anywhere in it.
        PatternLength reach = m_passed;
        if (isGroup)
            reach += length;
        m_needs.append({std::move(entries), reach});
        m_passed = length;
    }

    LexiconBuilder &m_lexicon;
    QVector<PatternNeed> m_needs;
    PatternLength m_passed; ///< since the need before
};

} // namespace

QVector<PatternNeed> patternNeeds(const PatternSequence &sequence, LexiconBuilder &lexicon)
{
    NeedReader reader(lexicon);
    reader.read(sequence);
    return reader.take();
}

qint64 needWeight(const QVector<qint32> &entries, const LexiconBuilder &lexicon)
{
    constexpr qint64 one = 1000;
    qint64 weight = entries.size(); // of words that were not met at all, the fewer the better
    for (const qint32 entry : entries)
        weight += one * lexicon.frequencyOf(entry);
    return weight;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_choice.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <span>

namespace caveat
{

namespace
{

/// Where in a sentence something stands: a bit an item; the last bit stands for all items from there on.
using Places = quint64;

constexpr Places nowhere = 0;
constexpr Places anywhere = ~nowhere;
constexpr qsizetype lastPlace = 63;
constexpr Places lastBit = 1ULL << lastPlace;

Places placeOf(qsizetype item)
{
    return 1ULL << std::min(item, lastPlace);
}

Places behind(Places first)
{
    return ~(first | (first - 1)) | lastBit;
}

Places before(Places last)
{
    return (last - 1) | (last & lastBit);
}

quint64 bit(qint32 number)
{
    return 1ULL << (static_cast<unsigned>(number) % 64U);
}

} // namespace

/// Knows of one sentence where all that patterns need stands in it.
class PatternChoice::Finder
{
public:
    Finder(const PatternProgram &program, const PatternInput &input, const QVector<bool> &wanted,
        QVarLengthArray<Chosen, 64> &chosen)
        : m_program(program)
        , m_input(input)
        , m_wanted(wanted)
        , m_chosen(chosen)
        , m_asked((program.m_needsOf.size() + 63) / 64)
        , m_places(program.m_needCount)
    {
        std::fill(m_asked.begin(), m_asked.end(), 0);
        std::fill(m_places.begin(), m_places.end(), nowhere);
        for (qsizetype item = 0; item < input.items.size(); ++item) {
            put(program.m_needsOfWord.at(input.items.at(item).word), item);
            for (const TermMatch &term : input.terms.at(item))
                put(program.m_needsOfClass.at(term.wordClass), item);
        }
    }

    /// Looks at the patterns to which something in the sentence is a key.
    void find()
    {
        for (const PatternInput::Item &item : m_input.items)
            ask(m_program.m_keyedByWord.at(item.word));
        const QVector<quint64> &classes = m_input.terms.classes();
        for (qsizetype group = 0; group < classes.size(); ++group) {
            for (quint64 rest = classes.at(group); rest != 0; rest &= rest - 1)
                ask(m_program.m_keyedByClass.at(group * 64 + std::countr_zero(rest)));
        }
        ask({m_program.m_unkeyed.constData(), static_cast<std::size_t>(m_program.m_unkeyed.size())});
        std::ranges::sort(m_chosen, {}, &Chosen::pattern);
    }

private:
    void put(std::span<const qint32> needs, qsizetype item)
    {
        for (const qint32 need : needs)
            m_places[need] |= placeOf(item);
    }

    void ask(std::span<const qint32> patterns)
    {
        for (const qint32 pattern : patterns) {
            if (m_asked[pattern / 64] & bit(pattern))
                continue;
            m_asked[pattern / 64] |= bit(pattern);
            const auto needs = m_program.m_needsOf.at(pattern);
            if (areInOrder(needs) && m_wanted.at(pattern))
                m_chosen.append({pattern, latestStart(needs)});
        }
    }

    bool areInOrder(std::span<const qint32> needs) const
    {
        Places open = anywhere;
        for (const qint32 need : needs) {
            const Places places = m_places[need] & open;
            if (places == nowhere)
                return false;
            open = behind(places & (~places + 1));
        }
        return true;
    }

    /// Of needs that are met in their order: where at the latest the first of them is, so that the others follow.
    qint32 latestStart(std::span<const qint32> needs) const
    {
        Places open = anywhere;
        Places latest = lastBit;
        for (auto need = needs.rbegin(); need != needs.rend(); ++need) {
            latest = std::bit_floor(m_places[*need] & open);
            open = before(latest);
        }
        return latest == lastBit ? std::numeric_limits<qint32>::max() : std::countr_zero(latest);
    }

    const PatternProgram &m_program;
    const PatternInput &m_input;
    const QVector<bool> &m_wanted;
    QVarLengthArray<Chosen, 64> &m_chosen;
    QVarLengthArray<quint64, 32> m_asked; ///< by pattern, as bits
    QVarLengthArray<Places, 2048> m_places; ///< by need
};

PatternChoice::PatternChoice(const PatternProgram &program, const PatternInput &input, const QVector<bool> &wanted)
{
    Finder(program, input, wanted, m_chosen).find();
}

} // namespace caveat

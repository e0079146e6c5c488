// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_choice.h"

#include <algorithm>
#include <bit>
#include <span>

namespace caveat
{

namespace
{

quint64 bit(qint32 number)
{
    return 1ULL << (static_cast<unsigned>(number) % 64U);
}

} // namespace

/// Looks at patterns with regard to one sentence.
class PatternChoice::Finder
{
public:
    Finder(const PatternProgram &program, NeedPlaces &needs, QVarLengthArray<Chosen, 64> &chosen)
        : m_program(program)
        , m_needs(needs)
        , m_chosen(chosen)
    {
    }

    /// Looks at the patterns to which something in the sentence is a key.
    void find(const PatternInput &input, const QVector<bool> &wanted)
    {
        m_asked.resize((m_program.m_needsOf.size() + 63) / 64);
        std::fill(m_asked.begin(), m_asked.end(), 0);
        for (const PatternInput::Item &item : input.items)
            ask(m_program.m_keyedByWord.at(item.word), wanted);
        const QVector<quint64> &classes = input.terms.classes();
        for (qsizetype group = 0; group < classes.size(); ++group) {
            for (quint64 rest = classes.at(group); rest != 0; rest &= rest - 1)
                ask(m_program.m_keyedByClass.at(group * 64 + std::countr_zero(rest)), wanted);
        }
        ask({m_program.m_unkeyed.constData(), static_cast<std::size_t>(m_program.m_unkeyed.size())}, wanted);
        std::ranges::sort(m_chosen, {}, &Chosen::pattern);
    }

    void look(qint32 pattern)
    {
        const auto needs = m_program.m_needsOf.at(pattern);
        if (!areInOrder(needs))
            return;
        const ItemPlaces reach = upToLatest(needs);
        const PatternProgram::Begin &begin = m_program.m_begins.at(pattern);
        const ItemPlaces starts = begin.need < 0 ? nowhere : m_needs.of(begin.need) & reach;
        if (starts != nowhere || begin.isLoose)
            m_chosen.append({pattern, starts, begin.isLoose ? reach : nowhere});
    }

private:
    void ask(std::span<const qint32> patterns, const QVector<bool> &wanted)
    {
        for (const qint32 pattern : patterns) {
            if (m_asked[pattern / 64] & bit(pattern))
                continue;
            m_asked[pattern / 64] |= bit(pattern);
            if (wanted.at(pattern))
                look(pattern);
        }
    }

    bool areInOrder(std::span<const qint32> needs)
    {
        ItemPlaces open = anywhere;
        for (const qint32 need : needs) {
            const ItemPlaces places = m_needs.of(need) & open;
            if (places == nowhere)
                return false;
            open = m_needs.grid().behind(ItemGrid::first(places));
        }
        return true;
    }

    /// Of needs that are met in their order: up to the last place of the first of them from which the others follow.
    ItemPlaces upToLatest(std::span<const qint32> needs)
    {
        ItemPlaces open = anywhere;
        ItemPlaces latest = nowhere;
        for (auto need = needs.rbegin(); need != needs.rend(); ++need) {
            latest = std::bit_floor(m_needs.of(*need) & open);
            open = m_needs.grid().before(latest);
        }
        return needs.empty() ? anywhere : latest | (latest - 1);
    }

    const PatternProgram &m_program;
    NeedPlaces &m_needs;
    QVarLengthArray<Chosen, 64> &m_chosen;
    QVarLengthArray<quint64, 32> m_asked; ///< by pattern, as bits
};

PatternChoice::PatternChoice(
    const PatternProgram &program, const PatternInput &input, NeedPlaces &needs, const QVector<bool> &wanted)
{
    Finder(program, needs, m_chosen).find(input, wanted);
}

PatternChoice::PatternChoice(const PatternProgram &program, NeedPlaces &needs, const QVector<int> &patterns)
{
    Finder finder(program, needs, m_chosen);
    for (const int pattern : patterns)
        finder.look(pattern);
}

} // namespace caveat

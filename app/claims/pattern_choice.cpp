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
    void find(const PatternInput &input)
    {
        m_asked.resize((m_program.m_needsOf.size() + 63) / 64);
        std::fill(m_asked.begin(), m_asked.end(), 0);
        for (const PatternInput::Item &item : input.items) {
            if (item.word != 0)
                ask(m_program.m_keyedByWord.at(item.word));
            if (item.number)
                ask(m_program.m_keyedByWord.at(numberWord));
        }
        const QVector<quint64> &classes = input.terms.classes();
        for (qsizetype group = 0; group < classes.size(); ++group) {
            for (quint64 rest = classes.at(group); rest != 0; rest &= rest - 1)
                ask(m_program.m_keyedByClass.at(group * 64 + std::countr_zero(rest)));
        }
        ask({m_program.m_unkeyed.constData(), static_cast<std::size_t>(m_program.m_unkeyed.size())});
        std::ranges::sort(m_chosen, {}, &Chosen::pattern);
    }

    void look(qint32 pattern)
    {
        const PatternProgram::Begin &begin = m_program.m_begins.at(pattern);
        if (begin.rare >= 0 && m_needs.of(begin.rare) == nowhere)
            return;
        ItemPlaces reach = reachOf(m_program.m_needsOf.at(pattern));
        if (begin.atStart)
            reach &= m_needs.grid().of(0);
        if (reach == nowhere)
            return;
        const ItemPlaces starts = begin.need < 0 ? nowhere : m_needs.of(begin.need) & reach;
        if (starts != nowhere || begin.isLoose)
            m_chosen.append({pattern, starts, begin.isLoose ? reach : nowhere});
    }

private:
    void ask(std::span<const qint32> patterns)
    {
        for (const qint32 pattern : patterns) {
            if (m_asked[pattern / 64] & bit(pattern))
                continue;
            m_asked[pattern / 64] |= bit(pattern);
            look(pattern);
        }
    }

    /// Where a match can begin of which \p needs are met one behind the other, none too far from the one before.
    ItemPlaces reachOf(std::span<const PatternProgram::Needed> needs)
    {
        const ItemGrid &grid = m_needs.grid();
        QVarLengthArray<ItemPlaces, 16> met;
        for (const PatternProgram::Needed &needed : needs) {
            const ItemPlaces open = met.isEmpty() ? anywhere : grid.behind(met.last(), m_needs.tokens(needed.reach));
            met.append(m_needs.of(needed.need) & open);
            if (met.last() == nowhere)
                return nowhere;
        }
        ItemPlaces open = anywhere;
        for (std::size_t i = needs.size(); i > 0; --i) {
            const int tokens = m_needs.tokens(needs[i - 1].reach);
            const ItemPlaces places = met.at(qsizetype(i - 1)) & open;
            open = i == 1 ? grid.upTo(places, tokens) : grid.before(places, tokens);
        }
        return open;
    }

    const PatternProgram &m_program;
    NeedPlaces &m_needs;
    QVarLengthArray<Chosen, 64> &m_chosen;
    QVarLengthArray<quint64, 32> m_asked; ///< by pattern, as bits
};

PatternChoice::PatternChoice(const PatternProgram &program, const PatternInput &input, NeedPlaces &needs)
{
    Finder(program, needs, m_chosen).find(input);
}

PatternChoice::PatternChoice(const PatternProgram &program, NeedPlaces &needs, const QVector<int> &patterns)
{
    Finder finder(program, needs, m_chosen);
    for (const int pattern : patterns)
        finder.look(pattern);
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_program.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>
#include <vector>

namespace caveat
{

/// One pass of the program over one sentence.
class PatternProgram::Run
{
public:
    Run(const PatternProgram &program, const PatternInput &input, const QVector<bool> &wanted)
        : m_program(program)
        , m_input(input)
        , m_wanted(wanted)
        , m_asked((program.m_needsOf.size() + 63) / 64, 0)
        , m_possible(m_asked.size(), 0)
        , m_needs(program.m_needs.size(), Standing::Unknown)
    {
        for (const PatternInput::Item &item : input.items) {
            if (item.word > 0) {
                m_words.append(item.word);
                m_wordBits.at(bitOf(item.word)) |= bit(item.word);
            }
        }
        for (const TermMatch &term : input.terms.all()) {
            const qsizetype place = term.wordClass / 64;
            if (place >= m_classes.size())
                m_classes.resize(place + 1, 0);
            m_classes[place] |= bit(term.wordClass);
        }
    }

    QVector<PatternMatch> matches()
    {
        findPossible();
        for (qsizetype place = 0; place < m_possible.size(); ++place) {
            if (m_possible.at(place) != 0)
                m_places.append(place);
        }
        if (m_places.isEmpty())
            return {};
        for (const Start &first : m_program.m_anywhere) {
            if (isPossible(first.pattern))
                m_anywhere.append(&first.step);
        }
        const auto count = static_cast<qint32>(m_input.items.size());
        m_waiting.resize(static_cast<std::size_t>(count + 1));
        for (qint32 at = 0; at <= count; ++at) {
            std::vector<Thread> &now = m_waiting[static_cast<std::size_t>(at)];
            // Threads wait sorted by nothing; the first to reach a state from the same start stands for the others.
            for (const Thread &thread : now) { // each goes on to a later item
                for (const Step &step : m_program.m_states.at(thread.state))
                    advance(thread, step, at);
            }
            now.clear();
            if (at < count)
                begin(at);
        }
        return std::move(m_matches);
    }

private:
    /// Looks at the patterns to which something in the sentence is a key.
    void findPossible()
    {
        for (const WordId word : m_words)
            ask(m_program.m_keyedByWord.at(word));
        for (qsizetype place = 0; place < m_classes.size(); ++place) {
            for (quint64 rest = m_classes.at(place); rest != 0; rest &= rest - 1)
                ask(m_program.m_keyedByClass.at(place * 64 + std::countr_zero(rest)));
        }
        ask({m_program.m_unkeyed.constData(), static_cast<std::size_t>(m_program.m_unkeyed.size())});
    }

    void ask(std::span<const qint32> patterns)
    {
        for (const qint32 pattern : patterns) {
            if (m_asked[pattern / 64] & bit(pattern))
                continue;
            m_asked[pattern / 64] |= bit(pattern);
            const bool wanted = m_wanted.isEmpty() || m_wanted.at(pattern);
            if (wanted
                && std::ranges::all_of(m_program.m_needsOf.at(pattern), [this](qint32 need) { return isMet(need); })) {
                m_possible[pattern / 64] |= bit(pattern);
            }
        }
    }

    bool isPossible(qint32 pattern) const { return (m_possible[pattern / 64] & bit(pattern)) != 0; }

    void begin(qint32 at)
    {
        Thread fresh;
        fresh.start = at;
        const PatternInput::Item &item = m_input.items.at(at);
        if (item.word > 0) {
            for (const Start &first : m_program.m_byWord.at(item.word)) {
                if (isPossible(first.pattern))
                    advance(fresh, first.step, at);
            }
        }
        for (const TermMatch &term : m_input.terms.at(at))
            begin(fresh, term, at);
        for (const Step *first : m_anywhere)
            advance(fresh, *first, at);
    }

    void begin(const Thread &fresh, const TermMatch &term, qint32 at)
    {
        const std::span<const quint64> beginners = m_program.m_beginners.at(term.wordClass);
        const std::span<const Start> starts = m_program.m_byClass.at(term.wordClass);
        auto first = starts.begin();
        for (const qsizetype place : m_places) {
            if (place >= static_cast<qsizetype>(beginners.size()))
                break;
            quint64 rest = beginners[static_cast<std::size_t>(place)] & m_possible.at(place);
            for (; rest != 0; rest &= rest - 1) {
                const auto pattern = static_cast<qint32>(place * 64) + std::countr_zero(rest);
                first = std::ranges::lower_bound(first, starts.end(), pattern, {}, &Start::pattern);
                for (; first != starts.end() && first->pattern == pattern; ++first)
                    go(fresh, first->step, at, term.endToken);
            }
        }
    }

    bool isMet(qint32 need)
    {
        Standing &standing = m_needs[need];
        if (standing == Standing::Unknown) {
            const bool met = std::ranges::any_of(m_program.m_needs.at(need),
                [this](qint32 word) { return word < 0 ? holdsClass(~word) : holdsWord(word); });
            standing = met ? Standing::Met : Standing::Missed;
        }
        return standing == Standing::Met;
    }

    static quint64 bit(qint32 number) { return 1ULL << (static_cast<unsigned>(number) % 64U); }
    static std::size_t bitOf(WordId word) { return (static_cast<unsigned>(word) / 64U) % wordBitCount; }

    bool holdsWord(WordId word) const
    {
        return (m_wordBits.at(bitOf(word)) & bit(word)) != 0 && std::ranges::find(m_words, word) != m_words.end();
    }

    bool holdsClass(qint32 wordClass) const
    {
        const qsizetype place = wordClass / 64;
        return place < m_classes.size() && (m_classes[place] & bit(wordClass)) != 0;
    }

    void advance(const Thread &thread, const Step &step, qint32 at)
    {
        if (step.condition == Condition::Accept) {
            accept(thread, step, at);
            return;
        }
        if (at >= m_input.items.size())
            return;
        const PatternInput::Item &item = m_input.items.at(at);
        if (step.sameClause && at > thread.start && item.clause != m_input.items.at(at - 1).clause)
            return;
        switch (step.condition) {
        case Condition::Word:
            if (item.word == step.value)
                go(thread, step, at, at + 1);
            return;
        case Condition::Class:
            for (const TermMatch &term : m_input.terms.at(at)) {
                if (term.wordClass == step.value)
                    go(thread, step, at, term.endToken);
            }
            return;
        case Condition::Number:
            if (item.number)
                go(thread, step, at, at + 1);
            return;
        case Condition::Mark:
            if (item.mark == step.value)
                go(thread, step, at, at + 1);
            return;
        case Condition::Any:
            go(thread, step, at, at + 1);
            return;
        case Condition::Accept:
            return;
        }
    }

    void go(const Thread &thread, const Step &step, qint32 at, qint32 end)
    {
        if (step.atStart && at != 0)
            return;
        if (step.atEnd && at < m_input.lastItem)
            return;
        Thread next = thread;
        next.state = step.target;
        applyCaptures(next, step, at);
        auto &list = m_waiting[static_cast<std::size_t>(end)];
        const bool known = std::ranges::any_of(
            list, [&next](const Thread &other) { return other.state == next.state && other.start == next.start; });
        if (!known)
            list.push_back(next);
    }

    static void applyCaptures(Thread &thread, const Step &step, qint32 at)
    {
        for (unsigned i = 0; i < captureCount; ++i) {
            if (step.closes & (1U << i))
                thread.parts.at(i).end = at;
            if (step.opens & (1U << i))
                thread.parts.at(i) = {at, at};
        }
    }

    void accept(const Thread &thread, const Step &step, qint32 at)
    {
        if (step.atEnd && at < m_input.lastItem)
            return;
        Thread done = thread;
        applyCaptures(done, step, at);
        PatternMatch match{step.value, done.start, at, done.parts};
        const auto same = std::ranges::find_if(m_matches, [&match](const PatternMatch &other) {
            return other.pattern == match.pattern && other.start == match.start;
        });
        if (same == m_matches.end())
            m_matches.append(match);
        else if (isBetter(match, *same))
            *same = match;
    }

    static bool isBetter(const PatternMatch &match, const PatternMatch &other)
    {
        const auto &target = match.part(Capture::Target);
        const auto &otherTarget = other.part(Capture::Target);
        if (!target.isEmpty() && !otherTarget.isEmpty() && target.start != otherTarget.start)
            return target.start < otherTarget.start;
        return match.end > other.end;
    }

    const PatternProgram &m_program;
    const PatternInput &m_input;
    const QVector<bool> &m_wanted;
    std::vector<std::vector<Thread>> m_waiting; ///< by item
    enum class Standing : quint8 { Unknown, Met, Missed };
    QVarLengthArray<quint64, 32> m_asked; ///< by pattern, as bits
    QVarLengthArray<quint64, 32> m_possible; ///< the sentence holds what they need
    QVarLengthArray<qsizetype, 32> m_places; ///< in m_possible, where it holds something
    QVarLengthArray<const Step *, 64> m_anywhere; ///< first steps of possible patterns that begin anywhere
    QVarLengthArray<Standing, 1024> m_needs;
    static constexpr std::size_t wordBitCount = 16;
    std::array<quint64, wordBitCount> m_wordBits{}; ///< says quickly of most words that the sentence has them not
    QVarLengthArray<WordId, 64> m_words; ///< of the sentence
    QVarLengthArray<quint64, 16> m_classes; ///< in the sentence, as bits
    QVector<PatternMatch> m_matches;
};

QVector<PatternMatch> PatternProgram::run(const PatternInput &input, const QVector<bool> &wanted) const
{
    return Run(*this, input, wanted).matches();
}

} // namespace caveat

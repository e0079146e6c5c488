// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_program.h"

#include <algorithm>
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
        , m_waiting(static_cast<std::size_t>(input.items.size() + 1))
        , m_patterns(static_cast<std::size_t>(program.m_needsOf.size()), Standing::Unknown)
        , m_needs(static_cast<std::size_t>(program.m_needs.size()), Standing::Unknown)
    {
        for (const PatternInput::Item &item : input.items) {
            if (item.word > 0) {
                m_words.push_back(item.word);
                m_wordBits.at(bitOf(item.word)) |= 1ULL << (static_cast<unsigned>(item.word) % 64U);
            }
        }
        for (const QVector<TermMatch> &terms : input.terms) {
            for (const TermMatch &term : terms) {
                const auto place = static_cast<std::size_t>(term.wordClass) / 64;
                if (place >= m_classes.size())
                    m_classes.resize(place + 1);
                m_classes[place] |= 1ULL << (static_cast<unsigned>(term.wordClass) % 64U);
            }
        }
    }

    QVector<PatternMatch> matches()
    {
        const auto count = static_cast<qint32>(m_input.items.size());
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
    void begin(qint32 at)
    {
        Thread fresh;
        fresh.start = at;
        const PatternInput::Item &item = m_input.items.at(at);
        if (item.word > 0) {
            for (const Start &first : m_program.m_byWord.at(item.word)) {
                if (canMatch(first.pattern))
                    advance(fresh, first.step, at);
            }
        }
        for (const TermMatch &term : m_input.terms.at(at)) {
            for (const Start &first : m_program.m_byClass.at(term.wordClass)) {
                if (canMatch(first.pattern))
                    go(fresh, first.step, at, term.endToken);
            }
        }
        for (const Start &first : m_program.m_anywhere) {
            if (canMatch(first.pattern))
                advance(fresh, first.step, at);
        }
    }

    /// The pattern is wanted, and the sentence holds what it needs.
    bool canMatch(qint32 pattern)
    {
        Standing &standing = m_patterns[static_cast<std::size_t>(pattern)];
        if (standing == Standing::Unknown) {
            const bool wanted = m_wanted.isEmpty() || m_wanted.at(pattern);
            const bool possible = wanted
                && std::ranges::all_of(m_program.m_needsOf.at(pattern), [this](qint32 need) { return isMet(need); });
            standing = possible ? Standing::Possible : Standing::Ruled;
        }
        return standing == Standing::Possible;
    }

    bool isMet(qint32 need)
    {
        Standing &standing = m_needs[static_cast<std::size_t>(need)];
        if (standing == Standing::Unknown) {
            const bool met = std::ranges::any_of(m_program.m_needs.at(need),
                [this](qint32 word) { return word < 0 ? holdsClass(~word) : holdsWord(word); });
            standing = met ? Standing::Possible : Standing::Ruled;
        }
        return standing == Standing::Possible;
    }

    static std::size_t bitOf(WordId word) { return (static_cast<unsigned>(word) / 64U) % wordBitCount; }

    bool holdsWord(WordId word) const
    {
        const bool maybe = m_wordBits.at(bitOf(word)) >> (static_cast<unsigned>(word) % 64U) & 1U;
        return maybe && std::ranges::find(m_words, word) != m_words.end();
    }

    bool holdsClass(qint32 wordClass) const
    {
        const auto place = static_cast<std::size_t>(wordClass) / 64;
        return place < m_classes.size() && (m_classes[place] >> (static_cast<unsigned>(wordClass) % 64U) & 1U);
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
    enum class Standing : quint8 { Unknown, Possible, Ruled };
    std::vector<Standing> m_patterns;
    std::vector<Standing> m_needs;
    static constexpr std::size_t wordBitCount = 16;
    std::array<quint64, wordBitCount> m_wordBits{}; ///< says quickly of most words that the sentence has them not
    std::vector<WordId> m_words; ///< of the sentence
    std::vector<quint64> m_classes; ///< in the sentence, as bits
    QVector<PatternMatch> m_matches;
};

QVector<PatternMatch> PatternProgram::run(const PatternInput &input, const QVector<bool> &wanted) const
{
    return Run(*this, input, wanted).matches();
}

} // namespace caveat

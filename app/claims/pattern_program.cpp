// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_program.h"

#include <algorithm>

namespace caveat
{

/// One pass of the program over one sentence.
class PatternProgram::Run
{
public:
    Run(const PatternProgram &program, const PatternInput &input)
        : m_program(program)
        , m_input(input)
        , m_waiting(input.items.size() + 1)
    {
    }

    QVector<PatternMatch> matches()
    {
        const auto count = static_cast<qint32>(m_input.items.size());
        for (qint32 at = 0; at <= count; ++at) {
            // Threads wait sorted by nothing; the first to reach a state from the same start stands for the others.
            for (qsizetype i = 0; i < m_waiting.at(at).size(); ++i) {
                const Thread thread = m_waiting.at(at).at(i);
                for (const Step &step : m_program.m_states.at(thread.state))
                    advance(thread, step, at);
            }
            if (at < count)
                begin(at);
            m_waiting[at].clear();
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
            for (const Step &step : m_program.m_byWord.at(item.word))
                advance(fresh, step, at);
        }
        for (const TermMatch &term : m_input.terms.at(at)) {
            for (const Step &step : m_program.m_byClass.at(term.wordClass))
                go(fresh, step, at, term.endToken);
        }
        for (const Step &step : m_program.m_anywhere)
            advance(fresh, step, at);
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
        auto &list = m_waiting[end];
        const bool known = std::ranges::any_of(
            list, [&next](const Thread &other) { return other.state == next.state && other.start == next.start; });
        if (!known)
            list.append(next);
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
    QVector<QVector<Thread>> m_waiting;
    QVector<PatternMatch> m_matches;
};

QVector<PatternMatch> PatternProgram::run(const PatternInput &input) const
{
    return Run(*this, input).matches();
}

} // namespace caveat

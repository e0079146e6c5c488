// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_program.h"
#include "pattern_choice.h"

#include <QVarLengthArray>

#include <algorithm>

namespace caveat
{

/// One pass of the program over one sentence.
class PatternRun
{
public:
    PatternRun(const PatternProgram &program, const PatternInput &input, const PatternChoice &choice)
        : m_program(program)
        , m_input(input)
        , m_waiting(input.items.size() + 1)
    {
        for (const PatternInput::Item &item : input.items)
            m_words |= bit(item.word);
        for (const PatternChoice::Chosen &chosen : choice.chosen()) {
            for (const Step &step : program.m_states.at(program.m_firstStates.at(chosen.pattern)))
                addStart({&step, chosen.latest});
        }
    }

    QVector<PatternMatch> matches()
    {
        const auto count = static_cast<qint32>(m_input.items.size());
        for (qint32 at = 0; at <= count; ++at) {
            for (qint32 next = m_waiting[at].first; next >= 0;) {
                const Thread thread = m_threads[next]; // the list may move while it goes on
                for (const Step &step : m_program.m_states.at(thread.state))
                    advance(thread, step, at);
                next = thread.next;
            }
            if (at < count)
                begin(at);
        }
        return std::move(m_matches);
    }

private:
    using Condition = PatternProgram::Condition;
    using Step = PatternProgram::Step;

    struct Start {
        const Step *step = nullptr;
        qint32 latest = 0; ///< the last item at which it is worth a try
    };

    struct Thread {
        qint32 state = 0;
        qint32 start = 0;
        std::array<PatternMatch::Part, captureCount> parts{};
        qint32 next = -1; ///< that waits at the same item
    };
    /// The threads that wait at an item, in the order of their arrival.
    struct Queue {
        qint32 first = -1;
        qint32 last = -1;
    };

    static quint64 bit(qint32 number) { return 1ULL << (static_cast<unsigned>(number) % 64U); }

    bool holdsWord(WordId word) const
    {
        return (m_words & bit(word)) != 0
            && std::ranges::find(m_input.items, word, &PatternInput::Item::word) != m_input.items.end();
    }

    /// Keeps \p start where something in the sentence can take that step.
    void addStart(const Start &start)
    {
        const qint32 value = start.step->value;
        if (start.step->condition == Condition::Word) {
            if (holdsWord(value))
                m_byWord.append(start);
        } else if (start.step->condition == Condition::Class) {
            if (m_input.terms.holds(static_cast<ClassId>(value))) {
                m_byClass.append(start);
                m_classes |= bit(value);
            }
        } else {
            m_anywhere.append(start);
        }
    }

    void begin(qint32 at)
    {
        Thread fresh;
        fresh.start = at;
        const WordId word = m_input.items.at(at).word;
        for (const Start &start : m_byWord) {
            if (start.step->value == word && at <= start.latest)
                go(fresh, *start.step, at, at + 1);
        }
        for (const TermMatch &term : m_input.terms.at(at)) {
            if (m_classes & bit(term.wordClass))
                begin(fresh, term, at);
        }
        for (const Start &start : m_anywhere) {
            if (at <= start.latest)
                advance(fresh, *start.step, at);
        }
    }

    void begin(const Thread &fresh, const TermMatch &term, qint32 at)
    {
        for (const Start &start : m_byClass) {
            if (start.step->value == term.wordClass && at <= start.latest)
                go(fresh, *start.step, at, term.endToken);
        }
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
        next.next = -1;
        wait(next, end);
    }

    /// The first to reach a state from the same start stands for the others.
    void wait(const Thread &thread, qint32 at)
    {
        Queue &queue = m_waiting[at];
        for (qint32 i = queue.first; i >= 0; i = m_threads[i].next) {
            if (m_threads[i].state == thread.state && m_threads[i].start == thread.start)
                return;
        }
        const auto place = static_cast<qint32>(m_threads.size());
        (queue.first < 0 ? queue.first : m_threads[queue.last].next) = place;
        queue.last = place;
        m_threads.append(thread);
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
    quint64 m_words = 0; ///< of the sentence: a bit for each, shared by some
    QVarLengthArray<Start, 32> m_byWord;
    QVarLengthArray<Start, 32> m_byClass;
    quint64 m_classes = 0; ///< of those: a bit for each, shared by some
    QVarLengthArray<Start, 32> m_anywhere; ///< with numbers, marks or anything
    QVarLengthArray<Queue, 128> m_waiting; ///< by item
    QVarLengthArray<Thread, 64> m_threads;
    QVector<PatternMatch> m_matches;
};

QVector<PatternMatch> PatternProgram::run(const PatternInput &input, const PatternChoice &choice) const
{
    return choice.isEmpty() ? QVector<PatternMatch>() : PatternRun(*this, input, choice).matches();
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_program.h"
#include "pattern_choice.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>
#include <span>
#include <tuple>

namespace caveat
{

/// One pass of the program over one sentence.
class PatternRun
{
public:
    PatternRun(const PatternProgram &program, const PatternInput &input, const PatternChoice &choice, NeedPlaces &needs)
        : m_program(program)
        , m_input(input)
        , m_needs(needs)
        , m_waiting(input.items.size() + 1)
    {
        for (const PatternChoice::Chosen &chosen : choice.chosen())
            addBegins(chosen);
        std::sort(m_begins.begin(), m_begins.end());
    }

    QVector<PatternMatch> matches()
    {
        for (qint32 at = 0; at <= count(); ++at) {
            for (qint32 next = m_waiting[at].first; next >= 0;) {
                const Thread thread = m_threads[next]; // the list may move while it goes on
                advance(thread, at);
                next = thread.next;
            }
            begin(at);
        }
        return std::move(m_matches);
    }

private:
    using Condition = PatternProgram::Condition;
    using Step = PatternProgram::Step;

    /// A step with which a pattern can begin. At each item words come first, then the terms that begin there, then
    /// what may be anything, and of these one pattern after the other.
    struct Begin {
        qint32 item = 0;
        qint32 rank = 0;
        qint32 number = 0;
        qint32 end = 0;
        const Step *step = nullptr;

        friend bool operator<(const Begin &left, const Begin &right)
        {
            return std::tie(left.item, left.rank, left.number) < std::tie(right.item, right.rank, right.number);
        }
    };

    struct Thread {
        qint32 state = 0;
        qint32 start = 0;
        qint32 more = 0; ///< how often it can go round in the gap that it is in
        std::array<PatternMatch::Part, captureCount> parts{};
        qint32 next = -1; ///< that waits at the same item
    };
    /// The threads that wait at an item, in the order of their arrival.
    struct Queue {
        qint32 first = -1;
        qint32 last = -1;
    };

    qint32 count() const { return static_cast<qint32>(m_input.items.size()); }

    void addBegins(const PatternChoice::Chosen &chosen)
    {
        for (const Step &step : m_program.m_states.at(m_program.m_begins.at(chosen.pattern).state)) {
            ItemPlaces where = placesFor(step, chosen);
            if (step.atStart)
                where &= m_needs.grid().of(0);
            m_needs.grid().forEachItem(where, [&](qint32 item) { addBegins(step, item); });
        }
    }

    ItemPlaces placesFor(const Step &step, const PatternChoice::Chosen &chosen) const
    {
        if (!PatternProgram::isNeed(step.condition))
            return chosen.reach;
        return m_needs.ofEntry(step.condition == Condition::Word ? step.value : ~step.value) & chosen.starts;
    }

    void addBegins(const Step &step, qint32 item)
    {
        const auto add = [&](qint32 rank, qint32 end) {
            m_begins.append({item, rank, static_cast<qint32>(m_begins.size()), end, &step});
        };
        if (step.condition == Condition::Class) {
            const auto terms = m_input.terms.at(item);
            for (std::size_t term = 0; term < terms.size(); ++term) {
                if (terms[term].wordClass == step.value)
                    add(static_cast<qint32>(term + 1), terms[term].endToken);
            }
        } else if (holds(m_input.items.at(item), step)) {
            add(step.condition == Condition::Word ? 0 : std::numeric_limits<qint32>::max(), item + 1);
        }
    }

    void begin(qint32 at)
    {
        Thread fresh;
        fresh.start = at;
        for (; m_begun < m_begins.size() && m_begins[m_begun].item == at; ++m_begun) {
            const Begin &begin = m_begins[m_begun];
            go(fresh, *begin.step, at, begin.end);
        }
    }

    void advance(const Thread &thread, qint32 at)
    {
        const qint32 need = m_program.m_stateNeeds.at(thread.state);
        const bool isMet = need >= 0 && at < count() && (m_needs.of(need) & m_needs.grid().of(at)) != nowhere;
        const PackedLists<Step> &steps = isMet ? m_program.m_states : m_program.m_looseSteps;
        for (const Step &step : steps.at(thread.state))
            advance(thread, step, at);
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
        if (step.condition == Condition::Class) {
            for (const TermMatch &term : m_input.terms.at(at)) {
                if (term.wordClass == step.value)
                    go(thread, step, at, term.endToken);
            }
        } else if (holds(item, step) && (!step.again || thread.more > 0)) {
            go(thread, step, at, at + 1);
        }
    }

    /// Whether \p item alone is what \p step asks for.
    static bool holds(const PatternInput::Item &item, const Step &step)
    {
        switch (step.condition) {
        case Condition::Word:
            return item.word == step.value;
        case Condition::Number:
            return item.number;
        case Condition::Mark:
            return item.mark == step.value;
        case Condition::Any:
            return true;
        case Condition::Class:
        case Condition::Accept:
            break;
        }
        return false;
    }

    void go(const Thread &thread, const Step &step, qint32 at, qint32 end)
    {
        if (step.atStart && at != 0)
            return;
        if (step.atEnd && at < m_input.lastItem)
            return;
        Thread next = thread;
        next.state = step.target;
        next.more = step.again ? thread.more - 1 : step.more;
        applyCaptures(next, step, at);
        next.next = -1;
        wait(next, end);
    }

    /// The first to reach a state from the same start stands for the others.
    void wait(const Thread &thread, qint32 at)
    {
        Queue &queue = m_waiting[at];
        for (qint32 i = queue.first; i >= 0; i = m_threads[i].next) {
            const Thread &other = m_threads[i];
            if (other.state == thread.state && other.start == thread.start && other.more == thread.more)
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
    NeedPlaces &m_needs;
    QVarLengthArray<Begin, 64> m_begins;
    qsizetype m_begun = 0; ///< of those
    QVarLengthArray<Queue, 128> m_waiting; ///< by item
    QVarLengthArray<Thread, 64> m_threads;
    QVector<PatternMatch> m_matches;
};

QVector<PatternMatch> PatternProgram::run(
    const PatternInput &input, const PatternChoice &choice, NeedPlaces &needs) const
{
    return choice.isEmpty() ? QVector<PatternMatch>() : PatternRun(*this, input, choice, needs).matches();
}

} // namespace caveat

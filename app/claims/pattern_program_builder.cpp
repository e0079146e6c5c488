// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_program_builder.h"

#include "pattern_needs.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// Lists of numbers by what an entry of a need stands for.
struct ListsByEntry {
    QVector<QVector<qint32>> byWord;
    QVector<QVector<qint32>> byClass;

    void add(qint32 entry, qint32 number)
    {
        QVector<QVector<qint32>> &lists = entry < 0 ? byClass : byWord;
        const qint32 at = entry < 0 ? ~entry : entry;
        lists.resize(std::max<qsizetype>(lists.size(), at + 1));
        lists[at].append(number);
    }
};

} // namespace

PatternProgramBuilder::PatternProgramBuilder(LexiconBuilder &lexicon)
    : m_lexicon(lexicon)
{
}

tl::expected<void, PackError> PatternProgramBuilder::add(
    const PatternSequence &sequence, const RulePattern &written, int pattern, Use use)
{
    m_nodes.clear();
    m_written = &written;
    m_error.reset();
    const qint32 first = newNode();
    const qint32 last = newNode();
    build(sequence, first, last);
    if (m_error)
        return tl::unexpected(*m_error);
    Move accept;
    accept.kind = Move::Kind::Accept;
    accept.step.condition = Condition::Accept;
    accept.step.value = pattern;
    m_nodes[last].append(accept);

    const auto offset = static_cast<qint32>(m_states.size());
    addStates();
    for (const Step &step : std::as_const(m_states.at(offset))) {
        if (step.condition == Condition::Accept) {
            PatternElement whole;
            fail(whole, u"the pattern can match nothing at all"_s);
            return tl::unexpected(*m_error);
        }
    }
    m_program.m_begins.resize(std::max<qsizetype>(m_program.m_begins.size(), pattern + 1));
    PatternProgram::Begin &begin = m_program.m_begins[pattern];
    begin.state = offset;
    begin.need = m_program.m_stateNeeds.at(offset);
    begin.isLoose = std::ranges::any_of(m_states.at(offset), isLoose);
    begin.atStart = std::ranges::all_of(m_states.at(offset), &Step::atStart);
    m_needsOf.resize(std::max<qsizetype>(m_needsOf.size(), pattern + 1));
    for (const PatternNeed &need : patternNeeds(sequence, m_lexicon))
        m_needsOf[pattern].append({needNumber(need.entries), need.reach});
    m_uses.resize(m_needsOf.size());
    m_uses[pattern] = use;
    return {};
}

/// A node that something leads to becomes a state, whose steps have the empty moves folded in. The first comes first.
void PatternProgramBuilder::addStates()
{
    QVector<qint32> states(m_nodes.size(), -1); // by node
    auto next = static_cast<qint32>(m_states.size());
    states[0] = next++;
    for (const Node &node : std::as_const(m_nodes)) {
        for (const Move &move : node) {
            if (move.kind == Move::Kind::Consume && states.at(move.target) < 0)
                states[move.target] = next++;
        }
    }
    m_states.resize(next);
    m_program.m_stateNeeds.resize(next, -1);
    for (qint32 node = 0; node < m_nodes.size(); ++node) {
        if (states.at(node) < 0)
            continue;
        QVector<Step> steps;
        QVector<bool> seen(m_nodes.size(), false);
        collectSteps(node, {}, steps, seen);
        for (Step &step : steps)
            step.target = step.condition == Condition::Accept ? 0 : states.at(step.target);
        m_states[states.at(node)] = steps;
        m_program.m_stateNeeds[states.at(node)] = needOf(steps);
    }
}

qint32 PatternProgramBuilder::needNumber(const QVector<qint32> &need)
{
    const auto known = m_needIds.constFind(need);
    if (known != m_needIds.constEnd())
        return *known;
    m_needs.append(need);
    return *m_needIds.insert(need, static_cast<qint32>(m_needs.size() - 1));
}

/// The words and classes that \p steps ask for; -1 where there are none.
qint32 PatternProgramBuilder::needOf(const QVector<Step> &steps)
{
    QVector<qint32> need;
    for (const Step &step : steps) {
        if (!isLoose(step))
            need.append(step.condition == Condition::Word ? step.value : ~step.value);
    }
    return need.isEmpty() ? -1 : needNumber(need);
}

bool PatternProgramBuilder::isLoose(const Step &step)
{
    return !PatternProgram::isNeed(step.condition);
}

QVector<QVector<PatternProgramBuilder::Step>> PatternProgramBuilder::looseSteps(const QVector<QVector<Step>> &states)
{
    QVector<QVector<Step>> loose;
    for (QVector<Step> steps : states) {
        steps.removeIf([](const Step &step) { return !isLoose(step); });
        loose.append(steps);
    }
    return loose;
}

/// The need of a pattern that is met least often is its key.
void PatternProgramBuilder::indexKeys()
{
    QVector<qint64> weights;
    for (const QVector<qint32> &need : std::as_const(m_needs))
        weights.append(needWeight(need, m_lexicon));
    ListsByEntry keyed;
    for (qint32 pattern = 0; pattern < m_needsOf.size(); ++pattern) {
        if (m_uses.at(pattern) == Use::OnDemand)
            continue;
        QVector<PatternProgram::Needed> needs = m_needsOf.at(pattern);
        if (needs.isEmpty()) {
            m_program.m_unkeyed.append(pattern);
            continue;
        }
        std::ranges::stable_sort(needs, {}, [&](const auto &needed) { return weights.at(needed.need); });
        const qint32 key = needs.constFirst().need;
        if (needs.size() > 1)
            m_program.m_begins[pattern].rare = needs.at(1).need;
        for (const qint32 entry : m_needs.at(key))
            keyed.add(entry, pattern);
    }
    m_program.m_keyedByWord = PackedLists(keyed.byWord);
    m_program.m_keyedByClass = PackedLists(keyed.byClass);
}

PatternProgram PatternProgramBuilder::take()
{
    m_program.m_looseSteps = PackedLists(looseSteps(m_states));
    m_program.m_states = PackedLists(m_states);
    indexKeys();
    for (const QVector<qint32> &need : std::as_const(m_needs)) {
        for (const qint32 entry : need) {
            qint32 &count = entry < 0 ? m_program.m_classCount : m_program.m_wordCount;
            count = std::max(count, (entry < 0 ? ~entry : entry) + 1);
        }
    }
    m_program.m_needs = PackedLists(m_needs);
    m_program.m_needsOf = PackedLists(m_needsOf);
    return std::exchange(m_program, {});
}

qint32 PatternProgramBuilder::newNode()
{
    m_nodes.append(Node());
    return static_cast<qint32>(m_nodes.size() - 1);
}

void PatternProgramBuilder::move(qint32 from, Move::Kind kind, qint32 target, qint32 capture)
{
    Move made;
    made.kind = kind;
    made.target = target;
    made.capture = capture;
    m_nodes[from].append(made);
}

PatternProgramBuilder::Step &PatternProgramBuilder::consume(qint32 from, qint32 to, Condition condition, qint32 value)
{
    Move made;
    made.kind = Move::Kind::Consume;
    made.target = to;
    made.step.condition = condition;
    made.step.value = value;
    m_nodes[from].append(made);
    return m_nodes[from].last().step;
}

void PatternProgramBuilder::build(const PatternSequence &sequence, qint32 from, qint32 to)
{
    if (sequence.isEmpty())
        move(from, Move::Kind::Empty, to);
    for (qsizetype i = 0; i < sequence.size(); ++i) {
        const qint32 next = i + 1 == sequence.size() ? to : newNode();
        build(sequence.at(i), from, next);
        from = next;
    }
}

void PatternProgramBuilder::build(const PatternElement &element, qint32 from, qint32 to)
{
    if (element.capture == Capture::None) {
        buildInner(element, from, to);
        return;
    }
    const qint32 inside = newNode();
    const qint32 end = newNode();
    move(from, Move::Kind::Open, inside, static_cast<qint32>(element.capture));
    buildInner(element, inside, end);
    move(end, Move::Kind::Close, to, static_cast<qint32>(element.capture));
}

void PatternProgramBuilder::buildInner(const PatternElement &element, qint32 from, qint32 to)
{
    using enum PatternElement::Kind;
    switch (element.kind) {
    case Word:
        consume(from, to, Condition::Word, m_lexicon.addWord(element.text));
        return;
    case Number:
        consume(from, to, Condition::Number, 0);
        return;
    case Mark:
        consume(from, to, Condition::Mark, element.text.front().unicode());
        return;
    case Any:
        consume(from, to, Condition::Any, 0).sameClause = true;
        return;
    case Class: {
        const ClassId id = m_lexicon.require(element.text);
        if (id < 0)
            fail(element, u"no word list has a class “%1”"_s.arg(element.text));
        consume(from, to, Condition::Class, id);
        return;
    }
    case Verb:
        for (const QString &lemma : element.names)
            consume(from, to, Condition::Class, m_lexicon.addVerb(lemma.trimmed()));
        return;
    case Gap:
        buildGap(element, from, to);
        return;
    case Start:
    case End:
        move(from, element.kind == Start ? Move::Kind::AssertStart : Move::Kind::AssertEnd, to);
        return;
    case Group:
        if (element.optional)
            move(from, Move::Kind::Empty, to);
        for (const PatternSequence &alternative : element.alternatives)
            build(alternative, from, to);
        return;
    }
    Q_UNREACHABLE();
}

/// Not a state a token, but one in which threads go round and count.
void PatternProgramBuilder::buildGap(const PatternElement &gap, qint32 from, qint32 to)
{
    const qint32 inside = newNode();
    move(from, Move::Kind::Empty, to);
    Step &enter = consume(from, inside, Condition::Any, 0);
    enter.sameClause = !gap.wide;
    enter.more = static_cast<quint8>(gap.count - 1);
    move(inside, Move::Kind::Empty, to);
    Step &again = consume(inside, inside, Condition::Any, 0);
    again.sameClause = !gap.wide;
    again.again = true;
}

void PatternProgramBuilder::collectSteps(qint32 node, Step passed, QVector<Step> &steps, QVector<bool> &seen) const
{
    if (seen.at(node))
        return;
    seen[node] = true;
    for (const Move &next : m_nodes.at(node)) {
        Step step = passed;
        switch (next.kind) {
        case Move::Kind::Open:
            step.opens |= static_cast<quint8>(1U << static_cast<unsigned>(next.capture));
            break;
        case Move::Kind::Close:
            step.closes |= static_cast<quint8>(1U << static_cast<unsigned>(next.capture));
            break;
        case Move::Kind::AssertStart:
            step.atStart = true;
            break;
        case Move::Kind::AssertEnd:
            step.atEnd = true;
            break;
        case Move::Kind::Consume:
        case Move::Kind::Accept:
            step.condition = next.step.condition;
            step.value = next.step.value;
            step.sameClause = next.step.sameClause;
            step.more = next.step.more;
            step.again = next.step.again;
            step.target = next.target;
            steps.append(step);
            continue;
        case Move::Kind::Empty:
            break;
        }
        collectSteps(next.target, step, steps, seen);
    }
}

void PatternProgramBuilder::fail(const PatternElement &element, const QString &message)
{
    if (!m_error)
        m_error = PackError{{}, m_written->line, m_written->column + element.offset, message};
}

} // namespace caveat

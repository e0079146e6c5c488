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
    const PatternSequence &sequence, const RulePattern &written, int pattern)
{
    m_nodes.clear();
    m_written = &written;
    m_error.reset();
    const qint32 first = newNode();
    const qint32 last = build(sequence, first);
    if (m_error)
        return tl::unexpected(*m_error);
    Move accept;
    accept.kind = Move::Kind::Accept;
    accept.step.condition = Condition::Accept;
    accept.step.value = pattern;
    m_nodes[last].append(accept);

    // Every node becomes a state whose steps have the empty moves folded in.
    const auto offset = static_cast<qint32>(m_states.size());
    for (qint32 node = 0; node < m_nodes.size(); ++node) {
        QVector<Step> steps;
        QVector<bool> seen(m_nodes.size(), false);
        collectSteps(node, {}, steps, seen);
        for (Step &step : steps)
            step.target += offset;
        m_states.append(steps);
    }
    for (const Step &step : std::as_const(m_states.at(offset))) {
        if (step.condition == Condition::Accept) {
            PatternElement whole;
            fail(whole, u"the pattern can match nothing at all"_s);
            return tl::unexpected(*m_error);
        }
    }
    m_program.m_firstStates.resize(std::max<qsizetype>(m_program.m_firstStates.size(), pattern + 1));
    m_program.m_firstStates[pattern] = offset;
    m_needsOf.resize(std::max<qsizetype>(m_needsOf.size(), pattern + 1));
    for (const QVector<qint32> &need : patternNeeds(sequence, m_lexicon)) {
        auto known = m_needIds.constFind(need);
        if (known == m_needIds.constEnd()) {
            known = m_needIds.insert(need, static_cast<qint32>(m_needs.size()));
            m_needs.append(need);
        }
        m_needsOf[pattern].append(*known);
    }
    return {};
}

/// The need of a pattern that is met least often is its key.
void PatternProgramBuilder::indexKeys(const Frequencies &frequencies)
{
    QVector<qint64> weights;
    for (const QVector<qint32> &need : std::as_const(m_needs)) {
        qint64 weight = need.size(); // of words that were not met at all, the fewer the better
        for (const qint32 entry : need)
            weight += 1000LL * frequencies.of(entry);
        weights.append(weight);
    }
    ListsByEntry keyed;
    for (qint32 pattern = 0; pattern < m_needsOf.size(); ++pattern) {
        const QVector<qint32> &needs = m_needsOf.at(pattern);
        if (needs.isEmpty()) {
            m_program.m_unkeyed.append(pattern);
            continue;
        }
        const qint32 key = *std::ranges::min_element(needs, {}, [&](qint32 need) { return weights.at(need); });
        for (const qint32 entry : m_needs.at(key))
            keyed.add(entry, pattern);
    }
    m_program.m_keyedByWord = PackedLists(keyed.byWord);
    m_program.m_keyedByClass = PackedLists(keyed.byClass);
}

void PatternProgramBuilder::indexNeeds()
{
    ListsByEntry needs;
    for (qint32 need = 0; need < m_needs.size(); ++need) {
        for (const qint32 entry : m_needs.at(need))
            needs.add(entry, need);
    }
    m_program.m_needsOfWord = PackedLists(needs.byWord);
    m_program.m_needsOfClass = PackedLists(needs.byClass);
    m_program.m_needsOf = PackedLists(m_needsOf);
    m_program.m_needCount = static_cast<qint32>(m_needs.size());
}

PatternProgram PatternProgramBuilder::take(const Frequencies &frequencies)
{
    m_program.m_states = PackedLists(m_states);
    indexKeys(frequencies);
    indexNeeds();
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

qint32 PatternProgramBuilder::consume(qint32 from, Condition condition, qint32 value, bool sameClause)
{
    const qint32 next = newNode();
    Move made;
    made.kind = Move::Kind::Consume;
    made.target = next;
    made.step.condition = condition;
    made.step.value = value;
    made.step.sameClause = sameClause;
    m_nodes[from].append(made);
    return next;
}

qint32 PatternProgramBuilder::build(const PatternSequence &sequence, qint32 from)
{
    for (const PatternElement &element : sequence)
        from = build(element, from);
    return from;
}

qint32 PatternProgramBuilder::build(const PatternElement &element, qint32 from)
{
    if (element.capture == Capture::None)
        return buildInner(element, from);
    const qint32 inside = newNode();
    move(from, Move::Kind::Open, inside, static_cast<qint32>(element.capture));
    const qint32 end = buildInner(element, inside);
    const qint32 after = newNode();
    move(end, Move::Kind::Close, after, static_cast<qint32>(element.capture));
    return after;
}

qint32 PatternProgramBuilder::buildInner(const PatternElement &element, qint32 from)
{
    using enum PatternElement::Kind;
    switch (element.kind) {
    case Word:
        return consume(from, Condition::Word, m_lexicon.addWord(element.text), false);
    case Number:
        return consume(from, Condition::Number, 0, false);
    case Mark:
        return consume(from, Condition::Mark, element.text.front().unicode(), false);
    case Any:
        return consume(from, Condition::Any, 0, true);
    case Class: {
        const ClassId id = m_lexicon.require(element.text);
        if (id < 0)
            fail(element, u"no word list has a class “%1”"_s.arg(element.text));
        return consume(from, Condition::Class, id, false);
    }
    case Verb: {
        const qint32 after = newNode();
        for (const QString &lemma : element.names) {
            const ClassId id = m_lexicon.addVerb(lemma.trimmed());
            move(consume(from, Condition::Class, id, false), Move::Kind::Empty, after);
        }
        return after;
    }
    case Gap: {
        const qint32 after = newNode();
        move(from, Move::Kind::Empty, after);
        for (int i = 0; i < element.count; ++i) {
            from = consume(from, Condition::Any, 0, !element.wide);
            move(from, Move::Kind::Empty, after);
        }
        return after;
    }
    case Start:
    case End: {
        const qint32 after = newNode();
        move(from, element.kind == Start ? Move::Kind::AssertStart : Move::Kind::AssertEnd, after);
        return after;
    }
    case Group: {
        const qint32 after = newNode();
        if (element.optional)
            move(from, Move::Kind::Empty, after);
        for (const PatternSequence &alternative : element.alternatives)
            move(build(alternative, from), Move::Kind::Empty, after);
        return after;
    }
    }
    Q_UNREACHABLE();
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

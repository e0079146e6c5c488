// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexicon_builder.h"
#include "pattern_program.h"

#include <tl/expected.hpp>

namespace caveat
{

/// Adds patterns to a program; words and classes are looked up in (and new words added to) the lexicon being built.
class PatternProgramBuilder
{
public:
    explicit PatternProgramBuilder(LexiconBuilder &lexicon);

    /// When a pattern is tried: in each sentence that may hold it, or only where it is asked for by its number.
    enum class Use : quint8 { Everywhere, OnDemand };

    /// Adds \p sequence, whose matches will carry \p pattern. An unknown class is a fault at its place in \p written.
    tl::expected<void, PackError> add(
        const PatternSequence &sequence, const RulePattern &written, int pattern, Use use = Use::Everywhere);

    PatternProgram take();

private:
    using Condition = PatternProgram::Condition;
    using Step = PatternProgram::Step;

    struct Move {
        enum class Kind : quint8 { Empty, Open, Close, Consume, AssertStart, AssertEnd, Accept };
        Kind kind = Kind::Empty;
        Step step;
        qint32 capture = 0;
        qint32 target = 0;
    };
    using Node = QVector<Move>;

    qint32 newNode();
    /// Each puts the moves for its part of the pattern between two nodes.
    void build(const PatternSequence &sequence, qint32 from, qint32 to);
    void build(const PatternElement &element, qint32 from, qint32 to);
    void buildInner(const PatternElement &element, qint32 from, qint32 to);
    void buildGap(const PatternElement &gap, qint32 from, qint32 to);
    Step &consume(qint32 from, qint32 to, Condition condition, qint32 value);
    void addStates();
    void move(qint32 from, Move::Kind kind, qint32 target, qint32 capture = 0);
    qint32 needNumber(const QVector<qint32> &need);
    static bool isLoose(const Step &step);
    static QVector<QVector<Step>> looseSteps(const QVector<QVector<Step>> &states);
    qint32 needOf(const QVector<Step> &steps);
    void indexKeys();
    void fail(const PatternElement &element, const QString &message);
    void collectSteps(qint32 node, Step passed, QVector<Step> &steps, QVector<bool> &seen) const;

    LexiconBuilder &m_lexicon;
    PatternProgram m_program;
    QVector<QVector<Step>> m_states;
    QVector<QVector<qint32>> m_needs;
    QHash<QVector<qint32>, qint32> m_needIds; ///< places in m_needs
    QVector<QVector<PatternProgram::Needed>> m_needsOf;
    QVector<Use> m_uses; ///< by pattern
    QVector<Node> m_nodes; ///< of the pattern at hand
    const RulePattern *m_written = nullptr;
    std::optional<PackError> m_error;
};

} // namespace caveat

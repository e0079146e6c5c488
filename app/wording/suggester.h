// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "laws.h"
#include "rewrites.h"
#include "stock.h"

#include <claims/rule_pack.h>
#include <draft/structure.h>

#include <optional>

namespace caveat
{

/// Gathers what can be done about one finding, the best first; what does not obey the laws is left out.
class Suggester
{
public:
    Suggester(const Engine &engine, const Stock *stock, const Draft &draft, const Finding &finding, CheckCache &cache);

    QVector<Suggestion> suggest(Amount amount);

private:
    bool isDone() const { return m_amount == Amount::First && !m_found.isEmpty(); }
    int count(SuggestionMode mode) const;

    void suggestByRule(const Rule &rule);
    void suggestInOrder(const Rule &rule); ///< with a stock to draw on
    /// What of the ready lines comes before what only doubts.
    void putHouseSentences();
    void putReadyLines(qsizetype most, int leastPoints = -1);
    void putReferences();
    void putReadySentences();
    void putRewrite(const QString &name, bool cleanOnly = false);
    void putCut();
    void putCutBehindLabel();
    void putPlaceholder();
    void putLastResorts();
    void putHeading(const QString &words);
    void order();

    /// Offers \p body in the place of the claim's part of the line; false where it cannot stand there.
    bool putInstead(QString body, const Suggestion &like);
    bool take(Suggestion suggestion, bool cleanOnly = false);
    Laws::Outcome judged(const QVector<TextEdit> &edits);
    bool standsNear(const QString &text) const;
    bool isListed() const;
    bool isOfAnother() const;
    bool isCallToAnother() const;
    bool canStand(const QString &after) const;
    bool isDoubtable() const;
    SpokenAgent agentOf(const Structure &structure) const;
    SpokenAgent agentNear() const;
    QString capitalisedPart(QString after) const;
    bool holdsLink() const;
    QString claimWords() const;
    QVector<ClaimRow> rows() const;

    const Engine &m_engine;
    const Stock *m_stock;
    const Block &m_block;
    const Finding &m_finding;
    Laws m_laws;
    ClaimLine m_line;
    SpokenAgent m_agent;
    QVector<TextRange> m_quotations;
    bool m_quoted = false;
    bool m_governs = false;
    bool m_lastResort = false;
    Amount m_amount = Amount::All;
    QVector<Suggestion> m_found;
    struct Tried {
        QVector<TextEdit> edits;
        Laws::Outcome outcome;
    };
    QVector<Tried> m_tried; ///< what has been held to the laws once need not be again
};

} // namespace caveat

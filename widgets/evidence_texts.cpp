// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "evidence_texts.h"

#include <evidence/citation_text.h>
#include <sources/source_text.h>
#include <wording/claim_evidence.h>

namespace caveat
{

namespace
{

EvidenceText textOf(const EvidenceEntry &entry, EvidenceText::Side side)
{
    EvidenceText text;
    text.side = side;
    text.study = sourceLine(entry);
    text.finding = entry.finding;
    text.limits = entry.limits;
    text.reference = referenceText(entry, CitationStyle::Vancouver).text;
    return text;
}

} // namespace

EvidenceTexts makeEvidenceTexts(KnowledgeFuture knowledge)
{
    return [knowledge = std::move(knowledge)](const Finding &finding, const QString &words) {
        const Stock *stock = knowledge.get().stock.get();
        if (stock == nullptr) {
            return QVector<EvidenceText>();
        }
        const ClaimEvidence evidence = claimEvidence(stock->map(), finding, words);
        QVector<EvidenceText> texts;
        const auto add = [&](const QStringList &ids, EvidenceText::Side side) {
            for (const QString &id : ids) {
                if (const EvidenceEntry *entry = stock->library().find(id)) {
                    texts += textOf(*entry, side);
                }
            }
        };
        add(evidence.supporting, EvidenceText::Side::For);
        add(evidence.opposing, EvidenceText::Side::Against);
        add(evidence.related, EvidenceText::Side::Related);
        return texts;
    };
}

} // namespace caveat

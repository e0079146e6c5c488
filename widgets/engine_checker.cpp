// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "engine_checker.h"

#include <claims/check_cache.h>
#include <cleaning/suspicious_links.h>
#include <reports/soften_list.h>
#include <wording/fit.h>
#include <wording/overclaim_suggestions.h>
#include <wording/suggestion.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace caveat
{

namespace
{

class EngineChecker : public Checker
{
public:
    EngineChecker(std::shared_ptr<const Engine> engine, std::shared_ptr<const Stock> stock)
        : m_engine(std::move(engine))
        , m_stock(std::move(stock))
    {
    }

    CheckResult check(const Draft &draft) override
    {
        CheckResult result = m_engine->check(draft, &m_cache);
        if (!result.supported.isEmpty()) {
            result.findings += overclaims(draft, result.supported, m_stock->library());
            std::ranges::stable_sort(result.findings, {},
                [](const Finding &finding) { return std::pair(finding.block, finding.range.start); });
        }
        result.findings.removeIf([](const Finding &finding) { return finding.severity == Severity::Info; });
        return result;
    }

    QVector<Offer> offers(const Draft &draft, const Finding &finding) override
    {
        QVector<Offer> offers;
        const QVector<Suggestion> found = isOverclaim(finding)
            ? overclaimSuggestions(*m_engine, draft, finding, *m_stock, &m_offerCache)
            : suggestions(*m_engine, draft, finding, &m_offerCache, Amount::All, m_stock.get());
        for (const Suggestion &suggestion : found)
            offers += {suggestion, preview(draft, finding, suggestion)};
        return offers;
    }

    QVector<ProposedOffer> proposals(const Draft &draft) override
    {
        QVector<ProposedOffer> changes;
        for (const ProposedChange &change : proposedChanges(*m_engine, draft, m_stock.get()))
            changes += {change.finding, {change.suggestion, change.shown}};
        return changes;
    }

    QVector<Residue> residue(const Draft &draft) override
    {
        return caveat::residue(draft, m_words) + suspiciousLinks(draft, m_words);
    }

private:
    std::shared_ptr<const Engine> m_engine;
    std::shared_ptr<const Stock> m_stock;
    CheckCache m_cache;
    CheckCache m_offerCache; ///< what suggestions are tried on is not the draft
    CleaningWords m_words = shippedCleaningWords();
};

} // namespace

std::unique_ptr<Checker> makeEngineChecker(std::shared_ptr<const Engine> engine, std::shared_ptr<const Stock> stock)
{
    return std::make_unique<EngineChecker>(std::move(engine), std::move(stock));
}

FindingTexts makeFindingTexts(std::shared_ptr<const Engine> engine)
{
    return [engine = std::move(engine), guidance = shippedGuidance()](const Finding &finding, Market market) {
        FindingText text;
        text.title = finding.category;
        if (const RulePack *pack = engine->pack(finding.category)) {
            text.title = pack->title;
            text.why = pack->why;
            text.wanted = pack->wanted;
        }
        for (const Guidance &entry : guidanceFor(guidance, finding.guidance, market)) {
            const QString says = QCoreApplication::translate("Guidance", "%1 (last read %2)\n%3\n%4");
            text.guidance += {entry.title, says.arg(entry.title, entry.seen, entry.says, entry.source)};
        }
        return text;
    };
}

} // namespace caveat

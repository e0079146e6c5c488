// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "engine_checker.h"

#include "overclaim_keeper.h"

#include <claims/check_cache.h>
#include <cleaning/suspicious_links.h>
#include <reports/soften_list.h>
#include <wording/fit.h>
#include <wording/overclaim_suggestions.h>
#include <wording/suggestion.h>

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace caveat
{

namespace
{

class EngineChecker : public Checker
{
public:
    explicit EngineChecker(KnowledgeFuture knowledge)
        : m_knowledge(std::move(knowledge))
    {
    }

    std::optional<QVector<int>> apply(const QVector<BlockEdit> &edits, const std::stop_token &stop) override
    {
        if (!std::exchange(m_hasBegun, true))
            m_check = DraftCheck(m_knowledge.get().engine);
        for (const BlockEdit &edit : edits)
            m_overclaims.splice(edit);
        const auto changes = m_check.applyUnless(stop, edits);
        if (!changes)
            return {};
        if (stock() == nullptr)
            return changes->blocks;
        const QVector<int> beyond = m_overclaims.update(m_check, *changes, stock()->library());
        QVector<int> told;
        std::ranges::set_union(changes->blocks, beyond, std::back_inserter(told));
        return told;
    }

    const Draft &draft() const override { return m_check.draft(); }
    int uncheckedBlocks() const override { return static_cast<int>(m_check.result().uncheckedBlocks.size()); }

    QVector<Finding> findings(int block) const override
    {
        QVector<Finding> findings;
        std::ranges::copy_if(m_check.findings(block), std::back_inserter(findings),
            [](const Finding &finding) { return finding.severity != Severity::Info; });
        if (const QVector<Finding> &beyond = m_overclaims.of(block); !beyond.isEmpty()) {
            findings += beyond;
            std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.range.start; });
        }
        return findings;
    }

    CheckResult result() const override
    {
        CheckResult result{{}, m_check.result().supported, m_check.result().uncheckedBlocks};
        for (int block = 0; block < draft().blocks.size(); ++block)
            result.findings += findings(block);
        return result;
    }

    QVector<Offer> offers(const Finding &finding) override
    {
        if (engine() == nullptr)
            return {};
        QVector<Offer> offers;
        const QVector<Suggestion> found = isOverclaim(finding) && stock() != nullptr
            ? overclaimSuggestions(*engine(), draft(), finding, *stock(), &m_offerCache)
            : suggestions(*engine(), draft(), finding, &m_offerCache, Amount::All, stock());
        for (const Suggestion &suggestion : found)
            offers += {suggestion, preview(draft(), finding, suggestion)};
        return offers;
    }

    QVector<ProposedOffer> proposals() override
    {
        if (engine() == nullptr)
            return {};
        QVector<ProposedOffer> changes;
        for (const ProposedChange &change : proposedChanges(*engine(), draft(), stock()))
            changes += {change.finding, {change.suggestion, change.shown}};
        return changes;
    }

    QVector<Residue> residue() override
    {
        if (!m_words)
            m_words = shippedCleaningWords();
        return caveat::residue(draft(), *m_words) + suspiciousLinks(draft(), *m_words);
    }

private:
    const Engine *engine() const { return m_knowledge.get().engine.get(); }
    const Stock *stock() const { return m_knowledge.get().stock.get(); }

    KnowledgeFuture m_knowledge;
    bool m_hasBegun = false;
    DraftCheck m_check{nullptr}; ///< with the engine from the first edit on, which may wait for it
    OverclaimKeeper m_overclaims;
    CheckCache m_offerCache; ///< what suggestions are tried on is not the draft
    std::optional<CleaningWords> m_words;
};

} // namespace

std::unique_ptr<Checker> makeEngineChecker(KnowledgeFuture knowledge)
{
    return std::make_unique<EngineChecker>(std::move(knowledge));
}

std::unique_ptr<Checker> makeEngineChecker(std::shared_ptr<const Engine> engine, std::shared_ptr<const Stock> stock)
{
    return makeEngineChecker(readyKnowledge(std::move(engine), std::move(stock)));
}

FindingTexts makeFindingTexts(KnowledgeFuture knowledge)
{
    return [knowledge = std::move(knowledge)](const Finding &finding, Market market) {
        const auto &[engine, stock, guidance, fault, notices] = knowledge.get();
        FindingText text;
        text.title = finding.category;
        if (const RulePack *pack = engine ? engine->pack(finding.category) : nullptr) {
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

FindingTexts makeFindingTexts(std::shared_ptr<const Engine> engine)
{
    return makeFindingTexts(readyKnowledge(std::move(engine)));
}

} // namespace caveat

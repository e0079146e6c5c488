// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "page_voice.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

QString signedNumber(double value)
{
    const QString number = QString::number(std::abs(value), 'g', 3);
    return (value < 0 ? u"−"_s : u"+"_s) + number;
}

/// "… of the neck.(4)": a mark that touches what it backs, the way of papers.
bool citesAsPapersDo(const AnalysedSentence &sentence)
{
    const auto &items = sentence.input.items;
    for (qsizetype i = 1; i + 2 < items.size(); ++i) {
        const bool opens = items.at(i).mark == u'(' && items.at(i + 1).number && !items.at(i - 1).number;
        if (!opens || sentence.tokens.at(i - 1).range.end != sentence.tokens.at(i).range.start)
            continue;
        const char16_t behind = items.at(i + 2).mark;
        if (behind == u')' || behind == u',' || behind == u'–')
            return true;
    }
    return false;
}

/// "relation +3, heading −1: low".
QString sumOf(const Finding &finding)
{
    QStringList parts;
    for (const VerdictPart &part : finding.parts)
        parts.append(part.name + u' ' + signedNumber(part.weight));
    return parts.join(u", ") + u": "_s + severityName(finding.severity);
}

/// What the terms that begin at one item say of health: "booking" is listed with the body's parts and is none.
bool isOnHealth(std::span<const TermMatch> terms, const Grammar &grammar)
{
    bool named = false;
    for (const TermMatch &term : terms) {
        if (term.wordClass == grammar.bystander)
            return false;
        named = named || term.wordClass == grammar.health || term.wordClass == grammar.body
            || term.wordClass == grammar.agent || term.wordClass == grammar.proxy;
    }
    return named;
}

} // namespace

void PageVoice::count(const AnalysedSentence &sentence, const Grammar &grammar)
{
    bool reports = citesAsPapersDo(sentence);
    bool offers = std::ranges::any_of(sentence.input.items, [](const auto &item) { return item.mark == u'!'; });
    for (const TermMatch &term : sentence.input.terms.all()) {
        reports = reports || term.wordClass == grammar.reportingVoice;
        offers = offers || term.wordClass == grammar.offeringVoice;
    }
    ++sentences;
    reporting += reports;
    offering += offers;
    onHealth += speaksOfHealth(sentence, grammar);
}

PageVoice &PageVoice::operator+=(const PageVoice &other)
{
    sentences += other.sentences;
    reporting += other.reporting;
    offering += other.offering;
    onHealth += other.onHealth;
    return *this;
}

double PageVoice::neutrality(const Weights &weights) const
{
    if (sentences < weights.pageSentences || weights.pageFull <= weights.pageFrom)
        return 0;
    const double share = double(reporting - offering) / std::max(1, sentences);
    return std::clamp((share - weights.pageFrom) / (weights.pageFull - weights.pageFrom), 0.0, 1.0);
}

bool PageVoice::isOffTopic(const Weights &weights) const
{
    return sentences >= weights.pageSentences && onHealth < weights.topicShare * sentences;
}

bool speaksOfHealth(const AnalysedSentence &sentence, const Grammar &grammar)
{
    const TermLists &terms = sentence.input.terms;
    for (qsizetype item = 0; item < sentence.input.items.size(); ++item) {
        if (isOnHealth(terms.at(item), grammar))
            return true;
    }
    return false;
}

void explainSum(Finding &finding)
{
    finding.reasons.append(sumOf(finding));
}

void weighByPage(Finding &finding, double neutrality, bool offTopic, const Weights &weights)
{
    if (offTopic && weights.offTopic != 0) {
        finding.add({u"off-topic"_s, weights.offTopic});
        finding.reasons.last() = u"the page speaks of other things than health"_s;
        explainSum(finding);
    }
    const double weight = neutrality * weights.page;
    if (weight == 0)
        return;
    // "Research has shown" is as empty there as anywhere.
    const bool isEmpty = !finding.claim.attribution.text.isEmpty()
        && std::ranges::none_of(finding.parts, [](const VerdictPart &part) { return part.name == "study-detail"_L1; });
    if (isEmpty || finding.weight >= weights.pageSpares)
        return;
    finding.add({u"page"_s, weight});
    finding.reasons.last() = u"the page reports more than it offers"_s;
    explainSum(finding);
}

} // namespace caveat

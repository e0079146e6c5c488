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
    if (!sentence.mayHold(u'('))
        return false;
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

/// "p = 0.03", "n = 53", "5.2 ± 1.1".
bool givesStatistics(const AnalysedSentence &sentence)
{
    constexpr QStringView comparing = u"=<±≤";
    if (std::ranges::none_of(comparing, [&](QChar mark) { return sentence.mayHold(mark.unicode()); }))
        return false;
    const auto &items = sentence.input.items;
    for (qsizetype i = 1; i + 1 < items.size(); ++i) {
        const char16_t mark = items.at(i).mark;
        const bool compares = mark == u'=' || mark == u'<' || mark == u'±' || mark == u'≤';
        if (compares && items.at(i + 1).number && (mark == u'±' || items.at(i - 1).mark == 0))
            return true;
    }
    return false;
}

/// From 0 at \p from to 1 at \p full.
double between(double share, double from, double full)
{
    return full <= from ? 0 : std::clamp((share - from) / (full - from), 0.0, 1.0);
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
    const TermLists &terms = sentence.input.terms;
    const bool statistical = citesAsPapersDo(sentence) || givesStatistics(sentence);
    ++sentences;
    scholarly += statistical || terms.holds(grammar.paperVoice);
    reporting += statistical || terms.holds(grammar.reportingVoice);
    offering += terms.holds(grammar.offeringVoice)
        || (sentence.mayHold(u'!')
            && std::ranges::any_of(sentence.input.items, [](const auto &item) { return item.mark == u'!'; }));
    onHealth += speaksOfHealth(sentence, grammar);
}

PageVoice &PageVoice::operator+=(const PageVoice &other)
{
    sentences += other.sentences;
    reporting += other.reporting;
    offering += other.offering;
    onHealth += other.onHealth;
    scholarly += other.scholarly;
    return *this;
}

PageStance PageVoice::stance(const Weights &weights) const
{
    if (sentences < weights.pageSentences)
        return {};
    PageStance stance;
    const double all = std::max(1, sentences);
    stance.neutrality = between((reporting - offering) / all, weights.pageFrom, weights.pageFull);
    constexpr int paperSentences = 30; // a shorter page that tells of one trial is none
    if (sentences >= paperSentences)
        stance.scholarship = between(scholarly / all, weights.paperFrom, weights.paperFull);
    stance.offTopic = onHealth < weights.topicShare * sentences;
    return stance;
}

bool speaksOfHealth(const AnalysedSentence &sentence, const Grammar &grammar)
{
    const TermLists &terms = sentence.input.terms;
    if (!terms.holds(grammar.bystander)) {
        return terms.holds(grammar.health) || terms.holds(grammar.body) || terms.holds(grammar.agent)
            || terms.holds(grammar.proxy);
    }
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

void weighByPage(Finding &finding, const PageStance &page, const Weights &weights)
{
    if (page.offTopic && weights.offTopic != 0) {
        finding.add({u"off-topic"_s, weights.offTopic});
        finding.reasons.last() = u"the page speaks of other things than health"_s;
        explainSum(finding);
    }
    if (page.neutrality == 0 && page.scholarship == 0)
        return;
    // "Research has shown" is as empty there as anywhere.
    const bool isEmpty = !finding.claim.attribution.text.isEmpty()
        && std::ranges::none_of(finding.parts,
            [](const VerdictPart &part) { return part.name == "study-detail"_L1 || part.name == "known-study"_L1; });
    const bool isSpared = isEmpty || finding.weight >= weights.pageSpares;
    const double ofPage = isSpared ? 0 : page.neutrality * weights.page;
    const double ofPaper = page.scholarship * weights.paper;
    if (ofPage == 0 && ofPaper == 0)
        return;
    const bool isPaper = ofPaper < ofPage;
    finding.add(isPaper ? VerdictPart{u"paper"_s, ofPaper} : VerdictPart{u"page"_s, ofPage});
    finding.reasons.last() = isPaper ? u"the page reports as papers do"_s : u"the page reports more than it offers"_s;
    explainSum(finding);
}

} // namespace caveat

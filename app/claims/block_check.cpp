// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "block_check.h"

#include "candidate.h"
#include "engine.h"
#include "english.h"
#include "finding_id.h"
#include "hearsay.h"
#include "pattern_choice.h"
#include "study_report.h"

#include <text/word_use.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

bool isLine(const Block &block, const BlockContext &context)
{
    return block.kind == BlockKind::Heading || block.kind == BlockKind::Title || block.kind == BlockKind::ImageText
        || context.isLabel;
}

bool warns(const AnalysedSentence &sentence, const Grammar &grammar)
{
    constexpr int opening = 3;
    return sentence.has(grammar.noPromise, 0, std::min(static_cast<int>(sentence.input.items.size()), opening));
}

/// "Massage helps with", "Benefits of our massage".
bool promises(const AnalysedSentence &sentence, const Grammar &grammar)
{
    const auto count = static_cast<int>(sentence.input.items.size());
    return sentence.has(grammar.promise, 0, count) && !warns(sentence, grammar)
        && !sentence.has(grammar.negation, 0, count);
}

class BlockChecker
{
public:
    BlockChecker(const CompiledRules &rules, const Block &block, const BlockContext &context,
        const References &references, CheckRoom &room)
        : m_rules(rules)
        , m_block(block)
        , m_context(context)
        , m_references(references)
        , m_needs(room.needs)
        , m_lent(context.agents)
        , m_study(block, rules.grammar, rules.hosts)
    {
        room.block.read(block, *rules.lexicon);
        m_sentences = room.block.sentences();
    }

    BlockResult check()
    {
        BlockResult result;
        result.carried = m_context.agents.before;
        if (!isEnglish(m_sentences, m_block.text, m_rules.grammar)) {
            result.checked = false;
            return result;
        }
        for (m_sentence = 0; m_sentence < m_sentences.size(); ++m_sentence) {
            AnalysedSentence &sentence = m_sentences[m_sentence];
            m_reports = sentence.has(m_rules.grammar.report, 0, static_cast<int>(sentence.input.items.size()));
            m_inReport = m_inReport || m_reports;
            m_inStudy = m_study.reads(sentence);
            m_isPromised = sentence.isItem && (m_isPromised || opensList(m_sentence));
            result.voice.count(sentence, m_rules.grammar);
            addFindings(sentence, result);
            const Agent named = namedAgent(sentence, m_block.text, m_rules.grammar);
            if (named || !(sentence.isItem || keepsAgent(sentence, m_rules.grammar))) {
                result.carried = named;
                if (named)
                    result.carried.origin = Agent::Origin::Before;
            }
        }
        for (QVector<Finding> *claims : {&result.findings, &result.supported}) {
            for (Finding &finding : *claims) {
                finding.id = findingId(finding, m_block.text);
                explainSum(finding);
            }
        }
        return result;
    }

private:
    /// The sentence before ends in a colon and says what its list will do for the reader.
    bool opensList(std::size_t item) const
    {
        if (item == 0)
            return false;
        const AnalysedSentence &stem = m_sentences[item - 1];
        return stem.input.items.last().mark == u':' && promises(stem, m_rules.grammar);
    }

    void addFindings(AnalysedSentence &sentence, BlockResult &result)
    {
        m_lent.before = result.carried;
        QVector<Candidate> found = candidates(sentence, m_lent);
        if (found.isEmpty() && m_backed.isEmpty())
            return;
        const QVector<Finding> findings = merged(std::move(found), sentence);
        result.supported += backed(sentence, findings);
        result.findings += findings;
    }

    QVector<Candidate> candidates(AnalysedSentence &sentence, const LentAgents &lent)
    {
        m_needs.read(m_rules.program, sentence.input);
        const PatternChoice choice(m_rules.program, sentence.input, m_needs);
        if (choice.isEmpty())
            return {};
        findClauses(sentence, m_block.text, m_rules.grammar);
        QVector<Candidate> found;
        const QVector<PatternMatch> matches = m_rules.program.run(sentence.input, choice, m_needs);
        const QVector<PatternMatch> exceptions = exceptionsTo(matches, sentence);
        for (const PatternMatch &match : matches) {
            const int rule = m_rules.patterns.at(match.pattern).rule;
            if (isExcepted(match, rule, exceptions))
                continue;
            if (auto candidate = judged(sentence, match, m_rules.rules.at(rule), lent))
                (candidate->finding.support == Support::Adequate ? m_backed : found).append(*std::move(candidate));
        }
        return found;
    }

    /// The claims of the sentence that a source backs, but for those that touch one of \p found.
    QVector<Finding> backed(const AnalysedSentence &sentence, const QVector<Finding> &found)
    {
        if (m_backed.isEmpty())
            return {};
        QVector<Finding> claims = merged(std::exchange(m_backed, {}), sentence);
        claims.removeIf([&](const Finding &claim) {
            return std::ranges::any_of(
                found, [&](const Finding &finding) { return finding.range.overlaps(claim.range); });
        });
        return claims;
    }

    /// Exceptions are looked for only where their rule has matched, which is seldom.
    QVector<PatternMatch> exceptionsTo(const QVector<PatternMatch> &matches, const AnalysedSentence &sentence) const
    {
        QVector<int> wanted;
        for (const PatternMatch &match : matches)
            wanted += m_rules.exceptionsOf.at(m_rules.patterns.at(match.pattern).rule);
        std::ranges::sort(wanted);
        const auto repeats = std::ranges::unique(wanted);
        wanted.erase(repeats.begin(), repeats.end());
        return m_rules.program.run(sentence.input, PatternChoice(m_rules.program, m_needs, wanted), m_needs);
    }

    bool isExcepted(const PatternMatch &match, int rule, const QVector<PatternMatch> &exceptions) const
    {
        return std::ranges::any_of(exceptions, [&](const PatternMatch &other) {
            return m_rules.patterns.at(other.pattern).rule == rule && other.start < match.end
                && match.start < other.end;
        });
    }

    std::optional<Candidate> judged(
        const AnalysedSentence &sentence, const PatternMatch &match, const CompiledRule &rule, const LentAgents &lent)
    {
        const Grammar &grammar = m_rules.grammar;
        Guards guards = guardsFor(sentence, match, m_block.text, grammar);
        if (m_context.inReferences)
            guards |= TitleGuard;
        if (m_context.governedByAdvice)
            guards |= AdviceGuard;
        if (m_inStudy || (recounts(sentence, match) && !rule.rule->attribution))
            guards |= ReportGuard;
        guards &= static_cast<Guards>(~rule.ignoredGuards);
        if (guards & NegationGuard)
            return {};
        const QVector<VerdictPart> guarded = guards == 0 ? QVector<VerdictPart>() : m_rules.weights.of(guards);
        double most = steps(rule.rule->severity);
        for (const VerdictPart &each : guarded)
            most += each.weight;
        if (most < m_rules.weights.quiet)
            return {};

        const AgentSearch search = searchFor(*rule.rule);
        const bool wholeLine = isLine(m_block, m_context) || m_block.kind == BlockKind::ListItem
            || m_block.kind == BlockKind::TableCell || sentence.isItem;
        if (rule.rule->underPromise && !(wholeLine && (m_context.governedByPromise || m_isPromised)))
            return {};
        const Agent agent = findAgent(sentence, match, m_block.text, lent, search, wholeLine, grammar);
        // What raises a claim leaves the agent to it.
        if (!agent && rule.rule->agent != AgentNeed::None && !rule.rule->raises)
            return {};

        Candidate candidate;
        candidate.rule = &rule;
        candidate.match = match;
        candidate.attribution = rule.rule->attribution;
        describe(candidate.finding, sentence, match, rule, agent);
        grade(candidate.finding, sentence, match, rule, agent);
        if (isAstray(sentence, *rule.rule, agent, lent))
            weigh(candidate.finding, u"astray"_s, m_rules.weights.astray);
        for (const VerdictPart &each : guarded)
            weigh(candidate.finding, each.name, each.weight);
        if (candidate.finding.weight < m_rules.weights.quiet)
            return {};
        return candidate;
    }

    /// Nobody known acts, and neither the sentence nor the lines around it speak of health: "Companies that support
    /// the development of …".
    bool isAstray(const AnalysedSentence &sentence, const Rule &rule, const Agent &agent, const LentAgents &lent) const
    {
        constexpr qsizetype stamp = 4; // "Clinically proven" is not meant to say of what
        if (rule.agent != AgentNeed::Open && (!rule.attribution || sentence.tokens.size() < stamp))
            return false;
        if (agent && agent.origin != Agent::Origin::Open)
            return false;
        if (lent.before || lent.label || lent.stem || lent.heading || lent.page)
            return false;
        return !speaksOfHealth(sentence, m_rules.grammar);
    }

    /// A study is recounted: in this sentence, or since an earlier one and still in the past.
    bool recounts(const AnalysedSentence &sentence, const PatternMatch &match) const
    {
        const auto &relation = match.part(Capture::Relation);
        if (m_reports)
            return true;
        return m_inReport
            && (sentence.has(m_rules.grammar.pastEffect, relation.start, relation.end)
                || isPast(sentence, std::max(relation.start, match.start)));
    }

    /// "was" or "were" stands before \p end in its clause: "Massage was superior to rest for …".
    bool isPast(const AnalysedSentence &sentence, int end) const
    {
        for (int i = sentence.clauses.at(sentence.clauseAt(end)).first; i < end; ++i) {
            const TextRange range = sentence.tokens.at(i).range;
            const QStringView word = QStringView(m_block.text).mid(range.start, range.length());
            if (word == u"was" || word == u"were")
                return true;
        }
        return false;
    }

    static AgentSearch searchFor(const Rule &rule)
    {
        if (rule.attribution)
            return AgentSearch::Sentence;
        switch (rule.agent) {
        case AgentNeed::Needed:
            return AgentSearch::Subject;
        case AgentNeed::Open:
            return AgentSearch::OpenSubject;
        case AgentNeed::None:
            break;
        }
        return AgentSearch::Anywhere;
    }

    ClaimPart part(const AnalysedSentence &sentence, const PatternMatch::Part &items) const
    {
        const TextRange range = sentence.place(items.start, items.end);
        return {m_block.text.mid(range.start, range.length()), range};
    }

    void describe(Finding &finding, const AnalysedSentence &sentence, const PatternMatch &match,
        const CompiledRule &rule, const Agent &agent) const
    {
        finding.rule = rule.id;
        finding.category = rule.pack->category;
        finding.range = sentence.place(match.start, match.end);
        finding.sentence = sentence.range;
        finding.claim.agent = {agent.text, agent.range};
        finding.claim.relation = part(sentence, match.part(Capture::Relation));
        finding.claim.target = part(sentence, match.part(Capture::Target));
        finding.claim.attribution = part(sentence, match.part(Capture::Attribution));
        finding.guidance = rule.rule->guidance;
        finding.message = claimMessage(rule.rule->message, finding.claim);
    }

    void grade(Finding &finding, const AnalysedSentence &sentence, const PatternMatch &match, const CompiledRule &rule,
        const Agent &agent)
    {
        const Rule &data = *rule.rule;
        const Weights &weights = m_rules.weights;
        finding.add({u"relation"_s, steps(data.severity)});
        if (!agent && data.withoutAgent)
            finding.add({u"no agent"_s, steps(*data.withoutAgent) - steps(data.severity)});
        if (isLine(m_block, m_context)) {
            const double inLine
                = data.inHeading ? steps(*data.inHeading) : std::max(0.0, steps(data.severity) + weights.heading);
            weigh(finding, u"heading"_s, std::min(0.0, inLine - finding.weight));
            finding.reasons.append(u"it stands in a heading or label, which readers take as a promise"_s);
        }
        weighAgent(finding, agent);
        weighWords(finding, sentence, match, data);

        const SupportVerdict verdict = support(finding.range, sentence, match);
        finding.support = verdict.support;
        if (verdict.support == Support::Weak)
            weigh(finding, u"weak-source"_s, weights.weakSource);
        if (verdict.support == Support::Dangling)
            weigh(finding, u"dangling-source"_s, weights.danglingSource);
        finding.reasons.append(verdict.reason.isEmpty() ? u"no source near the claim"_s : verdict.reason);
    }

    static double steps(Severity severity) { return static_cast<int>(severity); }

    /// Parts that weigh nothing are not listed.
    static void weigh(Finding &finding, const QString &part, double weight)
    {
        if (weight != 0)
            finding.add({part, weight});
    }

    /// How the sentence puts it.
    void weighWords(
        Finding &finding, const AnalysedSentence &sentence, const PatternMatch &match, const Rule &data) const
    {
        const Grammar &grammar = m_rules.grammar;
        const Weights &weights = m_rules.weights;
        const auto count = static_cast<int>(sentence.input.items.size());
        if (isHearsay(sentence, match, m_block.text, grammar))
            weigh(finding, u"told"_s, weights.told);
        const Hedge hedge = hedgeFor(sentence, match, grammar);
        finding.strength = hedge == Hedge::None ? Strength::Direct : Strength::Conditional;
        if (sentence.has(grammar.correlation, match.start, match.end)) {
            finding.strength = Strength::Correlational;
            weigh(finding, u"correlation"_s, weights.correlation);
        }
        if (hedge == Hedge::Can)
            weigh(finding, u"can"_s, weights.can);
        if (hedge == Hedge::May && data.hedgeLowers && !data.attribution) {
            weigh(finding, u"hedge"_s, weights.hedge);
            finding.reasons.append(u"hedged, which lowers it a step; a hedge is no source"_s);
        }
        if (data.attribution) {
            constexpr int most = 3;
            int details = 0;
            for (int i = 0; i < count && details < most; ++i)
                details += sentence.has(grammar.studyDetail, i, i + 1);
            weigh(finding, u"study-detail"_s, details * weights.studyDetail);
            if (sentence.has(grammar.knownStudy, 0, count))
                weigh(finding, u"known-study"_s, weights.knownStudy);
            return;
        }
        if (isNamedBeside(sentence, match))
            weigh(finding, u"named"_s, weights.named);
        if (sentence.has(grammar.definition, 0, count))
            weigh(finding, u"definition"_s, weights.definition);
        if (sentence.has(grammar.quoting, 0, count))
            weigh(finding, u"quoted"_s, weights.quoted);
        if (sentence.has(grammar.studyVoice, 0, count))
            weigh(finding, u"study-voice"_s, weights.studyVoice);
    }

    /// "Drainage, sudden swelling", "myofascial release and trigger points": the word that would act on the target is
    /// a name, with the target beside it.
    bool isNamedBeside(const AnalysedSentence &sentence, const PatternMatch &match) const
    {
        const auto &relation = match.part(Capture::Relation);
        const auto &target = match.part(Capture::Target);
        if (relation.end - relation.start != 1 || target.start < relation.end
            || !sentence.has(m_rules.grammar.effect, relation.start, relation.end)
            || !standsAsName(sentence.tokens, m_block.text, relation.start))
            return false;
        const auto wordAt = [&](int item) {
            const TextRange range = sentence.place(item, item + 1);
            return QStringView(m_block.text).mid(range.start, range.length());
        };
        const QStringView next = wordAt(relation.end);
        return !wordAt(relation.start).endsWith(u"ing") && (next == u"," || next == u"and" || next == u"&");
    }

    void weighAgent(Finding &finding, const Agent &agent) const
    {
        const Weights &weights = m_rules.weights;
        switch (agent.origin) {
        case Agent::Origin::None:
            finding.reasons.append(u"no treatment is named near it"_s);
            return;
        case Agent::Origin::Before:
            finding.reasons.append(u"“%1” is named in the sentence before"_s.arg(agent.text));
            weigh(finding, u"carried"_s, weights.carried);
            break;
        case Agent::Origin::Label:
        case Agent::Origin::Stem:
            finding.reasons.append(u"the line above the list names “%1”"_s.arg(agent.text));
            weigh(finding, u"carried"_s, weights.carried);
            break;
        case Agent::Origin::Heading:
        case Agent::Origin::Page:
            finding.reasons.append(u"the heading names “%1”"_s.arg(agent.text));
            weigh(finding, u"carried"_s, weights.carried);
            break;
        case Agent::Origin::Open:
            weigh(finding, u"open"_s, weights.open);
            break;
        case Agent::Origin::Clause:
        case Agent::Origin::Sentence:
            break;
        }
        if (agent.proxy) {
            weigh(finding, u"proxy"_s, weights.proxy);
            finding.reasons.append(u"“%1” stands for a treatment, which lowers it a step"_s.arg(agent.text));
        }
    }

    SupportVerdict support(TextRange claim, const AnalysedSentence &sentence, const PatternMatch &match)
    {
        if (!m_citationsRead) {
            m_citations = citations(m_block, m_references, m_rules.hosts);
            for (const AnalysedSentence &each : m_sentences)
                m_ranges.append(each.range);
            m_citationsRead = true;
        }
        const int clause = sentence.clauseAt(match.end - 1);
        const TextRange reach = sentence.place(sentence.clauses.at(clause).first, sentence.clauses.at(clause).end);
        return supportFor(claim, reach, qsizetype(m_sentence), m_ranges, m_citations, m_block.text);
    }

    const CompiledRules &m_rules;
    const Block &m_block;
    const BlockContext &m_context;
    const References &m_references;
    NeedPlaces &m_needs; ///< of the sentence
    LentAgents m_lent; ///< to the sentence
    std::span<AnalysedSentence> m_sentences;
    std::size_t m_sentence = 0;
    bool m_reports = false; ///< the sentence recounts a study
    bool m_inReport = false; ///< it or one before it does
    StudyReport m_study;
    bool m_inStudy = false; ///< the sentence reports a study that one before it has identified
    bool m_isPromised = false; ///< it is an item under "Helps with:", typed into the same block
    QVector<Candidate> m_backed; ///< of the sentence
    bool m_citationsRead = false;
    QVector<Citation> m_citations;
    QVector<TextRange> m_ranges;
};

} // namespace

BlockResult checkBlock(const CompiledRules &rules, const Block &block, const BlockContext &context,
    const References &references, CheckRoom &room)
{
    if (block.text.size() > longestCheckedBlock) {
        BlockResult unchecked;
        unchecked.checked = false;
        return unchecked;
    }
    return BlockChecker(rules, block, context, references, room).check();
}

LineFacts lineFacts(const CompiledRules &rules, const Block &block, CheckRoom &room)
{
    LineFacts facts;
    if (block.text.size() > longestCheckedBlock)
        return facts;
    room.block.read(block, *rules.lexicon);
    for (const AnalysedSentence &sentence : room.block.sentences()) {
        if (const Agent agent = namedAgent(sentence, block.text, rules.grammar))
            facts.agent = agent;
        const auto count = static_cast<int>(sentence.input.items.size());
        facts.warns = facts.warns || warns(sentence, rules.grammar);
        facts.advises = facts.advises || sentence.has(rules.grammar.advice, 0, count);
        facts.promises = facts.promises || promises(sentence, rules.grammar);
    }
    return facts;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "agents.h"

#include <algorithm>

namespace caveat
{

namespace
{

struct AgentTerm {
    PatternMatch::Part part;
    bool proxy = false;
};

/// "Our [new myofascial] treatment": a treatment that is offered, whatever it is called.
PatternMatch::Part ownTerm(const AnalysedSentence &sentence, int item, const Grammar &grammar)
{
    constexpr int furthest = 4;
    if (!sentence.has(grammar.owner, item, item + 1))
        return {};
    const auto count = static_cast<int>(sentence.input.items.size());
    for (int i = item + 1; i < std::min(count, item + furthest); ++i) {
        if (const auto session = sentence.term(grammar.session, i, i + 1); !session.isEmpty())
            return {item, session.end};
        if (sentence.input.items.at(i).mark != 0 || sentence.inTerm(grammar.functionWord, i)
            || sentence.inTerm(grammar.finiteVerb, i) || sentence.inTerm(grammar.body, i))
            return {};
    }
    return {};
}

/// The last agent named in [first, end); a treatment is preferred to a proxy.
AgentTerm lastAgentTerm(const AnalysedSentence &sentence, int first, int end, const Grammar &grammar)
{
    AgentTerm found;
    const TermLists &terms = sentence.input.terms;
    if (!terms.holds(grammar.agent) && !terms.holds(grammar.owner) && !terms.holds(grammar.proxy))
        return found;
    const auto tells = [&grammar](const TermMatch &term) {
        return term.wordClass == grammar.agent || term.wordClass == grammar.owner || term.wordClass == grammar.proxy;
    };
    for (int i = first; i < end; ++i) {
        if (std::ranges::none_of(terms.at(i), tells))
            continue;
        if (const auto part = sentence.term(grammar.agent, i, i + 1); !part.isEmpty()) {
            found = {part, false};
            i = part.end - 1;
        } else if (const auto own = ownTerm(sentence, i, grammar); !own.isEmpty()) {
            found = {own, false};
            i = own.end - 1;
        } else if (const auto proxy = sentence.term(grammar.proxy, i, i + 1); !proxy.isEmpty()) {
            if (found.part.isEmpty() || found.proxy)
                found = {proxy, true};
        }
    }
    return found;
}

/// An agent behind its effect needs a preposition that makes it the means: "immunity through regular massage".
AgentTerm meansAfter(const AnalysedSentence &sentence, int first, int end, const Grammar &grammar)
{
    constexpr int furthest = 5;
    for (int i = first; i < end; ++i) {
        const char16_t mark = sentence.input.items.at(i).mark;
        if (mark == u';' || mark == u'?' || mark == u'!')
            return {};
        if (!sentence.has(grammar.preposition, i, i + 1))
            continue;
        const AgentTerm found = lastAgentTerm(sentence, i + 1, std::min(end, i + 1 + furthest), grammar);
        if (!found.part.isEmpty())
            return found;
    }
    return {};
}

Agent agentOf(const AnalysedSentence &sentence, const AgentTerm &term, QStringView text, Agent::Origin origin)
{
    Agent agent;
    if (term.part.isEmpty())
        return agent;
    agent.origin = origin;
    agent.proxy = term.proxy;
    agent.range = sentence.place(term.part.start, term.part.end);
    agent.text = text.mid(agent.range.start, agent.range.length()).toString();
    return agent;
}

bool isAdverb(const AnalysedSentence &sentence, int item, QStringView text)
{
    const Token &token = sentence.tokens.at(item);
    return token.kind == TokenKind::Word && text.mid(token.range.start, token.range.length()).endsWith(u"ly");
}

enum class Subject : quint8 { None, Pronoun, Session, Physiology, Other };

/// What stands as the subject in [first, end), before the relation.
Subject subjectIn(const AnalysedSentence &sentence, int first, int end, QStringView text, const Grammar &grammar)
{
    Subject subject = Subject::None;
    bool placed = false;
    for (int i = first; i < end; ++i) {
        if (sentence.input.items.at(i).mark != 0)
            continue;
        if (sentence.inTerm(grammar.pronoun, i)) {
            if (subject == Subject::None)
                subject = Subject::Pronoun;
            continue;
        }
        // "It plays a part in …": what follows its verb is no subject.
        if (subject == Subject::Pronoun && sentence.inTerm(grammar.finiteVerb, i))
            return subject;
        if (sentence.inTerm(grammar.session, i)) {
            subject = Subject::Session;
            continue;
        }
        // "Firm pressure on the calves …" is no calf.
        if (subject != Subject::None && sentence.has(grammar.place, i, i + 1)) {
            placed = true;
            continue;
        }
        if (sentence.inTerm(grammar.body, i)) {
            if (!placed)
                return Subject::Physiology;
            continue;
        }
        if (sentence.inTerm(grammar.functionWord, i) || sentence.inTerm(grammar.finiteVerb, i)
            || isAdverb(sentence, i, text))
            continue;
        subject = Subject::Other;
    }
    return subject;
}

/// ", which …" speaks of what stands right before it: false where that is physiology and no agent.
bool relatesToAgent(const AnalysedSentence &sentence, int clause, const Grammar &grammar)
{
    for (int i = sentence.clauses.at(clause).first - 1; i >= 0; --i) {
        if (sentence.inTerm(grammar.agent, i) || sentence.inTerm(grammar.proxy, i))
            return true;
        if (sentence.inTerm(grammar.body, i))
            return false;
    }
    return true;
}

Agent lentAgent(LentAgents lent, bool wholeLine, AgentSearch search)
{
    if (lent.label.origin == Agent::Origin::Open && search != AgentSearch::OpenSubject)
        lent.label = {};
    if (wholeLine) {
        for (const Agent *agent : {&lent.stem, &lent.label, &lent.heading, &lent.before, &lent.page}) {
            if (*agent)
                return *agent;
        }
        return {};
    }
    for (const Agent *agent : {&lent.before, &lent.label, &lent.heading, &lent.page}) {
        if (*agent)
            return *agent;
    }
    return {};
}

bool speaksToReader(const AnalysedSentence &sentence, int first, int end, QStringView text)
{
    for (int i = first; i < end; ++i) {
        const TextRange range = sentence.tokens.at(i).range;
        if (text.mid(range.start, range.length()).compare(u"your", Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// The subject in [first, end), up to its verb: "Warm compresses | are used to".
Agent openAgent(const AnalysedSentence &sentence, int first, int end, QStringView text, const Grammar &grammar)
{
    while (first < end && sentence.input.items.at(first).mark != 0)
        ++first;
    int last = std::min(first + 1, end);
    while (last < end && sentence.input.items.at(last).mark == 0 && !sentence.inTerm(grammar.auxiliary, last)
        && !sentence.inTerm(grammar.finiteVerb, last))
        ++last;
    while (last > first + 1 && isAdverb(sentence, last - 1, text))
        --last;
    Agent agent;
    agent.origin = Agent::Origin::Open;
    agent.range = sentence.place(first, last);
    agent.text = text.mid(agent.range.start, agent.range.length()).toString();
    return agent;
}

} // namespace

Agent findAgent(const AnalysedSentence &sentence, const PatternMatch &match, QStringView text, const LentAgents &lent,
    AgentSearch search, bool isHeadingOrItem, const Grammar &grammar)
{
    using Origin = Agent::Origin;
    if (const auto &part = match.part(Capture::Agent); !part.isEmpty()) {
        const bool proxy
            = sentence.has(grammar.proxy, part.start, part.end) && !sentence.has(grammar.agent, part.start, part.end);
        return agentOf(sentence, {part, proxy}, text, Origin::Clause);
    }
    const auto &relation = match.part(Capture::Relation);
    const auto &target = match.part(Capture::Target);
    const int at = relation.isEmpty() ? match.start : relation.start;
    // "Your defences are strengthened by …": what is acted on stands first, and is no subject that acts.
    const int subjectEnd = target.isEmpty() ? at : std::min(at, target.start);
    const auto &attribution = match.part(Capture::Attribution);
    const int clause = sentence.clauseAt(at);
    const int first = std::max(sentence.clauses.at(clause).first, std::min(attribution.end, subjectEnd));
    const auto count = static_cast<int>(sentence.input.items.size());
    const auto named = [&](const AgentTerm &term, Origin origin) { return agentOf(sentence, term, text, origin); };

    // Named in the clause before the relation, or inside the match, or behind it as the means.
    if (const AgentTerm term = lastAgentTerm(sentence, first, subjectEnd, grammar); !term.part.isEmpty())
        return named(term, Origin::Clause);
    if (const AgentTerm term = lastAgentTerm(sentence, subjectEnd, match.end, grammar);
        !term.part.isEmpty() && !term.proxy)
        return named(term, Origin::Clause);
    if (const AgentTerm term = meansAfter(sentence, match.end, count, grammar); !term.part.isEmpty())
        return named(term, Origin::Clause);

    if (sentence.clauses.at(clause).kind == ClauseKind::Relative && !relatesToAgent(sentence, clause, grammar))
        return {};
    Subject subject = subjectIn(sentence, first, subjectEnd, text, grammar);
    const bool shares = sentence.sharesSubject(clause);
    if (subject == Subject::None || shares || search == AgentSearch::Anywhere || search == AgentSearch::Sentence) {
        if (const AgentTerm term = lastAgentTerm(sentence, 0, subjectEnd, grammar); !term.part.isEmpty())
            return named(term, Origin::Sentence);
        if (const AgentTerm term = lastAgentTerm(sentence, match.end, count, grammar); !term.part.isEmpty())
            return named(term, Origin::Sentence);
        if (shares && subject == Subject::None)
            subject = subjectIn(sentence, 0, subjectEnd, text, grammar);
    }
    if (search == AgentSearch::Sentence) {
        constexpr int near = 3;
        return sentence.has(grammar.pronoun, match.end, std::min(count, match.end + near)) ? lent.before : Agent();
    }
    if (subject == Subject::Pronoun) {
        // "Massage isn't just pleasant, it …": the nearest that it can mean.
        const AgentTerm near = lastAgentTerm(sentence, 0, first, grammar);
        if (!near.part.isEmpty() && relatesToAgent(sentence, clause, grammar))
            return named(near, Origin::Sentence);
        // "Your liver works day and night, and it clears …"
        if (first > 0 && subjectIn(sentence, 0, first, text, grammar) == Subject::Physiology)
            return {};
        if (lent.before || lent.before.physiology || search == AgentSearch::Anywhere)
            return lent.before;
        for (const Agent *agent : {&lent.label, &lent.heading, &lent.page}) {
            if (*agent)
                return *agent;
        }
        return {};
    }
    // "Each session …": of what, the lines around it say.
    if (subject == Subject::None || subject == Subject::Session || search == AgentSearch::Anywhere) {
        const Agent agent = lentAgent(lent, isHeadingOrItem, search);
        if (agent || subject != Subject::Session || search != AgentSearch::OpenSubject)
            return agent;
        subject = Subject::Other;
    }
    // "Your headaches fade": on a page that offers something, its doing.
    const bool changes = !target.isEmpty() && target.start < match.part(Capture::Relation).start;
    if (subject == Subject::Physiology && changes && speaksToReader(sentence, first, subjectEnd, text))
        return lentAgent(lent, isHeadingOrItem, search);
    if (subject == Subject::Other && search == AgentSearch::OpenSubject)
        return openAgent(sentence, first, subjectEnd, text, grammar);
    return {};
}

Agent namedAgent(const AnalysedSentence &sentence, QStringView text, const Grammar &grammar)
{
    const auto count = static_cast<int>(sentence.input.items.size());
    Agent agent = agentOf(sentence, lastAgentTerm(sentence, 0, count, grammar), text, Agent::Origin::Sentence);
    agent.range = {};
    if (!sentence.input.terms.holds(grammar.body))
        return agent;
    for (int i = 0; i < count && !agent && !agent.physiology && !sentence.inTerm(grammar.finiteVerb, i); ++i)
        agent.physiology = sentence.inTerm(grammar.body, i);
    return agent;
}

bool keepsAgent(const AnalysedSentence &sentence, const Grammar &grammar)
{
    constexpr int opening = 3;
    constexpr int leadIn = 4; // "There is no good evidence that it …"
    const auto count = static_cast<int>(sentence.input.items.size());
    const bool doubts = sentence.has(grammar.negation, 0, std::min(leadIn, count))
        || sentence.has(grammar.uncertainty, 0, std::min(leadIn, count));
    return sentence.has(grammar.pronoun, 0, std::min(doubts ? opening + leadIn : opening, count));
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "suggester.h"

#include "citing.h"
#include "mood.h"
#include "quotation.h"
#include "repair.h"

#include <draft/structure.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr int mostSoftened = 2;
constexpr int mostCuts = 2;
constexpr int leastWordsLeft = 4; ///< of a sentence that a clause was cut from, where it comes first
constexpr int leastWordsOfCall = 3; ///< "Book a session"

bool touchesObject(const Block &block, const QVector<TextEdit> &edits)
{
    return std::ranges::any_of(edits, [&block](const TextEdit &edit) {
        return QStringView(block.text)
            .sliced(edit.at.range.start, edit.at.range.length())
            .contains(QChar::ObjectReplacementCharacter);
    });
}

/// A stem that breaks off inside its sentence: "Massage can help to". "Benefits of massage:" does not.
bool isGoneOnWith(const Line &line)
{
    const int last = line.end() - 1;
    return line.is(last, smallWord) || (line.is(last, anyVerb) && !line.is(last, NounToo)) || line.reads(last, u"help")
        || line.reads(last, u"helps") || line.reads(last, u"include") || line.reads(last, u"includes");
}

int rank(const Suggestion &suggestion)
{
    return suggestion.pending ? 100 : static_cast<int>(suggestion.mode);
}

bool doubts(const QString &name)
{
    return name == u"doubt" || name == u"no-evidence";
}

} // namespace

Suggester::Suggester(
    const Engine &engine, const Stock *stock, const Draft &draft, const Finding &finding, CheckCache &cache)
    : m_engine(engine)
    , m_stock(stock)
    , m_block(draft.blocks.at(finding.block))
    , m_finding(finding)
    , m_laws(engine, draft, finding, cache)
    , m_line(m_block, finding)
    , m_quotations(quotations(m_block.text))
{
    m_quoted = std::ranges::any_of(
        m_quotations, [this](TextRange quotation) { return quotation.overlaps(m_finding.range); });
    const Structure structure(m_laws.place().draft);
    if (const int stem = structure.stem(m_laws.place().block); stem >= 0) {
        const Line above(m_laws.place().draft.blocks.at(stem).text);
        m_line.hasStem = isGoneOnWith(above);
        const int last = above.end() - 1;
        const bool against = above.reads(last, u"with") || above.reads(last, u"from") || above.reads(last, u"against");
        m_line.stemEnd = against ? StemEnd::Preposition : StemEnd::Open;
    }
    m_governs = structure.isLabel(m_laws.place().block);
    if (m_stock)
        m_agent = agentOf(structure);
}

/// Where the claim names nobody, what the lines above an item speak of; of what is promised to a reader, what the lines
/// near it do.
SpokenAgent Suggester::agentOf(const Structure &structure) const
{
    SpokenAgent agent = spokenAgent(m_line);
    // What stands behind the verb is no subject.
    if (agent.kind == AgentKind::Any && !m_line.agent.isEmpty() && m_line.agent.start > m_line.core())
        return {};
    if (agent.isPointedAt && agentNear().kind != AgentKind::Touch)
        agent.kind = AgentKind::Any;
    if (agent.kind != AgentKind::None)
        return agent;
    const Draft &near = m_laws.place().draft;
    QVector<int> above = structure.headings(m_laws.place().block);
    above += {structure.stem(m_laws.place().block), structure.label(m_laws.place().block)};
    const int at = m_line.scope();
    const bool toReader = m_line.is(at, SubjectWord | ContractedWord) && m_line.words.value(at).startsWith(u"you");
    if (!m_line.isItem && !toReader)
        return agent;
    for (const int block : std::as_const(above)) {
        agent = block >= 0 ? agentIn(near.blocks.at(block).text) : agent;
        if (agent.kind != AgentKind::None)
            return agent;
    }
    return toReader ? agentNear() : SpokenAgent();
}

SpokenAgent Suggester::agentNear() const
{
    for (const Block &block : m_laws.place().draft.blocks) {
        const SpokenAgent agent = agentIn(block.text);
        if (agent.kind != AgentKind::None)
            return agent;
    }
    return {};
}

QVector<Suggestion> Suggester::suggest(Amount amount)
{
    m_amount = amount;
    const Rule *rule = m_engine.rule(m_finding.rule);
    if (rule && !m_quoted) {
        if (m_stock && (!m_line.isHeading || m_line.isItem))
            suggestInOrder(*rule);
        else
            suggestByRule(*rule);
        if (isDone())
            return m_found;
    }
    if (m_block.kind != BlockKind::Heading && m_block.kind != BlockKind::Title) {
        putCut();
        if (!m_line.text.endsWith(u':'))
            putPlaceholder();
    }
    const bool onlyCuts = std::ranges::all_of(
        m_found, [](const Suggestion &offered) { return offered.pending || offered.mode == SuggestionMode::Cut; });
    if (rule && m_stock && onlyCuts && !m_quoted && m_amount == Amount::All)
        putLastResorts();
    order();
    return m_found;
}

/// What fits less well, so that there is more to choose from than a cut.
void Suggester::putLastResorts()
{
    m_lastResort = true;
    if (m_agent.kind == AgentKind::None)
        m_agent = agentNear();
    if (m_governs && m_line.text.endsWith(u':') && m_line.words.contains(Line(m_agent.phrase).words.value(0))) {
        putHeading(QCoreApplication::translate("Suggestion", "About %1:").arg(m_agent.phrase));
        return;
    }
    if (m_line.isHeading && !m_line.isItem) {
        putRewrite(u"drop-modifier"_s);
        const auto lines = m_stock->lines().linesFor(m_finding, m_line, m_agent, LineForm::Thing);
        for (const ReadyLines::Found &line : lines) {
            if (count(SuggestionMode::Soften) == 0 && m_line.words.size() > 2)
                putHeading(line.text.chopped(1));
        }
        // A name that the heading did not have would speak for the lines below it.
        if (!m_agent.phrase.isEmpty() && m_line.words.contains(Line(m_agent.phrase).words.constLast())
            && m_block.kind == BlockKind::Heading)
            putHeading(QCoreApplication::translate("Suggestion", "About %1").arg(m_agent.phrase));
        return;
    }
    putReadyLines(1);
    if (count(SuggestionMode::Soften) == 0 && !m_line.text.endsWith(u':'))
        putRewrite(u"doubt"_s);
    if (count(SuggestionMode::Soften) == 0 && !m_line.isItem)
        putRewrite(u"topic"_s);
}

/// What comes first has been chosen; the rest goes by mode.
void Suggester::order()
{
    const bool chosen = !m_found.isEmpty() && !m_found.constFirst().pending;
    std::stable_sort(m_found.begin() + (chosen ? 1 : 0), m_found.end(),
        [](const Suggestion &left, const Suggestion &right) { return rank(left) < rank(right); });
}

int Suggester::count(SuggestionMode mode) const
{
    return static_cast<int>(std::ranges::count(m_found, mode, &Suggestion::mode));
}

void Suggester::suggestByRule(const Rule &rule)
{
    for (const QString &name : rule.rewrites) {
        putRewrite(name);
        if (isDone())
            return;
    }
    // A heading can only be reworded.
    if (m_line.isHeading && m_found.isEmpty())
        putRewrite(u"topic"_s);
}

void Suggester::suggestInOrder(const Rule &rule)
{
    putHouseSentences();
    if (m_block.kind == BlockKind::ImageText) // what a picture shows is no comfort
        putRewrite(u"topic"_s, true);
    putRewrite(u"drop-praise"_s, true);
    if (!holdsLink())
        putRewrite(u"keep-lead"_s, true);
    // A cut that leaves the sentence free of claims keeps most of what the draft says.
    for (const QString &name : rule.rewrites) {
        if (isDone())
            return;
        if (!doubts(name) && name != u"topic")
            putRewrite(name, true);
    }
    const bool isImage = m_block.kind == BlockKind::ImageText;
    const bool foreign = isOfAnother();
    constexpr int telling = 2;
    const bool credited = m_finding.category == u"UNSUPPORTED_ATTRIBUTION";
    if (!isListed() && !holdsLink() && !isDone() && !isCallToAnother())
        putReadyLines(1, foreign || credited ? telling : -1);
    for (const QString &name : rule.rewrites) {
        if (doubts(name) && isDoubtable() && !isDone())
            putRewrite(name, true);
    }
    if (credited && !foreign && !isListed() && !holdsLink() && !isDone())
        putReadyLines(1);
    for (const QString &name : rule.rewrites) {
        if (isDone())
            return;
        // The topic of an item in a list of benefits is still a benefit.
        if (doubts(name) ? isDoubtable() : name == u"topic" && (!m_line.isItem || m_governs || isImage))
            putRewrite(name);
    }
    for (const QString &name : rule.rewrites) {
        if (!doubts(name) && name != u"topic" && !isDone())
            putRewrite(name);
    }
    if (isDone())
        return;
    if (isListed() || m_found.isEmpty())
        putCut();
    if (isDone())
        return;
    m_lastResort = true;
    putReadyLines(mostSoftened);
    putReferences();
    putReadySentences();
    putRewrite(u"cut-clause"_s);
}

void Suggester::putRewrite(const QString &name, bool cleanOnly)
{
    // In a line that only looks like a heading, a bare condition reads as one more thing that is treated.
    const bool heads = m_block.kind == BlockKind::Heading || m_block.kind == BlockKind::Title
        || m_block.kind == BlockKind::ImageText || m_governs;
    if (name == u"topic" && m_stock && !heads && spokenAgent(m_line).kind == AgentKind::None)
        return;
    const Rewrite rewrite = rewriteNamed(name, m_line);
    // One place is kept for the cut of the whole sentence.
    if (count(rewrite.mode) >= (rewrite.mode == SuggestionMode::Cut ? mostCuts - 1 : mostSoftened))
        return;
    QStringList sentences = rewrite.sentences;
    if (!cleanOnly && !m_line.text.endsWith(u':'))
        sentences += rewrite.partial;
    for (const QString &sentence : std::as_const(sentences)) {
        const QString after = capitalisedPart(repaired(m_line.text, sentence));
        if (after.isEmpty() || after == m_line.text)
            continue;
        // "It is not clear whether stress has been linked to …" still credits nobody.
        const QString credit = m_line.slice(m_line.attribution.start, m_line.attribution.end);
        if (m_stock && !m_lastResort && doubts(name) && !credit.isEmpty() && after.contains(credit))
            continue;
        if (m_stock && rewrite.mode == SuggestionMode::Cut && !canStand(after))
            continue;
        const DraftRange place{m_finding.block, m_finding.sentence};
        const QVector<TextEdit> edits
            = rewrite.moves ? QVector<TextEdit>{{place, after}} : wordEdits(place, m_line.text, after);
        if (take({rewrite.mode, rewrite.label, rewrite.reason, {}, false, {}, edits}, cleanOnly))
            return;
    }
}

/// What a cut leaves has to be a sentence where there was one.
bool Suggester::canStand(const QString &after) const
{
    const Line left(after);
    const int end = left.end();
    const int scope = m_line.scope();
    const bool calls = moodOf(m_line, scope, m_line.end(), m_line.core()) == Mood::Imperative;
    if (end < (calls ? leastWordsOfCall : leastWordsLeft))
        return false;
    if (left.waitsForMore(end))
        return false;
    // "Healthy fascia is crucial" has lost for what.
    if (left.is(end - 1, NeedingWord) && !m_line.reads(m_line.end() - 1, left.words.at(end - 1)))
        return false;
    const bool keepsStart = scope < end && left.words.at(scope) == m_line.words.value(scope);
    // "Massage may be a key element in a balanced life" promises as much.
    for (int i = scope; i < end; ++i) {
        const bool leads
            = left.is(i + 1, PrepositionWord) || left.is(i + 2, PrepositionWord) || left.reads(i + 1, u"to");
        if (left.is(i, NeedingWord) && !left.isPlural(i) && leads && !left.reads(i + 1, u"of")
            && !left.reads(i + 2, u"of"))
            return false;
    }
    const bool told = moodOf(m_line, scope, m_line.end(), m_line.core()) == Mood::Statement;
    return !told || !keepsStart || left.is(scope, SubjectWord | DeterminerWord | SubordinatorWord)
        || moodOf(left, mainClause(left, scope, end), end) != Mood::Phrase;
}

/// With a capital behind a label, where there was one.
QString Suggester::capitalisedPart(QString after) const
{
    const int scope = m_line.scope();
    const qsizetype at = scope > 0 && scope < m_line.size() ? m_line.tokens.at(scope).range.start : -1;
    if (at > 0 && at < after.size() && m_line.tokens.at(scope).capitalised && after.startsWith(m_line.before(scope)))
        after[at] = after.at(at).toUpper();
    return after;
}

bool Suggester::take(Suggestion suggestion, bool cleanOnly)
{
    for (TextEdit &edit : suggestion.edits) {
        if (m_stock && !suggestion.evidence.isEmpty())
            edit.spans = citationsIn(edit.text, suggestion.evidence, m_stock->library());
    }
    const bool known
        = std::ranges::any_of(m_found, [&](const Suggestion &other) { return other.edits == suggestion.edits; });
    if (known || touchesObject(m_block, suggestion.edits) || editsQuotation(m_quotations, suggestion.edits))
        return false;
    const Laws::Outcome outcome = judged(suggestion.edits);
    if (!outcome.allowed || (cleanOnly && !outcome.clean))
        return false;
    m_found.append(suggestion);
    return true;
}

Laws::Outcome Suggester::judged(const QVector<TextEdit> &edits)
{
    const auto known = std::ranges::find(m_tried, edits, &Tried::edits);
    if (known != m_tried.end())
        return known->outcome;
    m_tried.append({edits, m_laws.judge(edits)});
    return m_tried.constLast().outcome;
}

void Suggester::putCut()
{
    if (m_governs || count(SuggestionMode::Cut) >= mostCuts)
        return;
    putCutBehindLabel();
    if (count(SuggestionMode::Cut) >= mostCuts)
        return;
    TextRange cut = m_finding.sentence;
    QString label = QCoreApplication::translate("Suggestion", "Cut the sentence");
    if (m_line.isWhole) {
        cut = {0, m_block.text.size()};
        if (m_line.isItem)
            label = QCoreApplication::translate("Suggestion", "Cut the item");
    } else {
        const QString &text = m_block.text;
        while (cut.end < text.size() && text.at(cut.end).isSpace())
            ++cut.end;
        while (cut.end == text.size() && cut.start > 0 && text.at(cut.start - 1).isSpace())
            --cut.start;
    }
    take({SuggestionMode::Cut, label, QCoreApplication::translate("Suggestion", "What is not claimed needs no source."),
        {}, false, {}, {{{m_finding.block, cut}, QString()}}});
}

/// "Cupping – melts tension away" as "Cupping".
void Suggester::putCutBehindLabel()
{
    const int scope = m_line.scope();
    constexpr int longestLabel = 6;
    if (!m_line.isWhole || scope < 2 || scope > longestLabel || m_line.claim.start < scope
        || !(m_line.isItem || isDash(m_line, scope - 1)))
        return;
    const qsizetype end = m_finding.sentence.end - m_line.after(m_line.end()).size();
    const qsizetype at = m_finding.sentence.start + m_line.tokens.at(scope - 2).range.end;
    take({SuggestionMode::Cut, QCoreApplication::translate("Suggestion", "Cut what is said of it"),
             QCoreApplication::translate("Suggestion", "What is not claimed needs no source."), {}, false, {},
             {{{m_finding.block, {at, end}}, QString()}}},
        true);
}

void Suggester::putPlaceholder()
{
    const int last = m_line.end();
    const qsizetype at
        = m_finding.sentence.start + (last > 0 ? m_line.tokens.at(last - 1).range.end : m_line.text.size());
    const Suggestion placeholder{SuggestionMode::Cite,
        QCoreApplication::translate("Suggestion", "Mark that a source is needed"),
        QCoreApplication::translate("Suggestion", "The finding stays open until a source stands there."), {}, true, {},
        {{{m_finding.block, {at, at}}, u" [citation needed]"_s}}};
    if (m_laws.keepOpen(placeholder.edits))
        m_found.append(placeholder);
}

/// What the writer or the reader does is for nobody else to doubt, and nobody follows a doubt of many words.
bool Suggester::isDoubtable() const
{
    constexpr int longest = 45;
    const int at = m_line.scope();
    const bool own = m_line.reads(at, u"your") || m_line.reads(at, u"you") || m_line.reads(at, u"we")
        || m_line.reads(at, u"our") || m_line.words.contains(u"i"_s) || m_line.words.contains(u"my"_s)
        || m_line.words.contains(u"i'm"_s) || m_line.text.endsWith(u':');
    int subject = at;
    while (m_line.is(subject, ConjunctionWord | AdverbWord))
        ++subject;
    // "Getting to know a muscle can be a help": what the reader does.
    const bool readers = m_line.is(subject, GerundVerb) && m_agent.kind < AgentKind::Restful;
    // A label names somebody else than the lines around it.
    const bool lent = at > 0 && m_line.agent.isEmpty() && m_agent.kind != AgentKind::None;
    const bool broken = m_line.text.contains(u'\n') || m_line.is(at, ContractedWord);
    return !own && !lent && !readers && !broken && !(at > 0 && holdsLink()) && m_line.end() - at < longest;
}

/// A sentence whose own subject is another than the agent, which comes from the lines around it.
bool Suggester::isOfAnother() const
{
    const int at = m_line.scope();
    const int verb = finiteVerb(m_line, at, m_line.end(), m_line.core());
    const bool behind = verb > at && m_line.agent.start > verb && agentKind(m_line.slice(at, verb)) == AgentKind::None
        && !m_line.is(at, SubjectWord);
    return (m_line.agent.isEmpty() || behind) && m_line.isContent(at) && !m_line.is(at, anyVerb | SubordinatorWord)
        && moodOf(m_line, at, m_line.end(), m_line.core()) == Mood::Statement;
}

/// A command to do something else than what the claim is of: "Maintain good posture to …".
bool Suggester::isCallToAnother() const
{
    const int at = m_line.scope();
    const bool calls = formOf(m_line, at) == LineForm::Call;
    return calls && (m_line.agent.isEmpty() || m_line.core() > at + 1);
}

bool Suggester::isListed() const
{
    return m_line.isItem && m_finding.rule.endsWith(u".listed");
}

bool Suggester::holdsLink() const
{
    return std::ranges::any_of(m_block.spans,
        [this](const Span &span) { return span.kind == SpanKind::Link && span.range.overlaps(m_finding.sentence); });
}

} // namespace caveat

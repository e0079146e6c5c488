// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "suggester.h"

#include "citing.h"
#include "repair.h"

#include <evidence/search_words.h>
#include <text/numbered_marks.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr int mostReplaced = 2;
constexpr int mostCited = 2;

QString text(const char *source)
{
    return QCoreApplication::translate("Suggestion", source);
}

QStringList categoriesOf(const Finding &finding)
{
    return QStringList(finding.category) + finding.also;
}

/// A claim that its source could carry: hedged, or one of those that may be made freely.
bool carries(const EvidenceEntry &entry, const ClaimRow &row, Strength strength)
{
    if (!entry.insert || entry.stance != Stance::SupportsLimited || row.stance == Verdict::No)
        return false;
    return row.stance == Verdict::Yes || strength < Strength::Direct;
}

QString inTitleCase(const QString &text)
{
    const Line line(text);
    QString title = text;
    for (int i = 0; i < line.size(); ++i) {
        const bool small = line.is(i, DeterminerWord | PrepositionWord | ConjunctionWord) || line.reads(i, u"to");
        const qsizetype at = line.tokens.at(i).range.start;
        if (i == 0 || !small)
            title[at] = title.at(at).toUpper();
    }
    return title;
}

/// True where \p entry found something about what the claim names.
bool speaksOf(const EvidenceEntry &entry, const QString &target)
{
    const QStringList named = searchWords(target);
    return !named.isEmpty() && searchWords(entry.finding).contains(named.constLast());
}

} // namespace

QString Suggester::claimWords() const
{
    const Claim &claim = m_finding.claim;
    return QStringList{claim.relation.text, claim.target.text, m_finding.words(m_block.text)}.join(u' ');
}

/// The rows on what the claim names; on what else it says where there are none.
QVector<ClaimRow> Suggester::rows() const
{
    QVector<ClaimRow> found = m_stock->map().rowsFor(categoriesOf(m_finding), m_finding.claim.target.text);
    return found.isEmpty() ? m_stock->map().rowsFor(categoriesOf(m_finding), claimWords()) : found;
}

bool Suggester::standsNear(const QString &sentence) const
{
    return std::ranges::any_of(m_laws.place().draft.blocks,
        [&sentence](const Block &block) { return block.text.contains(sentence, Qt::CaseInsensitive); });
}

bool Suggester::putInstead(QString body, const Suggestion &like)
{
    const int scope = m_line.scope();
    const int end = m_line.end();
    if (scope >= end)
        return false;
    if (body.endsWith(u'.'))
        body.chop(1);
    if (standsNear(body))
        return false;
    if (m_line.isTitleCase() && m_line.isHeading)
        body = inTitleCase(body);
    const QString first = m_line.slice(scope, scope + 1);
    const bool lower = !first.isEmpty() && first.front().isLower();
    if (lower && !Line(body).is(0, ProperWord))
        body.front() = body.front().toLower();
    else if (!lower)
        body = capitalised(body);
    QString mark = m_line.after(end);
    for (QChar &unit : mark) {
        if (unit == u'!' || unit == u'?')
            unit = u'.';
    }
    // More than one sentence needs its full stop.
    const qsizetype start = m_line.tokens.at(scope).range.start;
    Suggestion suggestion = like;
    const TextRange at{m_finding.sentence.start + start, m_finding.sentence.end};
    const bool kept = mark == m_line.after(end);
    const qsizetype last = kept ? m_finding.sentence.end - mark.size() : m_finding.sentence.end;
    suggestion.edits = {{{m_finding.block, {at.start, last}}, kept ? body : body + mark}};
    return take(suggestion);
}

void Suggester::putReadyLines(qsizetype most, int leastPoints)
{
    // Nobody else's story is told in the place of a client's.
    if (m_finding.rule.endsWith(u".my-story") || m_finding.rule.endsWith(u".results-shown")
        || (m_line.words.contains(u"me"_s) && (m_line.words.contains(u"he"_s) || m_line.words.contains(u"she"_s))))
        return;
    const auto form = formOf(m_line, m_line.scope());
    if (!form)
        return;
    // A whole sentence stands well in a list, too, where nothing goes on into it.
    for (const LineForm tried : {*form, LineForm::Sentence}) {
        if (tried != *form && (m_line.hasStem || (m_line.scope() > 0 && !m_lastResort)))
            return;
        for (const ReadyLines::Found &line : m_stock->lines().linesFor(m_finding, m_line, m_agent, tried)) {
            if (count(SuggestionMode::Soften) >= most || line.points < leastPoints)
                return;
            const bool doubts = line.points < 0;
            const QString label = doubts ? text("Say that it is not clear") : text("Say what needs no source");
            const QString reason = doubts ? text("It puts the question and promises nothing.")
                                          : text("It promises nothing, and needs no source.");
            if (putInstead(line.text, {SuggestionMode::Soften, label, reason, {}, false, {}, {}})
                && m_amount == Amount::First)
                return;
        }
        if (tried == LineForm::Sentence)
            return;
    }
}

void Suggester::putHeading(const QString &words)
{
    // "3. Improves circulation" keeps its place in the row.
    TextRange at = m_finding.sentence;
    if (const auto number = entryNumber(m_line.text))
        at.start += number->length;
    const QString heading = m_line.isUpperCase() ? words.toUpper() : m_line.isTitleCase() ? inTitleCase(words) : words;
    take({SuggestionMode::Soften, text("Name the topic only"),
        text("A topic can be looked at without promising anything."), {}, false, {},
        {{{m_finding.block, at}, heading}}});
}

void Suggester::putHouseSentences()
{
    if (m_line.hasStem)
        return;
    for (const HouseSentence &sentence : m_stock->house()) {
        if (count(SuggestionMode::Replace) >= mostReplaced || isDone())
            return;
        if (!sentence.fits(categoriesOf(m_finding), claimWords()))
            continue;
        const QString until = sentence.expires.isValid()
            ? text("Approved: %1, until %2.").arg(sentence.source, sentence.expires.toString(Qt::ISODate))
            : text("Approved: %1.").arg(sentence.source);
        putInstead(
            sentence.text, {SuggestionMode::Replace, text("Use your house's sentence"), until, {}, false, {}, {}});
    }
}

void Suggester::putReferences()
{
    if (m_line.hasStem || formOf(m_line, m_line.scope()) != LineForm::Sentence || m_agent.kind != AgentKind::Touch)
        return;
    const int last = m_line.end();
    const qsizetype at = m_finding.sentence.start + m_line.tokens.at(last - 1).range.end;
    for (const ClaimRow &row : rows()) {
        for (const QString &id : row.supporting) {
            const EvidenceEntry *entry = m_stock->library().find(id);
            if (!entry || count(SuggestionMode::Cite) >= mostCited || !carries(*entry, row, m_finding.strength)
                || !speaksOf(*entry, m_finding.claim.target.text))
                continue;
            take({SuggestionMode::Cite, text("Cite %1").arg(citationOf({id}, m_stock->library())), entry->finding,
                cautionOf({id}, m_stock->library()), false, {id},
                {{{m_finding.block, {at, at}}, u' ' + citationOf({id}, m_stock->library())}}});
        }
    }
}

void Suggester::putReadySentences()
{
    if (m_line.hasStem || !formOf(m_line, m_line.scope()))
        return;
    for (const ClaimRow &row : rows()) {
        for (const ReadySentence &sentence : usableSentences(row, m_stock->library())) {
            if (count(SuggestionMode::Replace) >= mostReplaced)
                return;
            // What is said of massage answers no claim of something else.
            if (m_agent.kind != AgentKind::Touch && sentence.text.contains(u"massage"_s, Qt::CaseInsensitive))
                continue;
            const QString reason = sentence.cites.isEmpty() ? text("It can be said without a source.")
                                                            : text("It says what was found, and cites it.");
            putInstead(withCitations(sentence, m_stock->library()),
                {SuggestionMode::Replace, text("Say what is known"), reason,
                    cautionOf(sentence.cites, m_stock->library()), false, sentence.cites, {}});
        }
    }
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "claim_line.h"

#include "mood.h"
#include "repair.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

TokenSpan spanOf(const Line &line, TextRange range, TextRange sentence)
{
    if (range.isEmpty() || !sentence.covers(range))
        return {};
    TokenSpan span;
    span.start = line.tokenAt(range.start - sentence.start);
    span.end = std::min(line.tokenAt(range.end - sentence.start - 1) + 1, line.size());
    return span;
}

/// True where \p word stands in \p text with its capital though no sentence begins there.
bool isNameIn(const QString &text, const QString &word)
{
    if (text.contains(QString(word.front().toLower() + word.mid(1))))
        return false;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        qsizetype before = at - 1;
        while (before >= 0 && text.at(before).isSpace())
            --before;
        if (before >= 0 && (text.at(before).isLower() || text.at(before) == u','))
            return true;
    }
    return false;
}

} // namespace

ClaimLine::ClaimLine(const Block &claimBlock, const Finding &finding)
    : Line(claimBlock.text.mid(finding.sentence.start, finding.sentence.length()))
    , blockText(claimBlock.text)
{
    isHeading = claimBlock.kind == BlockKind::Heading || claimBlock.kind == BlockKind::Title;
    isItem = claimBlock.kind == BlockKind::ListItem || claimBlock.kind == BlockKind::TableCell
        || claimBlock.kind == BlockKind::Caption || claimBlock.kind == BlockKind::ImageText;
    isWhole = claimBlock.text.trimmed().size() == text.trimmed().size();
    constexpr int longestTitle = 90;
    isHeading = isHeading || (isWhole && text.size() < longestTitle && isTitleCase() && end() == size());
    claim = spanOf(*this, finding.range, finding.sentence);
    agent = spanOf(*this, finding.claim.agent.range, finding.sentence);
    relation = spanOf(*this, finding.claim.relation.range, finding.sentence);
    target = spanOf(*this, finding.claim.target.range, finding.sentence);
    attribution = spanOf(*this, finding.claim.attribution.range, finding.sentence);
    agentText = finding.claim.agent.text;
    targetText = finding.claim.target.text;
    for (int i = attribution.start; i < attribution.end; ++i) {
        if (reads(i, u"that"))
            attribution.end = i + 1;
    }
    // "Efficient healing: This accelerates …" claims behind its label.
    constexpr int longestLabel = 5;
    for (int i = claim.start; i < std::min(claim.end - 1, longestLabel + 1); ++i) {
        const qsizetype at = tokens.at(i).range.start;
        const bool dash = isDash(*this, i) && at > 0 && text.at(at - 1).isSpace();
        if (!(reads(i, u":") || dash) || relation.holds(i))
            continue;
        claim.start = i + 1;
        if (relation.end <= i)
            relation = {};
    }
    m_core = findCore();
    m_scope = findScope();
}

int ClaimLine::findCore() const
{
    const int first = std::max(claim.start, attribution.end <= claim.end ? attribution.end : 0);
    if (relation.isEmpty()) {
        for (int i = first; i < claim.end; ++i) {
            if (is(i, anyVerb) && !is(i, NounToo))
                return i;
        }
        return std::min(first, size() - 1);
    }
    // A relation may be worded as a noun or adjective; its verb stands before it.
    for (int i = relation.start; i < relation.end; ++i) {
        if (is(i, anyVerb))
            return i;
    }
    for (int i = relation.start - 1; i >= first; --i) {
        if (is(i, anyVerb))
            return i;
    }
    return relation.start;
}

int ClaimLine::findScope() const
{
    for (int i = core() - 1; i > 0; --i) {
        const qsizetype start = tokens.at(i).range.start;
        const bool breaks = QStringView(text)
                                .mid(tokens.at(i).range.end, tokens.at(i + 1).range.start - tokens.at(i).range.end)
                                .contains(u'\n');
        if (breaks && moodOf(*this, 0, i + 1) != Mood::Statement)
            return i + 1;
        const bool dash = isDash(*this, i) && start > 0 && (text.at(start - 1).isSpace() || !reads(i, u"-"));
        // What a dash hangs on a sentence goes with it; behind a name it is said of that.
        if (reads(i, u":") || reads(i, u";") || (dash && moodOf(*this, 0, i) != Mood::Statement))
            return i + 1;
    }
    return 0;
}

bool ClaimLine::hangsFromDash() const
{
    const int at = scope();
    return at > 0 && isDash(*this, at - 1) && is(at, GerundVerb);
}

QString ClaimLine::decapitalised(const QString &phrase) const
{
    if (phrase.isEmpty() || !phrase.front().isUpper())
        return phrase;
    qsizetype end = 0;
    while (
        end < phrase.size() && (phrase.at(end).isLetterOrNumber() || phrase.at(end) == u'\'' || phrase.at(end) == u'’'))
        ++end;
    const QString word = phrase.first(end);
    const QString normalised = normalisedWord(word);
    const WordKinds known = knownWords().kinds(normalised);
    const bool capitalsInside
        = std::any_of(word.cbegin() + 1, word.cend(), [](QChar c) { return c.isUpper() || c.isDigit(); });
    // "Hot Stone Massage eases …" is written as a name.
    const bool named = end + 1 < phrase.size() && phrase.at(end) == u' ' && phrase.at(end + 1).isUpper();
    if (capitalsInside || named || (known & ProperWord) || word == u"I"_s || word.startsWith(u"I'")
        || word.startsWith(u"I’") || (known == 0 && isNameIn(blockText, word)))
        return phrase;
    return QString(phrase.front().toLower() + phrase.mid(1));
}

QString ClaimLine::subject() const
{
    return lowered(agentText);
}

QString ClaimLine::lowered(const QString &phrase) const
{
    const QString own = phrase.toUpper() == phrase && phrase.size() > 4 ? phrase.toLower() : phrase;
    QStringList parts = own.split(u' ', Qt::SkipEmptyParts);
    // "Hot Stone Massage" is a title, "Stone" no name.
    const bool title
        = parts.size() > 1 && std::ranges::all_of(parts, [](const QString &part) { return part.front().isUpper(); });
    for (QString &part : parts) {
        const bool capitalsInside = std::any_of(part.cbegin() + 1, part.cend(), [](QChar c) { return c.isUpper(); });
        const bool known = knownWords().kinds(normalisedWord(part)) & ProperWord;
        part = title && !known && !capitalsInside ? QString(part.front().toLower() + part.mid(1)) : decapitalised(part);
    }
    return parts.join(u' ');
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "fit.h"

#include "citing.h"

#include <claims/citations.h>
#include <evidence/search_words.h>
#include <text/numbered_marks.h>
#include <text/word_table.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr int smallStudy = 100; ///< people
const QString overclaimRule = u"fit.beyond-source"_s;

QString text(const char *source)
{
    return QCoreApplication::translate("Fit", source);
}

bool holdsWord(const QString &kind, const QStringList &words)
{
    for (const QStringList &row : wordTable(u"fit_words"_s)) {
        if (row.first() == kind)
            return std::any_of(
                row.begin() + 1, row.end(), [&words](const QString &word) { return words.contains(word); });
    }
    return false;
}

/// "22 women with breast cancer …" or, where nobody was counted, what was studied.
QString studied(const EvidenceEntry &entry)
{
    return entry.size ? text("%1 people (%2)").arg(*entry.size).arg(entry.population) : entry.population;
}

bool isNamedIn(const EvidenceEntry &entry, const QString &words)
{
    if (!entry.doi.isEmpty() && words.contains(entry.doi, Qt::CaseInsensitive))
        return true;
    if (!entry.pmid.isEmpty() && words.contains(entry.pmid))
        return true;
    if (entry.authors.isEmpty() || entry.year <= 0)
        return false;
    const qsizetype name = words.indexOf(entry.authors.constFirst().family);
    return name >= 0 && words.indexOf(QString::number(entry.year), name) >= 0;
}

/// The text of entry \p number of the reference list.
QString listedText(const Draft &draft, const References &list, int number)
{
    for (qsizetype i = 0; i < draft.blocks.size(); ++i) {
        const Block &block = draft.blocks.at(i);
        if (!list.holds(static_cast<int>(i)))
            continue;
        const bool isItem = block.kind == BlockKind::ListItem && block.marker == ListMarker::Number;
        const auto typed = entryNumber(block.text);
        if ((isItem && block.number == number) || (typed && typed->number == number))
            return block.text;
    }
    return {};
}

/// The words in which a citation may name its source.
QString citingText(const Draft &draft, const References &list, int index, TextRange sentence)
{
    const Block &block = draft.blocks.at(index);
    const QString said = block.text.mid(sentence.start, sentence.length());
    QString words = said;
    for (const Span &span : block.spans) {
        if (span.kind == SpanKind::Link && span.range.overlaps(sentence))
            words += u' ' + span.target;
    }
    if (!list.listed)
        return words;
    for (const TextRange mark : bracketedMarks(said)) {
        for (const int number : numbersIn(said.mid(mark.start, mark.length())))
            words += u' ' + listedText(draft, list, number);
    }
    return words;
}

/// What the citations in \p sentence name.
QStringList citedIds(const Block &block, TextRange sentence)
{
    QStringList ids;
    for (const Span &span : block.spans) {
        if (span.kind == SpanKind::Citation && span.range.overlaps(sentence))
            ids += span.target.split(u',');
    }
    return ids;
}

/// The entries of \p library that \p sentence cites: by author and year, DOI or PMID in it or in a link on it, by a
/// citation, or by a number that leads to their entry in the reference \p list.
QVector<EvidenceEntry> citedEntries(
    const Draft &draft, const References &list, int block, TextRange sentence, const EvidenceLibrary &library)
{
    const QString words = citingText(draft, list, block, sentence);
    const QStringList ids = citedIds(draft.blocks.at(block), sentence);
    QVector<EvidenceEntry> found;
    std::ranges::copy_if(library.entries(), std::back_inserter(found),
        [&](const EvidenceEntry &entry) { return ids.contains(entry.id) || isNamedIn(entry, words); });
    return found;
}

} // namespace

QStringList misfits(const EvidenceEntry &entry, Strength strength, const QString &sentence)
{
    const QStringList words = searchWords(sentence);
    QStringList reasons;
    const bool contrary = holdsWord(u"contrary"_s, words);
    const bool against = entry.stance == Stance::Contradicts || entry.stance == Stance::ContradictsStrongWording;
    if (against && !contrary && strength > Strength::None)
        reasons.append(text("The source speaks against it: %1").arg(entry.finding));
    if (entry.stance == Stance::Disputed && !contrary)
        reasons.append(text("The source is disputed: %1").arg(entry.limits));
    const bool named = entry.among.isEmpty() || std::ranges::any_of(entry.among, [&words](const QString &word) {
        return words.contains(searchWords(word).value(0));
    });
    if (!named)
        reasons.append(text("The study is in %1; the sentence says it of everyone.").arg(studied(entry)));
    if (holdsWord(u"sweeping"_s, words) && !contrary)
        reasons.append(
            text("The sentence speaks of everybody or of every time; the study is in %1.").arg(studied(entry)));
    const bool sizeNamed = entry.size && words.contains(QString::number(*entry.size));
    if (strength == Strength::Direct && entry.size && *entry.size < smallStudy && !sizeNamed && !contrary)
        reasons.append(
            text("The study is small (%1 people); the sentence says it as if it were settled.").arg(*entry.size));
    return reasons;
}

QVector<Finding> overclaims(const Draft &draft, const QVector<Finding> &supported, const EvidenceLibrary &library)
{
    if (supported.isEmpty())
        return {};
    return overclaims(
        draft, references(draft), {supported.cbegin(), static_cast<std::size_t>(supported.size())}, library);
}

QVector<Finding> overclaims(
    const Draft &draft, const References &list, std::span<const Finding> supported, const EvidenceLibrary &library)
{
    QVector<Finding> found;
    for (const Finding &claim : supported) {
        if (claim.block < 0 || claim.block >= draft.blocks.size())
            continue;
        const QString sentence = draft.blocks.at(claim.block).text.mid(claim.sentence.start, claim.sentence.length());
        QStringList reasons;
        QStringList limits;
        bool fits = false;
        bool against = false;
        for (const EvidenceEntry &entry : citedEntries(draft, list, claim.block, claim.sentence, library)) {
            const QStringList beyond = misfits(entry, claim.strength, sentence);
            fits = fits || beyond.isEmpty();
            against = against || entry.stance == Stance::Contradicts || entry.stance == Stance::Disputed
                || entry.stance == Stance::ContradictsStrongWording;
            reasons += beyond;
            limits.append(cautionOf({entry.id}, library));
        }
        // One source that carries the claim is enough.
        if (reasons.isEmpty() || fits)
            continue;
        Finding finding = claim;
        finding.rule = overclaimRule;
        finding.severity = against ? Severity::Medium : Severity::Low;
        finding.message = reasons.constFirst();
        finding.reasons = reasons.mid(1) + limits;
        found.append(finding);
    }
    return found;
}

bool isOverclaim(const Finding &finding)
{
    return finding.rule == overclaimRule;
}

} // namespace caveat

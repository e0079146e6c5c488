// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "typing_slips.h"

#include "scripts.h"

#include <QCoreApplication>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit == u'\'' || unit == u'’' || unit == u'_';
}

/// The words of \p text, as they are parted by anything else and by what is \p taken out.
QVector<TextRange> wordsOf(QStringView text, const QVector<TextRange> &taken)
{
    QVector<TextRange> found;
    auto gone = taken.begin();
    for (qsizetype at = 0; at < text.size();) {
        while (gone != taken.end() && gone->end <= at)
            ++gone;
        if (gone != taken.end() && gone->contains(at)) {
            at = gone->end;
            continue;
        }
        if (!isWordUnit(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        const qsizetype end = gone == taken.end() ? text.size() : std::min(gone->start, text.size());
        while (at < end && isWordUnit(text.at(at)))
            ++at;
        found.append({start, at});
    }
    return found;
}

bool isFree(TextRange range, const BlockMarks &marks, const QVector<TextRange> &taken)
{
    return !marks.isCode(range.start) && !marks.isCode(range.end - 1)
        && std::ranges::none_of(taken, [range](TextRange other) { return other.overlaps(range); });
}

/// \p word in Latin letters alone, where it has some and all others look like one; else empty.
QString inLatin(QStringView word, const CleaningWords &words)
{
    QString latin;
    bool hasLatin = false;
    bool hasOther = false;
    for (const QChar unit : word) {
        const auto twin = words.lookalikes.constFind(unit);
        const bool replaced = twin != words.lookalikes.constEnd();
        hasOther = hasOther || replaced;
        if (!replaced && unit.isLetter()) {
            if (unit.script() != QChar::Script_Latin)
                return {};
            hasLatin = true;
        }
        latin += replaced ? *twin : unit;
    }
    return hasLatin && hasOther ? latin : QString();
}

/// Nothing but white space stands in \p gap once \p taken is gone.
bool partsNothing(QStringView text, TextRange gap, const QVector<TextRange> &taken)
{
    for (qsizetype at = gap.start; at < gap.end; ++at) {
        const QChar unit = text.at(at);
        const bool blank = isWideSpace(unit) || isInvisible(unit) || unit == u'\n';
        if (!blank && std::ranges::none_of(taken, [at](TextRange range) { return range.contains(at); }))
            return false;
    }
    return !gap.isEmpty();
}

/// \p above and \p word are the same, and one that nobody writes twice. "A A" and "THE THE" may be names, or two
/// letters.
bool isTwice(QStringView text, TextRange above, TextRange word, const CleaningWords &words)
{
    const QStringView shown = text.sliced(word.start, word.length());
    return !shown.front().isUpper() && text.sliced(above.start, above.length()).compare(shown, Qt::CaseInsensitive) == 0
        && words.neverTwice.contains(shown.toString().toLower());
}

} // namespace

QVector<Residue> homoglyphs(
    const Block &block, int index, const BlockMarks &marks, const CleaningWords &words, const QVector<TextRange> &taken)
{
    QVector<Residue> found;
    const QStringView text = block.text;
    // Nearly all blocks have none, and need no look at their words.
    const bool any = std::ranges::any_of(
        text, [&words](QChar unit) { return unit.unicode() >= 0x370 && words.lookalikes.contains(unit); });
    if (!any || block.kind == BlockKind::Preformatted)
        return found;
    for (const TextRange word : wordsOf(text, taken)) {
        const QString latin = inLatin(text.sliced(word.start, word.length()), words);
        if (latin.isEmpty() || !isFree(word, marks, taken))
            continue;
        Residue piece;
        piece.kind = ResidueKind::Homoglyph;
        piece.at = {index, word};
        piece.cut = word;
        piece.becomes = latin;
        piece.label = QCoreApplication::translate("Residue", "Letters of another script in a word");
        found.append(piece);
    }
    return found;
}

QVector<Residue> doubledWords(
    const Block &block, int index, const BlockMarks &marks, const CleaningWords &words, const QVector<TextRange> &taken)
{
    QVector<Residue> found;
    if (block.kind == BlockKind::Preformatted)
        return found;
    const QStringView text = block.text;
    TextRange before;
    for (const TextRange word : wordsOf(text, taken)) {
        const TextRange above = std::exchange(before, word);
        if (above.isEmpty() || above.length() != word.length() || !isTwice(text, above, word, words)
            || !partsNothing(text, {above.end, word.start}, taken))
            continue;
        TextRange cut{above.end, word.end};
        if (!isFree(cut, marks, taken)) { // what goes in between leaves the space that is needed
            cut = word;
            while (cut.end < text.size() && text.at(cut.end) == u' ')
                ++cut.end;
        }
        if (!isFree(word, marks, taken) || !isFree(cut, marks, taken))
            continue;
        Residue piece;
        piece.kind = ResidueKind::DoubledWord;
        piece.at = {index, word};
        piece.cut = cut;
        piece.label = QCoreApplication::translate("Residue", "The same word twice");
        found.append(piece);
    }
    return found;
}

} // namespace caveat

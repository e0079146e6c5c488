// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "residue.h"

#include "cleaned.h"
#include "page_lines.h"
#include "scripts.h"
#include "spam_anchors.h"
#include "stray_spaces.h"
#include "tracking.h"
#include "typing_slips.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// In the order of ResidueKind.
constexpr std::array<QLatin1StringView, residueKinds> names{"spam-anchor"_L1, "comment-tail"_L1, "form-text"_L1,
    "navigation"_L1, "repeat"_L1, "empty"_L1, "stray-space"_L1, "tracking-link"_L1, "hidden-text"_L1, "page-part"_L1,
    "homoglyph"_L1, "doubled-word"_L1, "suspicious-link"_L1};

constexpr std::array<const char *, residueKinds> titles{QT_TRANSLATE_NOOP("Residue", "Spam links"),
    QT_TRANSLATE_NOOP("Residue", "Comment area"), QT_TRANSLATE_NOOP("Residue", "Form text"),
    QT_TRANSLATE_NOOP("Residue", "Navigation"), QT_TRANSLATE_NOOP("Residue", "Repeated paragraphs"),
    QT_TRANSLATE_NOOP("Residue", "Empty blocks"), QT_TRANSLATE_NOOP("Residue", "Stray spaces"),
    QT_TRANSLATE_NOOP("Residue", "Tracking links"), QT_TRANSLATE_NOOP("Residue", "Hidden text"),
    QT_TRANSLATE_NOOP("Residue", "Around the article"), QT_TRANSLATE_NOOP("Residue", "Look-alike letters"),
    QT_TRANSLATE_NOOP("Residue", "Doubled words"), QT_TRANSLATE_NOOP("Residue", "Suspicious links")};

/// Which blocks stand under a heading such as "References".
class ReferenceList
{
public:
    explicit ReferenceList(const CleaningWords &words)
        : m_words(words)
    {
    }

    bool holds(const Block &block)
    {
        if (block.kind != BlockKind::Heading)
            return m_inside;
        QStringList heading = lineWords(block.text);
        if (heading.size() > 1 && heading.constLast() == "edit"_L1)
            heading.removeLast();
        const bool begins = m_words.referenceHeadings.contains(heading.join(u' '));
        if (begins || block.level <= m_level)
            m_inside = begins;
        if (begins)
            m_level = block.level;
        return false;
    }

private:
    const CleaningWords &m_words;
    bool m_inside = false;
    int m_level = 0;
};

/// True where no-break spaces stand inside guillemets, as in French: then they are no accident before "!" either.
bool spacesQuotations(const Draft &draft)
{
    return std::ranges::any_of(draft.blocks,
        [](const Block &block) { return block.text.contains(u"«\u00a0"_s) || block.text.contains(u"«\u202f"_s); });
}

/// The residue inside one block.
QVector<Residue> residueIn(
    const Block &block, int index, const CleaningWords &words, bool mayHoldSpam, bool inReferences, bool isEnglish)
{
    const BlockMarks marks(block);
    QVector<Residue> found;
    if (mayHoldSpam)
        found = spamAnchors(block, index, marks, words, inReferences);
    QVector<TextRange> taken;
    const auto take = [&](const QVector<Residue> &pieces) {
        found += pieces;
        for (const Residue &piece : pieces)
            taken.append(piece.cut);
        std::ranges::sort(taken);
    };
    take(std::exchange(found, {}));
    if (mayHoldSpam)
        take(homoglyphs(block, index, marks, words, taken));
    if (isEnglish)
        take(doubledWords(block, index, marks, words, taken));
    found += straySpaces(block, index, marks, words, taken, isEnglish);
    found += trackingLinks(block, index, marks, words, taken);
    return found;
}

/// The residue inside blocks and that of whole blocks, in reading order.
QVector<Residue> joined(
    const Draft &draft, const QVector<QVector<Residue>> &inside, const QVector<std::optional<Residue>> &lines)
{
    QVector<Residue> found;
    for (qsizetype index = 0; index < draft.blocks.size(); ++index) {
        QVector<Residue> pieces = inside.at(index);
        const auto &line = lines.at(index);
        // A block that holds nothing but spam is spam, and not merely empty.
        const bool onlySpam = line && line->kind == ResidueKind::Empty && !pieces.isEmpty()
            && pieces.constFirst().kind == ResidueKind::SpamAnchor;
        if (onlySpam) {
            pieces.resize(1);
            pieces.first().wholeBlock = true;
            pieces.first().cut = line->cut;
            pieces.first().becomes.clear();
        } else if (line) {
            pieces = {*line};
        }
        std::ranges::stable_sort(pieces, {}, &Residue::at);
        for (Residue &piece : pieces) {
            piece.text = draft.blocks.at(index).text.sliced(piece.at.range.start, piece.at.range.length());
            found.append(std::move(piece));
        }
    }
    return found;
}

/// Taking lines out can show others to be of a page: a heading over comments that are gone. Adds them to \p lines.
bool addLinesLeft(const Draft &draft, const QVector<Residue> &found, const QVector<bool> &inReferences,
    const CleaningWords &words, QVector<std::optional<Residue>> &lines)
{
    constexpr int mostRounds = 20;
    if (std::ranges::none_of(found, &Residue::wholeBlock))
        return false;
    Draft rest = cleaned(draft, found);
    bool added = false;
    for (int round = 0; round < mostRounds; ++round) {
        QVector<int> origins;
        for (int index = 0; index < lines.size(); ++index) {
            // A cell keeps its place without its text.
            if (!lines.at(index) || draft.blocks.at(index).kind == BlockKind::TableCell)
                origins.append(index);
        }
        QStringList texts;
        QVector<bool> inList;
        for (qsizetype index = 0; index < rest.blocks.size(); ++index) {
            texts.append(rest.blocks.at(index).text);
            inList.append(inReferences.at(origins.at(index)));
        }
        const QVector<Residue> left = pageLines(rest, texts, inList, words);
        if (left.isEmpty())
            break;
        added = true;
        for (Residue line : left) {
            const int origin = origins.at(line.at.block);
            line.at = {origin, {0, draft.blocks.at(origin).text.size()}};
            line.cut = line.at.range;
            lines[origin] = line;
        }
        rest = cleaned(rest, left);
    }
    return added;
}

} // namespace

QString residueKindName(ResidueKind kind)
{
    return names.at(static_cast<std::size_t>(kind));
}

QString residueKindTitle(ResidueKind kind)
{
    return QCoreApplication::translate("Residue", titles.at(static_cast<std::size_t>(kind)));
}

QVector<Residue> residue(const Draft &draft, const CleaningWords &words)
{
    const bool mayHoldSpam = isMainlyLatin(draft);
    const bool isEnglish = draft.language.isEmpty() ? !spacesQuotations(draft) : draft.language.startsWith(u"en");
    ReferenceList references(words);
    QVector<QVector<Residue>> inside;
    QStringList texts;
    QVector<bool> inReferences;
    for (int index = 0; index < draft.blocks.size(); ++index) {
        const Block &block = draft.blocks.at(index);
        inReferences.append(references.holds(block));
        inside.append(residueIn(block, index, words, mayHoldSpam, inReferences.constLast(), isEnglish));
        QVector<TextEdit> edits;
        for (const Residue &piece : inside.constLast()) {
            if (!piece.cut.isEmpty())
                edits.append({{index, piece.cut}, piece.becomes});
        }
        Block bare;
        bare.text = block.text;
        texts.append(edits.isEmpty() ? block.text : applied(bare, edits).text);
    }

    QVector<std::optional<Residue>> lines(draft.blocks.size());
    for (const Residue &line : pageLines(draft, texts, inReferences, words))
        lines[line.at.block] = line;
    QVector<Residue> found = joined(draft, inside, lines);
    if (addLinesLeft(draft, found, inReferences, words, lines))
        found = joined(draft, inside, lines);
    return found;
}

} // namespace caveat

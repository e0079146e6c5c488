// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "spam_anchors.h"

#include "scripts.h"

#include <QCoreApplication>

#include <algorithm>

namespace caveat
{

namespace
{

constexpr int latinShare = 80;
/// A term of a craft in its own script is short; it may stand beside its name without brackets.
constexpr int longestTerm = 4;
constexpr qsizetype longestGloss = 80;

struct Run {
    TextRange range;
    int letters = 0;
    int inWord = 0; ///< letters of its last word
    bool isWord = false; ///< has a word of two letters or more
};

bool isPadding(QChar unit)
{
    return isWideSpace(unit) || isInvisible(unit);
}

/// Between two words of another script: white space, a hyphen, a number.
bool mayJoin(QStringView between)
{
    return std::ranges::all_of(
        between, [](QChar unit) { return isPadding(unit) || unit.isDigit() || QStringView(u"-·&/").contains(unit); });
}

QVector<Run> foreignRuns(QStringView text)
{
    QVector<Run> runs;
    for (qsizetype at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        if (letter.kind == LetterKind::Other) {
            const qsizetype end = at + letter.units;
            const bool joined = !runs.isEmpty()
                && (runs.constLast().range.end == at
                    || mayJoin(text.sliced(runs.constLast().range.end, at - runs.constLast().range.end)));
            if (joined) {
                Run &run = runs.last();
                run.inWord = run.range.end == at ? run.inWord + 1 : 1;
                run.isWord = run.isWord || run.inWord > 1;
                run.range.end = end;
                ++run.letters;
            } else {
                runs.append({{at, end}, 1, 1});
            }
        }
        at += letter.units;
    }
    return runs;
}

class AnchorFinder
{
public:
    AnchorFinder(const Block &block, const QVector<Run> &runs, const BlockMarks &marks, const CleaningWords &words)
        : m_text(block.text)
        , m_block(block)
        , m_marks(marks)
        , m_words(words)
    {
        // What is spam by its own words says nothing of the script that the block is written in.
        LetterCount count = countLetters(block.text);
        for (const Run &run : runs) {
            if (mayBeSpam(run) && hasStem(run.range))
                count.other -= run.letters;
        }
        m_latin = count.isLatin(latinShare);
    }

    bool isSpam(const Run &run) const
    {
        if (!mayBeSpam(run))
            return false;
        if (hasStem(run.range))
            return true;
        if (!m_latin || isGlossed(run.range))
            return false;
        if (m_marks.link(run.range.start) >= 0 || isPadded(run.range))
            return true;
        return run.letters > longestTerm || !standsByName(run.range);
    }

    /// The run, or the link that it is the most of.
    TextRange wholeOf(const Run &run) const
    {
        const int link = m_marks.link(run.range.start);
        if (link < 0)
            return run.range;
        const TextRange range = m_block.spans.at(link).range;
        const LetterCount inLink = countLetters(m_text.sliced(range.start, range.length()));
        if (inLink.latin > inLink.other)
            return run.range;
        return {std::min(range.start, run.range.start), std::max(range.end, run.range.end)};
    }

    TextRange withPadding(TextRange range) const
    {
        while (range.start > 0 && isPadding(m_text.at(range.start - 1)))
            --range.start;
        while (range.end < m_text.size() && isPadding(m_text.at(range.end)))
            ++range.end;
        return range;
    }

    QString inPlaceOf(TextRange cut, TextRange range) const
    {
        const bool atEdge = cut.start == 0 || cut.end == m_text.size() || m_text.at(cut.start - 1) == u'\n'
            || m_text.at(cut.end) == u'\n';
        const bool apart = cut.start < range.start || cut.end > range.end;
        if (atEdge || !apart)
            return {};
        return QStringView(u".,;:!?)]}”’").contains(m_text.at(cut.end))
                || QStringView(u"([{“‘").contains(m_text.at(cut.start - 1))
            ? QString()
            : QString(u' ');
    }

private:
    bool mayBeSpam(const Run &run) const
    {
        return run.isWord && !m_marks.isCode(run.range.start) && !isQuoted(run.range);
    }

    bool hasStem(TextRange range) const
    {
        const QStringView run = m_text.sliced(range.start, range.length());
        return std::ranges::any_of(m_words.spamStems, [run](const QString &stem) { return run.contains(stem); });
    }

    QChar before(TextRange range) const
    {
        qsizetype at = range.start;
        while (at > 0 && isPadding(m_text.at(at - 1)))
            --at;
        return at > 0 ? m_text.at(at - 1) : QChar();
    }

    QChar behind(TextRange range) const
    {
        qsizetype at = range.end;
        while (at < m_text.size() && isPadding(m_text.at(at)))
            ++at;
        return at < m_text.size() ? m_text.at(at) : QChar();
    }

    /// Between quotation marks, or set off by emphasis of its own.
    bool isQuoted(TextRange range) const
    {
        constexpr QStringView opening = u"\"'“‘«‹„‚「『《";
        constexpr QStringView closing = u"\"'”’»›“‘」』》";
        const QChar first = before(range);
        const QChar last = behind(range);
        return (!first.isNull() && !last.isNull() && opening.contains(first) && closing.contains(last))
            || m_marks.isSetOff(range);
    }

    /// In brackets with or behind its meaning, before its sound in brackets or behind a stroke, or announced by a
    /// colon.
    bool isGlossed(TextRange range) const
    {
        const QChar next = behind(range);
        if (QStringView(u"([|/=").contains(next) || before(range) == u':')
            return true;
        qsizetype open = 0;
        for (qsizetype at = range.start; at > std::max<qsizetype>(0, range.start - longestGloss); --at) {
            const QChar unit = m_text.at(at - 1);
            if (unit == u')' || unit == u']')
                break;
            if (unit == u'(' || unit == u'[') {
                open = at;
                break;
            }
        }
        if (open == 0)
            return false;
        for (qsizetype at = range.end; at < std::min(m_text.size(), range.end + longestGloss); ++at) {
            if (m_text.at(at) == u')' || m_text.at(at) == u']')
                return true;
        }
        return false;
    }

    /// No-break spaces on both sides, or several spaces of which one is.
    bool isPadded(TextRange range) const
    {
        const TextRange cut = withPadding(range);
        const QStringView left = m_text.sliced(cut.start, range.start - cut.start);
        const QStringView right = m_text.sliced(range.end, cut.end - range.end);
        const bool onLeft = left.contains(QChar::Nbsp);
        const bool onRight = right.contains(QChar::Nbsp);
        return (onLeft && onRight) || (onLeft && left.size() > 1) || (onRight && right.size() > 1);
    }

    bool standsByName(TextRange range) const
    {
        return before(range).script() == QChar::Script_Latin || behind(range).script() == QChar::Script_Latin;
    }

    QStringView m_text;
    const Block &m_block;
    const BlockMarks &m_marks;
    const CleaningWords &m_words;
    bool m_latin = false;
};

} // namespace

QVector<Residue> spamAnchors(
    const Block &block, int index, const BlockMarks &marks, const CleaningWords &words, bool inReferences)
{
    QVector<Residue> found;
    if (inReferences || block.kind == BlockKind::Preformatted)
        return found;
    const QVector<Run> runs = foreignRuns(block.text);
    if (runs.isEmpty())
        return found;
    const AnchorFinder finder(block, runs, marks, words);
    qsizetype free = 0;
    for (auto at = runs.begin(); at != runs.end(); ++at) {
        const Run &run = *at;
        if (run.range.start < free || !finder.isSpam(run))
            continue;
        Residue piece;
        piece.kind = ResidueKind::SpamAnchor;
        TextRange whole = finder.wholeOf(run);
        // No run is cut in two where a link ends inside it.
        for (auto next = std::next(at); next != runs.end() && next->range.start < whole.end; ++next)
            whole.end = std::max(whole.end, next->range.end);
        piece.at = {index, {std::max(whole.start, free), whole.end}};
        piece.cut = finder.withPadding(piece.at.range);
        piece.cut.start = std::max(piece.cut.start, free);
        piece.becomes = finder.inPlaceOf(piece.cut, piece.at.range);
        piece.label = marks.link(run.range.start) >= 0
            ? QCoreApplication::translate("Residue", "A link in another script, as spammers set in")
            : QCoreApplication::translate("Residue", "Words of another script that nothing explains");
        free = piece.cut.end;
        found.append(piece);
    }
    return found;
}

} // namespace caveat

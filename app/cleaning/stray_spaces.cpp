// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "stray_spaces.h"

#include "scripts.h"

#include <QCoreApplication>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestUnit = 10;

bool isNoBreak(QChar unit)
{
    return unit == QChar::Nbsp || unit == QChar(0x202f);
}

/// Scripts in which a character of no width tells where a word ends or how letters join.
bool needsZeroWidth(QChar::Script script)
{
    return script == QChar::Script_Thai || script == QChar::Script_Lao || script == QChar::Script_Khmer
        || script == QChar::Script_Myanmar || script == QChar::Script_Tibetan;
}

bool isIdeographic(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul || script == QChar::Script_Bopomofo;
}

class SpaceRun
{
public:
    SpaceRun(QStringView text, TextRange range, const CleaningWords &words, bool isEnglish)
        : m_text(text)
        , m_range(range)
        , m_words(words)
        , m_isEnglish(isEnglish)
    {
    }

    bool isStray() const
    {
        const QStringView run = m_text.sliced(m_range.start, m_range.length());
        if (run == u" ")
            return false;
        if (run.size() == 1 && (isNoBreak(run.front()) && (partsNumber() || isTypography())))
            return false;
        const bool wide = std::ranges::any_of(run, isWideSpace);
        if (!wide && (needsZeroWidth(before().script()) || needsZeroWidth(behind().script())))
            return false;
        const bool allIdeographic = std::ranges::all_of(run, [](QChar unit) { return unit == QChar(0x3000); });
        return !(allIdeographic && (isIdeographic(before().script()) || isIdeographic(behind().script())));
    }

    QString becomes() const
    {
        const bool atEdge
            = before().isNull() || behind().isNull() || before() == QChar(u'\n') || behind() == QChar(u'\n');
        const QStringView run = m_text.sliced(m_range.start, m_range.length());
        return !atEdge && std::ranges::any_of(run, isWideSpace) ? u" "_s : QString();
    }

    QString label() const
    {
        const QStringView run = m_text.sliced(m_range.start, m_range.length());
        if (!std::ranges::any_of(run, isWideSpace))
            return QCoreApplication::translate("Residue", "A character that shows nothing");
        if (std::ranges::any_of(run, isNoBreak))
            return QCoreApplication::translate("Residue", "A no-break space that binds nothing");
        return QCoreApplication::translate("Residue", "More space than one");
    }

private:
    QChar before() const { return m_range.start > 0 ? m_text.at(m_range.start - 1) : QChar(); }
    QChar behind() const { return m_range.end < m_text.size() ? m_text.at(m_range.end) : QChar(); }

    /// From its unit, or from its next three digits.
    bool partsNumber() const
    {
        if (!before().isDigit())
            return false;
        qsizetype end = m_range.end;
        if (behind().isDigit())
            return true;
        if (!behind().isLetter() && !behind().isNull())
            return m_words.units.contains(QString(behind()));
        while (end < std::min(m_text.size(), m_range.end + longestUnit + 1) && m_text.at(end).isLetter())
            ++end;
        return m_words.units.contains(m_text.sliced(m_range.end, end - m_range.end).toString());
    }

    /// French and others keep such a space at their punctuation.
    bool isTypography() const
    {
        return !m_isEnglish && (QStringView(u":;!?»›%").contains(behind()) || QStringView(u"«‹").contains(before()))
            && !before().isNull() && !behind().isNull();
    }

    QStringView m_text;
    TextRange m_range;
    const CleaningWords &m_words;
    bool m_isEnglish;
};

} // namespace

QVector<Residue> straySpaces(const Block &block, int index, const BlockMarks &marks, const CleaningWords &words,
    const QVector<TextRange> &taken, bool isEnglish)
{
    QVector<Residue> found;
    if (block.kind == BlockKind::Preformatted)
        return found;
    const QStringView text = block.text;
    auto skipped = taken.begin();
    for (qsizetype at = 0; at < text.size();) {
        if (!isWideSpace(text.at(at)) && !isInvisible(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && (isWideSpace(text.at(at)) || isInvisible(text.at(at))))
            ++at;
        while (skipped != taken.end() && skipped->end <= start)
            ++skipped;
        const bool goes = skipped != taken.end() && skipped->overlaps({start, at});
        const SpaceRun run(text, {start, at}, words, isEnglish);
        if (goes || marks.isCode(start) || marks.isCode(at - 1) || !run.isStray())
            continue;
        Residue piece;
        piece.kind = ResidueKind::StraySpace;
        piece.at = {index, {start, at}};
        piece.cut = piece.at.range;
        piece.becomes = run.becomes();
        piece.label = run.label();
        found.append(piece);
    }
    return found;
}

} // namespace caveat

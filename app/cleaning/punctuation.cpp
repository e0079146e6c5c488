// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "punctuation.h"

#include "block_marks.h"

#include <algorithm>
#include <array>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

bool isDouble(QChar unit)
{
    return unit == u'"' || unit == u'“' || unit == u'”' || unit == u'„' || unit == u'‟';
}

bool isSingle(QChar unit)
{
    return unit == u'\'' || unit == u'‘' || unit == u'’' || unit == u'‚' || unit == u'‛';
}

bool isDash(QChar unit)
{
    return unit == u'–' || unit == u'—' || unit == u'―' || unit == u'-';
}

/// Behind these a quotation opens.
bool opensBehind(QChar unit)
{
    return unit.isNull() || unit.isSpace() || QStringView(u"([{–—―-/“‘").contains(unit);
}

/// Works through one block.
class BlockPunctuation
{
public:
    BlockPunctuation(const Block &block, int index, const PunctuationStyle &style)
        : m_text(block.text)
        , m_index(index)
        , m_style(style)
        , m_marks(block)
    {
    }

    QVector<TextEdit> edits()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype next = skipped(at);
            if (next > at) {
                at = next;
                continue;
            }
            at = m_style.dashes != DashStyle::Keep && isDash(m_text.at(at)) ? dash(at) : quote(at);
        }
        return std::move(m_edits);
    }

private:
    QChar unit(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar(); }

    /// Where code or an address that begins at \p at ends; else \p at.
    qsizetype skipped(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_text.size() && m_marks.isCode(end))
            ++end;
        const QStringView rest = m_text.sliced(end);
        const bool isAddress = rest.startsWith(u"http://") || rest.startsWith(u"https://") || rest.startsWith(u"www.");
        if (!isAddress || (end > 0 && unit(end - 1).isLetterOrNumber()))
            return end;
        while (end < m_text.size() && !unit(end).isSpace() && !isDouble(unit(end)) && unit(end) != u')')
            ++end;
        return end;
    }

    void change(TextRange range, const QString &text)
    {
        if (m_text.sliced(range.start, range.length()) != text)
            m_edits.append({{m_index, range}, text});
    }

    qsizetype quote(qsizetype at)
    {
        const QChar found = m_text.at(at);
        if (isDouble(found))
            change({at, at + 1}, m_style.quotes == QuoteStyle::Straight ? u"\""_s : curlyDouble(at));
        else if (isSingle(found))
            change({at, at + 1}, m_style.quotes == QuoteStyle::Straight ? u"'"_s : curlySingle(at));
        return at + 1;
    }

    QString curlyDouble(qsizetype at)
    {
        const QChar found = m_text.at(at);
        if (m_style.quotes != QuoteStyle::Curly || found != u'"') {
            m_doubleOpen = found == u'“' || (m_doubleOpen && found != u'”');
            return found;
        }
        if (!m_doubleOpen && unit(at - 1).isDigit())
            return found; // inches
        const bool opens = opensBehind(unit(at - 1)) && !unit(at + 1).isSpace() && !unit(at + 1).isNull();
        m_doubleOpen = opens;
        return opens ? u"“"_s : u"”"_s;
    }

    QString curlySingle(qsizetype at)
    {
        const QChar found = m_text.at(at);
        if (m_style.quotes != QuoteStyle::Curly || found != u'\'')
            return found;
        if (unit(at - 1).isLetter())
            return u"’"_s;
        if (unit(at - 1).isDigit())
            return unit(at + 1).isLetter() || m_singleOpen ? u"’"_s : QString(found); // "1990's"; feet
        const bool opens = opensBehind(unit(at - 1)) && unit(at + 1).isLetter() && !isElision(at) && closesBehind(at);
        m_singleOpen = opens;
        return opens ? u"‘"_s : u"’"_s;
    }

    /// "'tis", "'em": letters are left out before.
    bool isElision(qsizetype at) const
    {
        static const QStringList words{
            u"tis"_s, u"twas"_s, u"em"_s, u"til"_s, u"cause"_s, u"n"_s, u"round"_s, u"bout"_s, u"cos"_s};
        qsizetype end = at + 1;
        while (unit(end).isLetter())
            ++end;
        return words.contains(m_text.sliced(at + 1, end - at - 1).toString().toLower());
    }

    /// A quotation that opens at \p at closes somewhere.
    bool closesBehind(qsizetype at) const
    {
        for (qsizetype next = at + 2; next < m_text.size(); ++next) {
            if (m_text.at(next) == u'\'' && !unit(next + 1).isLetterOrNumber())
                return true;
        }
        return false;
    }

    /// A dash with the spaces around it, where it parts words; the place behind.
    qsizetype dash(qsizetype at)
    {
        qsizetype end = at;
        while (isDash(unit(end)))
            ++end;
        qsizetype start = at;
        while (start > 0 && unit(start - 1) == u' ' && !m_marks.isCode(start - 1))
            --start;
        qsizetype behind = end;
        while (unit(behind) == u' ')
            ++behind;
        if (partsWords({at, end}, {start, behind}))
            change({start, behind}, shown());
        return std::max(end, behind);
    }

    /// True for the dashes in \p range, which stand with their spaces in \p around, where they part words.
    bool partsWords(TextRange range, TextRange around) const
    {
        const bool spacedBefore = around.start < range.start;
        const bool spacedBehind = around.end > range.end;
        const QChar before = unit(around.start - 1);
        const QChar behind = unit(around.end);
        // "--help", a row of dashes, the mark of a list, a minus.
        const bool inProse = (before.isLetterOrNumber() || QStringView(u",.!?)”’\"'").contains(before))
            && (behind.isLetterOrNumber() || QStringView(u"(“‘\"'").contains(behind));
        if (!inProse || spacedBefore != spacedBehind || (before.isDigit() && behind.isDigit())
            || m_marks.isCode(around.end) || m_marks.isCode(around.start - 1))
            return false;
        if (range.length() > 1)
            return range.length() <= 3
                && std::ranges::all_of(
                    m_text.sliced(range.start, range.length()), [](QChar one) { return one == u'-'; });
        // Without spaces a hyphen and an en dash join: "Monday–Friday".
        return spacedBefore || (unit(range.start) != u'-' && unit(range.start) != u'–');
    }

    QString shown() const
    {
        static const std::array<QString, 4> dashes{QString(), u"—"_s, u" – "_s, u" - "_s};
        return dashes.at(static_cast<size_t>(m_style.dashes));
    }

    QStringView m_text;
    int m_index;
    PunctuationStyle m_style;
    BlockMarks m_marks;
    QVector<TextEdit> m_edits;
    bool m_doubleOpen = false;
    bool m_singleOpen = false;
};

} // namespace

std::optional<QuoteStyle> quoteStyleFromName(QStringView name)
{
    return name == u"straight" ? std::optional(QuoteStyle::Straight)
        : name == u"curly"     ? std::optional(QuoteStyle::Curly)
                               : std::nullopt;
}

std::optional<DashStyle> dashStyleFromName(QStringView name)
{
    return name == u"em"    ? std::optional(DashStyle::Em)
        : name == u"en"     ? std::optional(DashStyle::En)
        : name == u"hyphen" ? std::optional(DashStyle::Hyphen)
                            : std::nullopt;
}

QVector<TextEdit> punctuationEdits(const Draft &draft, const PunctuationStyle &style)
{
    QVector<TextEdit> edits;
    if (style == PunctuationStyle())
        return edits;
    for (int index = 0; index < draft.blocks.size(); ++index) {
        const Block &block = draft.blocks.at(index);
        if (block.kind != BlockKind::Preformatted)
            edits += BlockPunctuation(block, index, style).edits();
    }
    return edits;
}

} // namespace caveat

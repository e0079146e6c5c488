// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "markdown_writer.h"

#include "directive_comment.h"
#include "html_block_writer.h"
#include "markdown_inline.h"

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString quoted(const QString &text)
{
    QString result = text.simplified();
    result.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s);
    return u'"' + result + u'"';
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const Draft &draft)
        : m_draft(draft)
    {
    }

    QString write()
    {
        writeFrontMatter();
        for (qsizetype index = 0; index < m_draft.blocks.size();)
            index = writeBlock(index);
        m_lists.clear();
        if (!m_draft.directivesAtEnd.isEmpty())
            separate(0);
        writeDirectives({}, m_draft.directivesAtEnd);
        return m_out;
    }

private:
    struct OpenList {
        ListMarker marker = ListMarker::Bullet;
        char16_t glyph = u'-';
        int next = 1;
        qsizetype width = 2;
    };

    const Block &block(qsizetype index) const { return m_draft.blocks.at(index); }

    void writeFrontMatter()
    {
        QString matter;
        for (const Block &one : m_draft.blocks) {
            if (one.kind == BlockKind::Title)
                matter += u"title: "_s + quoted(one.text) + u'\n';
            else if (one.kind == BlockKind::Description)
                matter += u"description: "_s + quoted(one.text) + u'\n';
        }
        if (!m_draft.language.isEmpty())
            matter += u"lang: "_s + m_draft.language + u'\n';
        if (!matter.isEmpty())
            m_out = u"---\n"_s + matter + u"---\n";
    }

    QString quotePrefix(int depth) const
    {
        QString prefix;
        for (int at = 0; at < depth; ++at)
            prefix += u"> ";
        return prefix;
    }

    qsizetype listIndent() const
    {
        qsizetype indent = 0;
        for (const OpenList &list : m_lists)
            indent += list.width;
        return indent;
    }

    /// What stands before each line inside the quotes and list items that are open.
    QString linePrefix(int quoteDepth) const
    {
        const int outside = m_lists.isEmpty() ? quoteDepth : std::min(quoteDepth, m_listQuoteDepth);
        return quotePrefix(outside) + QString(listIndent(), u' ') + quotePrefix(quoteDepth - outside);
    }

    /// A blank line, inside the quotes and items that both blocks stand in.
    void separate(int quoteDepth)
    {
        if (m_out.isEmpty())
            return;
        QString prefix = linePrefix(std::min(m_quoteDepth, quoteDepth));
        while (prefix.endsWith(u' '))
            prefix.chop(1);
        m_out += prefix + u'\n';
    }

    void writeLines(const QString &prefix, const QString &text)
    {
        for (const QStringView line : QStringView(text).split(u'\n')) {
            const QString full = prefix + line;
            m_out += (line.isEmpty() ? QStringView(full).trimmed() : QStringView(full)) + u'\n';
        }
    }

    qsizetype writeBlock(qsizetype index)
    {
        const Block &one = block(index);
        if (one.kind == BlockKind::Title || one.kind == BlockKind::Description)
            return index + 1;
        if (one.kind == BlockKind::ListItem && !(one.continuesItem && m_lists.isEmpty())) {
            if (!m_lists.isEmpty()) {
                // Inside the item before, or the list would end here.
                writeDirectives(linePrefix(m_quoteDepth), one.directives);
            } else if (!one.directives.isEmpty()) {
                separate(one.quoteDepth);
                m_quoteDepth = one.quoteDepth;
                writeDirectives(quotePrefix(one.quoteDepth), one.directives);
            }
            writeItem(one);
            m_quoteDepth = one.quoteDepth;
            return index + 1;
        }
        m_lists.clear();
        separate(one.quoteDepth);
        m_quoteDepth = one.quoteDepth;
        writeDirectives(quotePrefix(one.quoteDepth), one.directives);
        return writeAlone(index);
    }

    void writeDirectives(const QString &prefix, const QStringList &directives)
    {
        for (const QString &directive : directives)
            m_out += prefix + directiveComment(directive) + u'\n';
    }

    qsizetype writeAlone(qsizetype index)
    {
        const Block &one = block(index);
        const QString prefix = quotePrefix(one.quoteDepth);
        switch (one.kind) {
        case BlockKind::Heading:
            writeLines(prefix,
                QString(std::clamp(one.level, 1, 6), u'#') + u' ' + markdownInline(one, MarkdownPlace::OneLine, {}));
            break;
        case BlockKind::TableCell:
            return writeTable(index);
        case BlockKind::ImageText:
            return writeImage(index);
        case BlockKind::Preformatted:
            writePreformatted(one, prefix);
            break;
        case BlockKind::Rule:
            writeLines(prefix, u"***"_s);
            break;
        default:
            m_out += prefix + markdownInline(one, MarkdownPlace::Paragraph, prefix) + u'\n';
        }
        return index + 1;
    }

    void writePreformatted(const Block &one, const QString &prefix)
    {
        qsizetype longest = 2;
        qsizetype run = 0;
        for (const QChar unit : one.text) {
            run = unit == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const QString fence(longest + 1, u'`');
        writeLines(prefix, fence + one.language + u'\n' + one.text + u'\n' + fence);
    }

    void writeItem(const Block &item)
    {
        if (item.continuesItem) {
            while (m_lists.size() > std::max(item.level, 1))
                m_lists.removeLast();
            separate(std::max(item.quoteDepth, m_listQuoteDepth));
            const QString prefix = linePrefix(std::max(item.quoteDepth, m_listQuoteDepth));
            m_out += prefix + markdownInline(item, MarkdownPlace::Paragraph, prefix) + u'\n';
            return;
        }
        const bool between = !m_lists.isEmpty() && item.quoteDepth == m_listQuoteDepth;
        if (!between)
            m_lists.clear();
        const qsizetype level = std::clamp<qsizetype>(item.level, 1, m_lists.size() + 1);
        const bool begins = enterList(item, level);
        // A list that does not begin with 1 is not seen right under a line of text.
        if (!between || (begins && item.marker == ListMarker::Number) || m_quoteDepth != item.quoteDepth)
            separate(item.quoteDepth);

        OpenList &list = m_lists.last();
        QString marker = item.marker == ListMarker::Number ? QString::number(list.next) : QString();
        marker += QChar(list.glyph);
        marker += u' ';
        ++list.next;
        list.width = 0;
        const QString start = linePrefix(item.quoteDepth) + marker;
        list.width = marker.size();
        m_out += start + markdownInline(item, MarkdownPlace::Paragraph, linePrefix(item.quoteDepth)) + u'\n';
    }

    /// Opens the list that \p item stands in, if it is not open; true if so.
    bool enterList(const Block &item, qsizetype level)
    {
        if (m_lists.isEmpty())
            m_listQuoteDepth = item.quoteDepth;
        while (m_lists.size() > level)
            m_lists.removeLast();
        char16_t glyph = item.marker == ListMarker::Number ? u'.' : u'-';
        if (m_lists.size() == level) {
            const OpenList before = m_lists.constLast();
            if (!item.startsList && before.marker == item.marker)
                return false;
            // Another mark begins another list.
            if (before.marker == item.marker && before.glyph == glyph)
                glyph = item.marker == ListMarker::Number ? u')' : u'*';
            m_lists.removeLast();
        }
        m_lists.append({item.marker, glyph, std::max(item.number, 0)});
        return true;
    }

    qsizetype tableEnd(qsizetype index) const
    {
        qsizetype end = index + 1;
        while (end < m_draft.blocks.size() && block(end).kind == BlockKind::TableCell
            && block(end).quoteDepth == block(index).quoteDepth
            && !(block(end).cell == CellPlace{0, 0, block(end).cell->header} && !block(end).continuesItem))
            ++end;
        return end;
    }

    bool hasCaption(qsizetype end, int quoteDepth) const
    {
        return end < m_draft.blocks.size() && block(end).kind == BlockKind::Caption
            && block(end).quoteDepth == quoteDepth;
    }

    void writeHtml(qsizetype first, qsizetype end)
    {
        const int quoteDepth = block(first).quoteDepth;
        Draft part{m_draft.language, m_draft.blocks.sliced(first, end - first)};
        for (Block &one : part.blocks)
            one.quoteDepth = 0;
        part.blocks.first().directives.clear(); // written already
        QString html = HtmlBlockWriter(part, {}).write(0, part.blocks.size());
        html.chop(1);
        writeLines(quotePrefix(quoteDepth), html);
    }

    qsizetype writeImage(qsizetype index)
    {
        const Block &one = block(index);
        if (hasCaption(index + 1, one.quoteDepth)) {
            writeHtml(index, index + 2);
            return index + 2;
        }
        m_out += quotePrefix(one.quoteDepth) + markdownImage(one) + u'\n';
        return index + 1;
    }

    qsizetype writeTable(qsizetype index)
    {
        const qsizetype end = tableEnd(index);
        const QString prefix = quotePrefix(block(index).quoteDepth);
        if (hasCaption(end, block(index).quoteDepth)) {
            writeHtml(index, end + 1);
            return end + 1;
        }
        if (!isMarkdownTable(m_draft, index, end)) {
            writeHtml(index, end);
            return end;
        }
        for (int row = 0; index < end; ++row) {
            QString line = u"|"_s;
            QString rule = u"|"_s;
            for (; index < end && block(index).cell->row == row; ++index) {
                line += u' ' + markdownInline(block(index), MarkdownPlace::OneLine, {}) + u" |";
                rule += u" --- |";
            }
            writeLines(prefix, line);
            if (row == 0)
                writeLines(prefix, rule);
        }
        return end;
    }

    const Draft &m_draft;
    QString m_out;
    QVector<OpenList> m_lists;
    int m_quoteDepth = 0;
    int m_listQuoteDepth = 0;
};

} // namespace

bool isMarkdownTable(const Draft &draft, qsizetype first, qsizetype end)
{
    int columns = 0;
    CellPlace next;
    for (qsizetype index = first; index < end; ++index) {
        const Block &block = draft.blocks.at(index);
        const CellPlace place = block.cell.value_or(CellPlace{});
        if (place.row == 1 && place.column == 0)
            columns = next.column;
        if (place.column == 0 && place.row == next.row + 1 && next.column == columns)
            next = {place.row, 0, false};
        if ((index > first && !block.directives.isEmpty()) || block.continuesItem || !block.language.isEmpty()
            || place.row != next.row || place.column != next.column || place.header != (place.row == 0))
            return false;
        ++next.column;
    }
    return columns == 0 || next.column == columns;
}

QString markdownText(const Draft &draft)
{
    return MarkdownWriter(draft).write();
}

} // namespace caveat

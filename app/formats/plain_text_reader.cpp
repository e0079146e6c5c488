// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "plain_text_reader.h"

#include "inline_text.h"
#include "list_order.h"
#include "text_lines.h"

#include <algorithm>

namespace caveat
{

namespace
{

constexpr qsizetype longestHeading = 90;
constexpr qsizetype mostHeadingWords = 14;

/// A list that is open while its lines are read.
struct OpenLevel {
    qsizetype indent = 0;
    char16_t glyph = 0;
    int listId = 0;
};

bool looksLikeHeading(QStringView line)
{
    const QChar first = line.front();
    const QChar last = line.back();
    if (line.size() > longestHeading || QStringView(u".!:;,…*").contains(last))
        return false;
    if (!first.isLetterOrNumber() && first != u'¿' && !first.isHighSurrogate())
        return false;
    if (line.contains(u"://") || line.startsWith(u"www."))
        return false;
    const auto words = std::ranges::count_if(line, [](QChar unit) { return unit.isSpace(); }) + 1;
    return words <= mostHeadingWords && std::ranges::any_of(line, [](QChar unit) { return unit.isLetter(); });
}

class PlainTextReader
{
public:
    explicit PlainTextReader(QStringView source)
        : m_source(source)
        , m_lines(textLines(source))
    {
    }

    Draft read()
    {
        qsizetype at = 0;
        while (at < m_lines.size()) {
            if (m_lines.at(at).isBlank()) {
                ++at;
                m_blankBefore = true;
                continue;
            }
            if (m_lines.at(at).isItem)
                at = readItem(at);
            else if (m_lines.at(at).isRule)
                at = readRule(at);
            else
                at = readParagraph(at);
            m_blankBefore = false;
        }
        orderLists(m_blocks, m_listIds);
        return {{}, m_blocks};
    }

private:
    void add(Block block, qsizetype firstLine, qsizetype lineCount, int listId = 0)
    {
        for (qsizetype index = firstLine; index < firstLine + lineCount; ++index) {
            const TextRange content = m_lines.at(index).content;
            if (index > firstLine) {
                block.source.appendReplacement({m_lines.at(index - 1).content.end, content.start}, 1);
                block.text += u' ';
            }
            block.source.appendVerbatim(content.start, content.length());
            block.text += m_source.sliced(content.start, content.length());
        }
        if (block.text.isEmpty() && block.kind != BlockKind::Rule)
            return;
        m_blocks.append(block);
        m_listIds.append(listId);
    }

    qsizetype proseEnd(qsizetype at) const
    {
        while (at < m_lines.size() && !m_lines.at(at).isBlank() && !m_lines.at(at).isItem && !m_lines.at(at).isRule)
            ++at;
        return at;
    }

    bool somethingFollows(qsizetype at) const
    {
        return std::any_of(
            m_lines.begin() + at, m_lines.end(), [](const TextLine &line) { return !line.content.isEmpty(); });
    }

    /// The level for an item: by indent, among items at the same indent by bullet.
    void enterLevel(const TextLine &line)
    {
        while (!m_levels.isEmpty() && m_levels.constLast().indent > line.indent)
            m_levels.removeLast();
        const auto same = std::ranges::find_if(m_levels,
            [&line](const OpenLevel &level) { return level.indent == line.indent && level.glyph == line.glyph; });
        if (same != m_levels.end()) {
            m_levels.erase(std::next(same), m_levels.end());
            return;
        }
        const bool sameIndent = !m_levels.isEmpty() && m_levels.constLast().indent == line.indent;
        // Another bullet at the same indent is a level below in lists that lost
        // their indents; after a blank line it is a new list.
        if (sameIndent && m_blankBefore)
            m_levels.removeLast();
        m_levels.append({line.indent, line.glyph, ++m_lastListId});
    }

    qsizetype readItem(qsizetype at)
    {
        const TextLine &line = m_lines.at(at);
        enterLevel(line);
        qsizetype end = at + 1;
        const qsizetype prose = proseEnd(end);
        // Lines below belong to the item if they hang under its text, or run on from a full line.
        while (end < prose && m_lines.at(end).indent > line.indent)
            ++end;
        if (end == at + 1 && end < prose && looksWrapped(m_source, &m_lines.at(at), prose - at))
            end = prose;
        Block block;
        block.kind = BlockKind::ListItem;
        block.level = int(m_levels.size());
        block.marker = line.marker;
        block.number = line.number;
        add(block, at, end - at, m_levels.constLast().listId);
        return end;
    }

    qsizetype readRule(qsizetype at)
    {
        // Under a line of text the row underlines it, and readParagraph() has taken it.
        m_levels.clear();
        Block rule;
        rule.kind = BlockKind::Rule;
        add(rule, at, 0);
        return at + 1;
    }

    bool goesOnInItem(qsizetype at)
    {
        const qsizetype indent = m_lines.at(at).indent;
        while (!m_levels.isEmpty() && m_levels.constLast().indent >= indent)
            m_levels.removeLast();
        return !m_levels.isEmpty();
    }

    qsizetype readParagraph(qsizetype at)
    {
        const qsizetype end = proseEnd(at);
        if (goesOnInItem(at)) {
            Block block;
            block.kind = BlockKind::ListItem;
            block.level = int(m_levels.size());
            block.continuesItem = true;
            addLines(block, at, end, m_levels.constLast().listId);
            return end;
        }
        const QStringView line = m_source.sliced(m_lines.at(at).content.start, m_lines.at(at).content.length());
        const bool alone = end == at + 1;
        const bool underlined = alone && end < m_lines.size() && m_lines.at(end).isRule;
        const bool standsOver = alone && (end == m_lines.size() || m_lines.at(end).isBlank() || underlined);
        Block block;
        if (standsOver && somethingFollows(end) && looksLikeHeading(line)) {
            block.kind = BlockKind::Heading;
            block.level = m_blocks.isEmpty() ? 1 : 2;
        }
        addLines(block, at, end);
        return underlined ? end + 1 : end;
    }

    void addLines(const Block &block, qsizetype at, qsizetype end, int listId = 0)
    {
        if (looksWrapped(m_source, &m_lines.at(at), end - at)) {
            add(block, at, end - at, listId);
            return;
        }
        for (; at < end; ++at)
            add(block, at, 1, listId);
    }

    QStringView m_source;
    QVector<TextLine> m_lines;
    QVector<OpenLevel> m_levels;
    QVector<Block> m_blocks;
    QVector<int> m_listIds;
    int m_lastListId = 0;
    bool m_blankBefore = true;
};

} // namespace

Draft readPlainText(QStringView source)
{
    return PlainTextReader(source).read();
}

QVector<LeftOutPassage> leftOutSpaces(const Draft &draft, QStringView source)
{
    QVector<LeftOutPassage> passages;
    const auto addOddSpaces = [&](TextRange gap) {
        for (qsizetype at = gap.start; at < gap.end; ++at) {
            const qsizetype start = at;
            while (at < gap.end && source.at(at).unicode() >= 0x80 && isOddSpace(source.at(at)))
                ++at;
            if (at > start)
                passages.append({ResidueKind::StraySpace, {start, at}, source.sliced(start, at - start).toString()});
        }
    };
    qsizetype shown = 0;
    for (const Block &block : draft.blocks) {
        for (const SourceMap::Piece &piece : block.source.pieces()) {
            addOddSpaces({shown, piece.source.start});
            shown = piece.source.end;
        }
    }
    addOddSpaces({shown, source.size()});
    return passages;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "front_matter.h"

#include "inline_text.h"
#include "language_tag.h"

#include <algorithm>

namespace caveat
{

namespace
{

struct Line {
    TextRange range; ///< without its line end
    qsizetype next = 0;
};

Line lineAt(QStringView source, qsizetype start)
{
    qsizetype end = start;
    while (end < source.size() && source.at(end) != u'\n' && source.at(end) != u'\r')
        ++end;
    qsizetype next = std::min(end + 1, source.size());
    if (source.sliced(end).startsWith(u"\r\n"))
        next = end + 2;
    return {{start, end}, next};
}

QStringView shown(QStringView source, TextRange range)
{
    return source.sliced(range.start, range.length());
}

TextRange trimmed(QStringView source, TextRange range)
{
    while (range.start < range.end && source.at(range.start).isSpace())
        ++range.start;
    while (range.start < range.end && source.at(range.end - 1).isSpace())
        --range.end;
    return range;
}

/// The value of a key, without its quotation marks; "\"" and "''" stand for one mark.
void addValue(InlineText &text, QStringView source, TextRange value)
{
    value = trimmed(source, value);
    const QChar quote = value.isEmpty() ? QChar() : source.at(value.start);
    const bool quoted = (quote == u'"' || quote == u'\'') && value.length() >= 2 && source.at(value.end - 1) == quote;
    if (!quoted) {
        text.addCollapsed(value);
        return;
    }
    const TextRange inner{value.start + 1, value.end - 1};
    qsizetype begin = inner.start;
    for (qsizetype at = inner.start; at + 1 < inner.end; ++at) {
        const bool escaped = quote == u'"' ? source.at(at) == u'\\' && QStringView(u"\"\\/").contains(source.at(at + 1))
                                           : source.at(at) == u'\'' && source.at(at + 1) == u'\'';
        if (!escaped)
            continue;
        text.addCollapsed({begin, at});
        text.addReplacement({at, at + 2}, source.sliced(at + 1, 1));
        begin = at + 2;
        ++at;
    }
    text.addCollapsed({begin, inner.end});
}

class FrontMatterReader
{
public:
    FrontMatterReader(QStringView source, FrontMatter &matter)
        : m_source(source)
        , m_matter(matter)
    {
    }

    void read(qsizetype at, qsizetype end)
    {
        while (at < end) {
            const Line line = lineAt(m_source, at);
            at = readKey(line, end);
        }
    }

private:
    qsizetype readKey(const Line &line, qsizetype end)
    {
        const QStringView text = shown(m_source, line.range);
        const auto colon = std::ranges::find_if(text, [](QChar unit) { return unit == u':' || unit == u'='; });
        if (colon == text.end() || text.isEmpty() || text.front().isSpace())
            return line.next;
        const qsizetype split = colon - text.begin();
        const QString key = text.first(split).trimmed().toString().toLower();
        const TextRange value{line.range.start + split + 1, line.range.end};
        if (key == u"title")
            return readText(value, line.next, end, m_matter.title, BlockKind::Title);
        if (key == u"description")
            return readText(value, line.next, end, m_matter.description, BlockKind::Description);
        if (key == u"lang" || key == u"language")
            m_matter.language = languageTag(shown(m_source, value));
        return line.next;
    }

    /// A value may go on in indented lines below.
    qsizetype readText(TextRange value, qsizetype next, qsizetype end, std::optional<Block> &result, BlockKind kind)
    {
        InlineText text(m_source);
        const QStringView first = shown(m_source, value).trimmed();
        const bool onlyBelow = first.startsWith(u'>') || first.startsWith(u'|');
        qsizetype lineEnd = value.start;
        if (!onlyBelow) {
            addValue(text, m_source, value);
            lineEnd = value.end;
        }
        while (next < end) {
            const Line line = lineAt(m_source, next);
            const TextRange content = trimmed(m_source, line.range);
            if (content.start == line.range.start)
                break;
            text.addSpace({lineEnd, content.start});
            text.addCollapsed(content);
            lineEnd = content.end;
            next = line.next;
        }
        Block block;
        block.kind = kind;
        text.take(block, Trim::Ends);
        if (!block.text.isEmpty() && !result)
            result = block;
        return next;
    }

    QStringView m_source;
    FrontMatter &m_matter;
};

bool looksLikeKey(QStringView line)
{
    const auto colon = std::ranges::find_if(line, [](QChar unit) { return unit == u':' || unit == u'='; });
    return colon != line.end() && colon != line.begin() && std::all_of(line.begin(), colon, [](QChar unit) {
        return unit.isLetterOrNumber() || unit == u'_' || unit == u'-' || unit == u' ';
    });
}

} // namespace

FrontMatter frontMatter(QStringView source)
{
    FrontMatter matter;
    const Line opening = lineAt(source, 0);
    const QString fence = shown(source, opening.range).trimmed().toString();
    if (fence != u"---" && fence != u"+++")
        return matter;
    bool hasKey = false;
    for (qsizetype at = opening.next; at < source.size();) {
        const Line line = lineAt(source, at);
        const QStringView text = shown(source, line.range).trimmed();
        if (text == fence || (fence == u"---" && text == u"...")) {
            if (!hasKey)
                return {};
            FrontMatterReader(source, matter).read(opening.next, line.range.start);
            matter.range = {0, line.next};
            return matter;
        }
        if (!hasKey && !text.isEmpty() && !text.startsWith(u'#')) {
            if (!looksLikeKey(text))
                return {};
            hasKey = true;
        }
        at = line.next;
    }
    return {};
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Prefix {
    QString text;
    BlockKind kind;
    int level;
    ListMarker marker;
};

const QVector<Prefix> &prefixes()
{
    static const QVector<Prefix> known{
        {u"# "_s, BlockKind::Heading, 1, ListMarker::Bullet},
        {u"## "_s, BlockKind::Heading, 2, ListMarker::Bullet},
        {u"- "_s, BlockKind::ListItem, 1, ListMarker::Bullet},
        {u"-- "_s, BlockKind::ListItem, 2, ListMarker::Bullet},
        {u"1. "_s, BlockKind::ListItem, 1, ListMarker::Number},
    };
    return known;
}

QString prefixOf(const Block &block)
{
    for (const Prefix &prefix : prefixes()) {
        if (prefix.kind == block.kind && prefix.level == block.level && prefix.marker == block.marker)
            return prefix.text;
    }
    return {};
}

QString drawn(const Block &block)
{
    QString text = block.text;
    for (auto span = block.spans.rbegin(); span != block.spans.rend(); ++span) {
        const bool link = span->kind == SpanKind::Link;
        const QString mark = link ? u"["_s : span->kind == SpanKind::Strong ? u"**"_s : u"_"_s;
        text.insert(span->range.end, link ? u"]"_s : mark);
        text.insert(span->range.start, mark);
    }
    return text;
}

} // namespace

Draft draftOf(const QStringList &lines)
{
    Draft draft;
    int number = 0;
    for (const QString &line : lines) {
        Block block;
        block.text = line;
        for (const Prefix &prefix : prefixes()) {
            if (line.startsWith(prefix.text)) {
                block.kind = prefix.kind;
                block.level = prefix.level;
                block.marker = prefix.marker;
                block.text = line.mid(prefix.text.size());
            }
        }
        number = block.marker == ListMarker::Number ? number + 1 : 0;
        block.number = std::max(number, 1);
        draft.blocks += block;
    }
    return draft;
}

QStringList linesOf(const Draft &draft)
{
    QStringList lines;
    for (const Block &block : draft.blocks)
        lines += QString(block.quoteDepth, u'>') + prefixOf(block) + drawn(block);
    return lines;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_picture.h"

#include <QMap>
#include <QStringList>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString opening(const Span &span)
{
    switch (span.kind) {
    case SpanKind::Emphasis:
        return u"{e:"_s;
    case SpanKind::Strong:
        return u"{s:"_s;
    case SpanKind::Code:
        return u"{c:"_s;
    case SpanKind::Superscript:
        return u"{^:"_s;
    case SpanKind::Subscript:
        return u"{_:"_s;
    case SpanKind::Strikethrough:
        return u"{x:"_s;
    case SpanKind::Abbreviation:
        return u"{abbr "_s + span.title + u':';
    case SpanKind::Link:
        return u"{a "_s + span.target + (span.title.isEmpty() ? QString() : u" \""_s + span.title + u'"') + u':';
    case SpanKind::Citation:
        return u"{cites "_s + span.target + u':';
    case SpanKind::Image:
        return u"{img "_s + span.target + u" \""_s + span.title + u"\":"_s;
    }
    return {};
}

QString textPicture(const Block &block)
{
    QString result;
    for (qsizetype at = 0; at <= block.text.size(); ++at) {
        for (const Span &span : block.spans)
            result += span.range.end == at ? u"}"_s : QString();
        for (const Span &span : block.spans)
            result += span.range.start == at ? opening(span) : QString();
        if (at < block.text.size())
            result += block.text.at(at) == u'\n' ? QChar(u'↵') : block.text.at(at);
    }
    return result;
}

QString kindPicture(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Title:
        return u"title"_s;
    case BlockKind::Description:
        return u"description"_s;
    case BlockKind::Heading:
        return u"h"_s + QString::number(block.level);
    case BlockKind::Paragraph:
        return u"p"_s;
    case BlockKind::ListItem: {
        const QString marker = block.continuesItem   ? u"+"_s
            : block.marker == ListMarker::Number     ? QString::number(block.number) + u'.'
            : block.marker == ListMarker::Term       ? u"?"_s
            : block.marker == ListMarker::Definition ? u"="_s
                                                     : u"*"_s;
        return QString(block.level * 2, u' ') + (block.startsList ? u"new "_s : QString()) + marker;
    }
    case BlockKind::TableCell:
        return (block.continuesItem         ? u"t+"_s
                       : block.cell->header ? u"th "_s
                                            : u"td "_s)
            + (block.continuesItem ? QString()
                                   : QString::number(block.cell->row) + u',' + QString::number(block.cell->column));
    case BlockKind::ImageText:
        return u"image "_s + block.imageTarget;
    case BlockKind::Caption:
        return u"caption"_s;
    case BlockKind::Preformatted:
        return u"pre"_s;
    case BlockKind::Rule:
        return u"rule"_s;
    }
    return {};
}

} // namespace

QString picture(const Draft &draft)
{
    QStringList lines;
    for (const Block &block : draft.blocks) {
        QString line = QString(block.quoteDepth * 2, u'>') + kindPicture(block);
        if (!block.language.isEmpty())
            line += u" ["_s + block.language + u']';
        lines.append(block.text.isEmpty() ? line : line + u' ' + textPicture(block));
    }
    return lines.join(u'\n');
}

} // namespace caveat

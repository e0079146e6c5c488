// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reader_laws.h"

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString brokenMapLaw(const Block &block, const QString &source)
{
    qsizetype text = 0;
    qsizetype end = 0;
    for (const SourceMap::Piece &piece : block.source.pieces()) {
        if (piece.textStart != text || piece.textLength <= 0)
            return u"pieces do not cover the text"_s;
        text += piece.textLength;
        if (piece.source.start < end || piece.source.end < piece.source.start || piece.source.end > source.size())
            return u"sources do not ascend"_s;
        end = piece.source.end;
        if (!piece.verbatim)
            continue;
        const QStringView shown = QStringView(source).sliced(piece.source.start, piece.source.length());
        if (shown != QStringView(block.text).sliced(piece.textStart, piece.textLength))
            return u"a verbatim piece differs from the source: "_s + shown;
    }
    return text == block.text.size() ? QString() : u"pieces end before the text"_s;
}

QString brokenSpanLaw(const Block &block, const QString &source)
{
    for (qsizetype index = 0; index < block.spans.size(); ++index) {
        const Span &span = block.spans.at(index);
        if (span.range.isEmpty() || span.range.start < 0 || span.range.end > block.text.size())
            return u"a span lies outside the text"_s;
        if (span.source.start < 0 || span.source.end > source.size() || span.source.end < span.source.start)
            return u"a span's source lies outside the source"_s;
        if (span.kind == SpanKind::Image && block.text.at(span.range.start) != QChar::ObjectReplacementCharacter)
            return u"an image span covers text"_s;
        if (index == 0)
            continue;
        const TextRange before = block.spans.at(index - 1).range;
        if (before.start > span.range.start || (before.start == span.range.start && before.end < span.range.end))
            return u"spans are not sorted"_s;
        for (qsizetype other = 0; other < index; ++other) {
            const TextRange around = block.spans.at(other).range;
            if (around.overlaps(span.range) && !around.covers(span.range))
                return u"spans overlap"_s;
        }
    }
    return {};
}

QString brokenTextLaw(const Block &block)
{
    const bool mayBeEmpty = block.kind == BlockKind::Rule || block.kind == BlockKind::TableCell
        || (block.kind == BlockKind::ImageText && !block.imageTarget.isEmpty());
    if (block.text.isEmpty())
        return mayBeEmpty ? QString() : u"a block is empty"_s;
    const bool trimmed = !block.text.front().isSpace() && !block.text.back().isSpace();
    if (!trimmed && block.kind != BlockKind::Preformatted)
        return u"white space at an end of the text"_s;
    return {};
}

QString brokenListLaw(const Block &block, int levelBefore)
{
    if ((block.kind == BlockKind::ListItem) != (block.level > 0) && block.kind != BlockKind::Heading)
        return u"a level on what is no list item"_s;
    if (block.kind != BlockKind::ListItem)
        return {};
    if (block.level > levelBefore + 1 || (block.continuesItem && block.level > levelBefore))
        return u"a gap in the levels of a list"_s;
    return {};
}

} // namespace

QString brokenLaw(const SourceDraft &document)
{
    int level = 0;
    for (qsizetype index = 0; index < document.draft.blocks.size(); ++index) {
        const Block &block = document.draft.blocks.at(index);
        for (const QString &broken : {brokenMapLaw(block, document.source), brokenSpanLaw(block, document.source),
                 brokenTextLaw(block), brokenListLaw(block, level)}) {
            if (!broken.isEmpty())
                return u"block %1 (%2): %3"_s.arg(index).arg(block.text.left(60), broken);
        }
        level = block.kind == BlockKind::ListItem ? block.level : 0;
    }
    return {};
}

} // namespace caveat

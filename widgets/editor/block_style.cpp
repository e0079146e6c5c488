// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "block_style.h"

#include "text_properties.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int proseLineHeight = 118; // of the typeface's own, which is generous already
constexpr int headingLineHeight = 104;
constexpr int quoteIndent = 20;

struct Gaps {
    int above = 0;
    int below = 12;
};

Gaps gaps(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return {block.level == 1 ? 8 : 20, block.level == 1 ? 12 : 6};
    case BlockKind::ListItem:
        return {0, 4};
    case BlockKind::TableCell:
        return {2, 2};
    case BlockKind::Title:
    case BlockKind::Description:
    case BlockKind::ImageText:
        return {20, 8}; // room for the label above
    case BlockKind::Rule:
        return {4, 12};
    default:
        return {};
    }
}

} // namespace

QTextBlockFormat blockFormat(const Block &block)
{
    QTextBlockFormat format;
    const auto [above, below] = gaps(block);
    format.setTopMargin(above);
    format.setBottomMargin(below);
    const bool heading = block.kind == BlockKind::Heading;
    format.setLineHeight(heading ? headingLineHeight : proseLineHeight, QTextBlockFormat::ProportionalHeight);
    if (heading) {
        format.setHeadingLevel(block.level);
    }
    if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::ListItem) {
        format.setProperty(TextProperty::kind, static_cast<int>(block.kind));
    }
    if (block.quoteDepth > 0) {
        format.setProperty(TextProperty::quoteDepth, block.quoteDepth);
        format.setLeftMargin(quoteIndent * block.quoteDepth);
    }
    if (block.continuesItem) {
        format.setProperty(TextProperty::continuesItem, block.level);
        format.setProperty(TextProperty::marker, static_cast<int>(block.marker));
        format.setProperty(TextProperty::number, block.number);
        format.setIndent(block.level);
    }
    if (block.cell && block.cell->header) {
        format.setProperty(TextProperty::headerCell, true);
    }
    if (block.startsList) {
        format.setProperty(TextProperty::startsList, true);
    }
    if (!block.imageTarget.isEmpty()) {
        format.setProperty(TextProperty::imageTarget, block.imageTarget);
    }
    if (!block.reference.isEmpty()) {
        format.setProperty(TextProperty::reference, block.reference);
    }
    if (!block.language.isEmpty()) {
        format.setProperty(TextProperty::language, block.language);
    }
    if (!block.directives.isEmpty()) {
        format.setProperty(TextProperty::directives, block.directives);
    }
    return format;
}

QTextCharFormat charFormat(const Block &block)
{
    QTextCharFormat format;
    switch (block.kind) {
    case BlockKind::Heading:
        format.setProperty(QTextFormat::FontSizeAdjustment, std::max(3 - block.level, 0));
        format.setFontWeight(QFont::DemiBold);
        format.setFontFamilies({u"Inter"_s, u"Noto Sans"_s, u"sans-serif"_s});
        break;
    case BlockKind::Title:
    case BlockKind::Description:
    case BlockKind::ImageText:
    case BlockKind::Caption:
        format.setProperty(QTextFormat::FontSizeAdjustment, -1);
        break;
    case BlockKind::TableCell:
        if (block.cell && block.cell->header) {
            format.setFontWeight(QFont::DemiBold);
        }
        break;
    case BlockKind::Preformatted:
        format.setProperty(QTextFormat::FontSizeAdjustment, -1);
        format.setFontFamilies({u"monospace"_s});
        format.setFontFixedPitch(true);
        break;
    case BlockKind::ListItem:
        if (block.marker == ListMarker::Term) {
            format.setFontWeight(QFont::DemiBold);
        }
        break;
    default:
        break;
    }
    return format;
}

QTextListFormat listFormat(int level, ListMarker marker)
{
    QTextListFormat format;
    format.setIndent(level);
    format.setStyle(QTextListFormat::ListStyleUndefined); // the pane paints the markers, numbers as in the draft
    format.setProperty(TextProperty::marker, static_cast<int>(marker));
    return format;
}

ListMarker listMarker(const QTextList &list)
{
    return static_cast<ListMarker>(list.format().intProperty(TextProperty::marker));
}

int itemNumber(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    int behind = 0;
    for (int index = list->itemNumber(block); index >= 0; --index, ++behind) {
        const QTextBlockFormat format = list->item(index).blockFormat();
        if (format.hasProperty(TextProperty::number)) {
            return format.intProperty(TextProperty::number) + behind;
        }
    }
    return behind;
}

BlockKind blockKind(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    if (format.objectIndex() >= 0 && block.textList() != nullptr) {
        return BlockKind::ListItem;
    }
    if (format.hasProperty(TextProperty::kind)) {
        return static_cast<BlockKind>(format.intProperty(TextProperty::kind));
    }
    return format.hasProperty(TextProperty::continuesItem) ? BlockKind::ListItem : BlockKind::Paragraph;
}

QFont readingFont(int pixelSize)
{
    QFont font;
    font.setFamilies({u"Source Serif 4"_s, u"Noto Serif"_s, u"Charter"_s, u"Georgia"_s, u"Liberation Serif"_s,
        u"DejaVu Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(pixelSize);
    return font;
}

} // namespace caveat

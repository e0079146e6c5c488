// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_draft.h"

#include <QStringList>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

void addSpans(QRandomGenerator &random, QVector<Span> &spans, TextRange within, int depth)
{
    // A gap of one keeps neighbours apart: two touching spans of one kind read as one.
    qsizetype at = within.start + random.bounded(4);
    while (at + 2 < within.end && spans.size() < 12) {
        const TextRange range{at, std::min(within.end, at + 1 + random.bounded(12))};
        const auto kind = static_cast<SpanKind>(random.bounded(static_cast<int>(SpanKind::Link) + 1));
        const bool link = kind == SpanKind::Link;
        const bool titled = link || kind == SpanKind::Abbreviation;
        spans += {range, kind, link ? u"https://example.org/%1"_s.arg(at) : QString(),
            titled && random.bounded(2) == 0 ? u"A title; with | signs"_s : QString(), {}};
        if (depth < 2 && range.length() > 4 && random.bounded(2) == 0) {
            addSpans(random, spans, {range.start + 1, range.end - 1}, depth + 1);
        }
        at = range.end + 1 + random.bounded(20);
    }
}

void addImage(QRandomGenerator &random, Block &block)
{
    const qsizetype at = block.text.size();
    block.text += QChar(QChar::ObjectReplacementCharacter);
    block.spans += {{at, at + 1}, SpanKind::Image, u"hands-%1.jpg"_s.arg(random.bounded(100)), u"Two hands"_s, {}};
}

Block textBlock(QRandomGenerator &random, BlockKind kind)
{
    Block block;
    block.kind = kind;
    block.text = randomWords(random, 30);
    if (random.bounded(6) == 0) {
        block.text += u"\nsecond line\u00a0with “marks” 😀"_s;
    }
    addSpans(random, block.spans, {0, block.text.size()}, 0);
    if (kind == BlockKind::Paragraph && random.bounded(5) == 0) {
        addImage(random, block);
        addImage(random, block);
    }
    return block;
}

void addList(QRandomGenerator &random, Draft &draft)
{
    const int quoteDepth = random.bounded(5) == 0 ? 1 : 0;
    int level = 1;
    QVector<Block> open; // the last item of each level
    const bool afterList = !draft.blocks.isEmpty() && draft.blocks.last().kind == BlockKind::ListItem;
    for (int count = 2 + random.bounded(6); count > 0; --count) {
        Block item = textBlock(random, BlockKind::ListItem);
        item.level = level;
        item.quoteDepth = quoteDepth;
        open.resize(std::min<qsizetype>(open.size(), level));
        if (open.size() == level) {
            item.marker = open.last().marker;
            item.number = open.last().marker == ListMarker::Number ? open.last().number + 1 : 1;
        } else {
            item.marker = static_cast<ListMarker>(random.bounded(4));
            item.number = item.marker == ListMarker::Number ? 1 + random.bounded(3) : 1;
            item.startsList = afterList && open.isEmpty();
            open += item;
        }
        open.last() = item;
        draft.blocks += item;
        if (random.bounded(5) == 0) {
            Block more = textBlock(random, BlockKind::ListItem);
            more.level = level;
            more.quoteDepth = quoteDepth;
            more.continuesItem = true;
            draft.blocks += more;
        }
        level = std::clamp(level - 1 + random.bounded(3), 1, static_cast<int>(open.size()) + 1);
    }
}

void addTable(QRandomGenerator &random, Draft &draft)
{
    const int rows = 1 + random.bounded(3);
    const int columns = 1 + random.bounded(3);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            Block block = textBlock(random, BlockKind::TableCell);
            if (random.bounded(5) == 0) {
                block.text.clear();
                block.spans.clear();
            }
            block.cell = CellPlace{row, column, row == 0};
            draft.blocks += block;
        }
    }
}

void addOther(QRandomGenerator &random, Draft &draft)
{
    constexpr std::array kinds{BlockKind::Heading, BlockKind::Paragraph, BlockKind::Paragraph, BlockKind::Caption,
        BlockKind::ImageText, BlockKind::Preformatted, BlockKind::Rule};
    const BlockKind kind = kinds.at(random.bounded(static_cast<quint32>(kinds.size())));
    Block block = textBlock(random, kind);
    switch (kind) {
    case BlockKind::Heading:
        block.level = 1 + random.bounded(6);
        break;
    case BlockKind::Paragraph:
        block.quoteDepth = random.bounded(4) == 0 ? 1 + random.bounded(2) : 0;
        break;
    case BlockKind::ImageText:
        block.imageTarget = u"room.jpg"_s;
        break;
    case BlockKind::Preformatted:
        block.language = u"text"_s;
        block.spans.clear();
        break;
    case BlockKind::Rule:
        block.text.clear();
        block.spans.clear();
        break;
    default:
        break;
    }
    draft.blocks += block;
}

} // namespace

QString randomWords(QRandomGenerator &random, int most)
{
    static const QStringList words = u"a quiet room warms the hands and slow strokes follow each breath; “rest”, "
                                     u"tea—and 3.5 hours’ sleep. naïve café 身体 well-being"_s.split(u' ');
    QStringList chosen;
    for (int count = 1 + random.bounded(most); count > 0; --count) {
        chosen += words.at(random.bounded(words.size()));
    }
    return chosen.join(u' ');
}

Draft randomDraft(quint32 seed, int blocks)
{
    QRandomGenerator random(seed);
    Draft draft;
    draft.language = u"en-GB"_s;
    draft.blocks += textBlock(random, BlockKind::Title);
    draft.blocks += textBlock(random, BlockKind::Description);
    while (draft.blocks.size() < blocks) {
        switch (random.bounded(6)) {
        case 0:
            addList(random, draft);
            break;
        case 1:
            addTable(random, draft);
            break;
        default:
            addOther(random, draft);
            break;
        }
    }
    return draft;
}

} // namespace caveat

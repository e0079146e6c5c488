// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_draft.h"

#include <formats/block_assembler.h>
#include <formats/list_order.h>

#include <QStringList>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

const QStringList &words()
{
    static const QStringList all{u"massage"_s, u"sleep"_s, u"a*b"_s, u"_x_"_s, u"1."_s, u"2)"_s, u"#"_s, u"##"_s,
        u"<b>"_s, u"&amp;"_s, u"&"_s, u"[1]"_s, u"[a](b)"_s, u"`"_s, u"``c``"_s, u"~~"_s, u"\\"_s, u"|"_s, u"!"_s,
        u"+"_s, u"-"_s, u"---"_s, u"***"_s, u"é"_s, u"😀"_s, u"“quoted”"_s, u"x<y"_s, u"="_s, u"==="_s, u">"_s, u":"_s,
        u"https://x.org/"_s, u"snake_case"_s, u"(c)"_s, u"a\u00a0b"_s, u"**bold**"_s, u"[^1]"_s, u"[^1]:"_s, u"•"_s,
        u"</p>"_s, u"<!--"_s, u"-->"_s, u"&nbsp;"_s, u"&#65;"_s, u"don’t"_s, u"10%"_s, u"a\u00adb"_s, u"$"_s, u"\""_s,
        u"'"_s, u"~"_s, u"!["_s, u"www.x.org"_s, u"a@b.org"_s, u"|---|"_s, u"title: x"_s, u"***a"_s, u"b***"_s};
    return all;
}

} // namespace

void RandomDraft::add(Block block, int listId)
{
    block.quoteDepth = m_quoteDepth;
    // A caption stands inside what it belongs to.
    const bool mayHaveDirectives
        = block.kind != BlockKind::Title && block.kind != BlockKind::Description && block.kind != BlockKind::Caption;
    if (mayHaveDirectives && oneIn(9))
        block.directives.append(u"caveat: ignore DETOX_CLAIM because a & b <i> *c* | -- %1"_s.arg(below(100)));
    m_draft.blocks.append(block);
    m_listIds.append(listId);
}

void RandomDraft::addSpans(
    Block &block, const QVector<TextRange> &words, int first, int last, const QVector<SpanKind> &around)
{
    for (int word = first; word < last; ++word) {
        if (!oneIn(4))
            continue;
        const int end = word + 1 + below(last - word);
        const auto kind = static_cast<SpanKind>(below(8));
        const TextRange range{words.at(word).start, words.at(end - 1).end};
        const bool isWhole = range == TextRange{0, block.text.size()};
        if (!around.contains(kind)) {
            Span span{range, kind, {}, {}, {}};
            if (kind == SpanKind::Link) {
                span.target = oneIn(2) ? u"https://example.org/a_b?c=1&copy=2"_s : u"/page(1)*x*#y"_s;
                span.title = oneIn(2) ? u"A \"title\" & more \\ here"_s : QString();
            } else if (kind == SpanKind::Abbreviation) {
                span.title = oneIn(2) ? u"What *it* \"is\" & means"_s : QString();
            }
            block.spans.append(span);
            if (!isWhole)
                addSpans(block, words, word, end, around + QVector<SpanKind>{kind});
        }
        word = end - 1;
    }
}

Block RandomDraft::filled(BlockKind kind, bool breaks)
{
    Block block;
    block.kind = kind;
    QVector<TextRange> ranges;
    QVector<Span> images;
    const int count = 1 + below(9);
    for (int word = 0; word < count; ++word) {
        if (word > 0)
            block.text += breaks && oneIn(8) ? u'\n' : u' ';
        const qsizetype start = block.text.size();
        if (word > 0 && oneIn(12)) {
            block.text += QChar(QChar::ObjectReplacementCharacter);
            images.append({{start, start + 1}, SpanKind::Image, u"pictures/one.png"_s, u"An [image] *x*"_s, {}});
        } else {
            block.text += words().at(below(int(words().size())));
        }
        ranges.append({start, block.text.size()});
    }
    if (kind == BlockKind::Title || kind == BlockKind::Description || kind == BlockKind::ImageText) {
        block.text.remove(QChar(QChar::ObjectReplacementCharacter));
        block.text = block.text.simplified();
        return block;
    }
    addSpans(block, ranges, 0, count, {});
    block.spans += images;
    std::ranges::stable_sort(block.spans, [](const Span &left, const Span &right) {
        return left.range.start != right.range.start ? left.range.start < right.range.start
                                                     : left.range.end > right.range.end;
    });
    return block;
}

void RandomDraft::addTable()
{
    const int rows = 1 + below(3);
    const int columns = 2 + below(2);
    const bool plain = oneIn(2);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            Block cell = filled(BlockKind::TableCell);
            if (oneIn(6)) {
                cell.text.clear();
                cell.spans.clear();
            }
            cell.cell = CellPlace{row, column, plain ? row == 0 : oneIn(3)};
            add(cell);
            if (!plain && !cell.text.isEmpty() && oneIn(5)) {
                Block more = filled(BlockKind::TableCell);
                more.cell = cell.cell;
                more.continuesItem = true;
                add(more);
            }
        }
    }
    if (oneIn(3))
        add(filled(BlockKind::Caption));
}

void RandomDraft::addList()
{
    struct Level {
        ListMarker marker;
        int id;
        int next;
    };
    QVector<Level> levels;
    const int count = 1 + below(6);
    for (int item = 0; item < count; ++item) {
        const int level = 1 + below(int(levels.size()) + 1);
        const bool another = oneIn(5);
        levels.resize(std::min<qsizetype>(levels.size(), another ? level - 1 : level), {ListMarker::Bullet, 0, 1});
        if (levels.size() < level) {
            const auto marker = oneIn(4) ? ListMarker::Term : oneIn(2) ? ListMarker::Number : ListMarker::Bullet;
            levels.append({marker, ++m_lastListId, marker == ListMarker::Number ? 1 + below(12) : 1});
        }
        Level &list = levels.last();
        Block block = filled(BlockKind::ListItem);
        block.level = level;
        if (list.marker == ListMarker::Term || list.marker == ListMarker::Definition)
            list.marker = oneIn(2) ? ListMarker::Term : ListMarker::Definition;
        block.marker = list.marker;
        block.number = list.marker == ListMarker::Number ? list.next++ : 1;
        add(block, list.id);
        if (oneIn(4)) {
            Block more = filled(BlockKind::ListItem);
            more.level = level;
            more.continuesItem = true;
            const int around = m_quoteDepth;
            m_quoteDepth += oneIn(4) ? 1 : 0;
            add(more, list.id);
            m_quoteDepth = around;
        }
    }
}

Draft RandomDraft::make()
{
    m_draft = {};
    m_listIds.clear();
    m_draft.language = oneIn(2) ? u"en-GB"_s : QString();
    add(filled(BlockKind::Title));
    if (oneIn(2))
        add(filled(BlockKind::Description));
    const int count = 1 + below(8);
    for (int index = 0; index < count; ++index) {
        m_quoteDepth = oneIn(3) ? below(3) : 0;
        switch (below(8)) {
        case 0: {
            Block heading = filled(BlockKind::Heading);
            heading.level = 1 + below(6);
            add(heading);
            break;
        }
        case 1:
        case 2:
            addList();
            break;
        case 3:
            addTable();
            break;
        case 4: {
            Block image = filled(BlockKind::ImageText);
            image.imageTarget = u"images/a%20b.png"_s;
            if (!image.text.isEmpty() && oneIn(3))
                image.spans.append({{0, image.text.size()}, SpanKind::Link, u"https://example.org/"_s, {}, {}});
            add(image);
            if (oneIn(2))
                add(filled(BlockKind::Caption));
            break;
        }
        case 5: {
            Block code;
            code.kind = BlockKind::Preformatted;
            code.language = oneIn(2) ? u"js"_s : QString();
            code.text = u"  let x = `a`;\n\n\tif (a < b && c)\n```\n    done"_s;
            add(code);
            break;
        }
        case 6:
            add(emptyBlock(BlockKind::Rule));
            break;
        default:
            add(filled(BlockKind::Paragraph));
        }
    }
    m_quoteDepth = 0;
    if (oneIn(5))
        m_draft.directivesAtEnd.append(u"caveat: on"_s);
    orderLists(m_draft.blocks, m_listIds);
    return m_draft;
}

} // namespace caveat

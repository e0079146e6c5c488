// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pandoc_tree.h"

#include "office_images.h"
#include "output_target.h"
#include "pandoc_reader.h"
#include "pandoc_tree_inline.h"

#include <draft/definition_lists.h>

#include <QJsonDocument>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// Turns the blocks of a draft into nodes, those of one level of nesting at a time.
class TreeWriter
{
public:
    TreeWriter(const Draft &draft, const QVector<OutputMark> &marks, MarkScript script)
        : m_draft(draft)
        , m_inlines(marks, script, [this](const QString &target, const QString &title, const QString &text) {
            return image(target, title, text);
        })
    {
    }

    PandocTree write(const QJsonArray &apiVersion)
    {
        const QJsonArray content = blocks(0, m_draft.blocks.size(), 0);
        QJsonObject meta;
        if (!m_draft.language.isEmpty())
            meta.insert(u"lang"_s, pandocNode("MetaString"_L1, m_draft.language));
        const QJsonObject document{{u"pandoc-api-version"_s, apiVersion}, {u"meta"_s, meta}, {u"blocks"_s, content}};
        m_tree.json = QJsonDocument(document).toJson(QJsonDocument::Compact);
        return std::move(m_tree);
    }

private:
    const Block &block(qsizetype index) const { return m_draft.blocks.at(index); }

    QJsonArray inlines(qsizetype index) { return m_inlines.write(block(index), static_cast<int>(index)); }

    QJsonObject paragraph(qsizetype index) { return pandocNode("Para"_L1, inlines(index)); }

    QJsonObject styled(const QString &style, const QJsonObject &inner)
    {
        return pandocNode("Div"_L1, QJsonArray{pandocAttributes({}, {{u"custom-style"_s, style}}), QJsonArray{inner}});
    }

    QJsonArray blocks(qsizetype first, qsizetype end, int quoteDepth)
    {
        QJsonArray out;
        for (qsizetype index = first; index < end;) {
            if (block(index).quoteDepth > quoteDepth) {
                qsizetype last = index + 1;
                while (last < end && block(last).quoteDepth > quoteDepth)
                    ++last;
                out.append(pandocNode("BlockQuote"_L1, blocks(index, last, quoteDepth + 1)));
                index = last;
                continue;
            }
            index = addBlock(out, index, end);
        }
        return out;
    }

    qsizetype addBlock(QJsonArray &out, qsizetype index, qsizetype end)
    {
        const Block &one = block(index);
        switch (one.kind) {
        case BlockKind::ListItem:
            return addLists(out, index, end, std::max(one.level, 1));
        case BlockKind::TableCell:
            return addTable(out, index, end);
        case BlockKind::ImageText:
            return addImage(out, index, end);
        case BlockKind::Title:
            out.append(styled(pageTitleStyle(), paragraph(index)));
            break;
        case BlockKind::Description:
            out.append(styled(pageDescriptionStyle(), paragraph(index)));
            break;
        case BlockKind::Heading:
            out.append(
                pandocNode("Header"_L1, QJsonArray{std::clamp(one.level, 1, 6), pandocAttributes(), inlines(index)}));
            break;
        case BlockKind::Preformatted:
            out.append(pandocNode("CodeBlock"_L1,
                QJsonArray{
                    pandocAttributes(one.language.isEmpty() ? QStringList() : QStringList{one.language}), one.text}));
            break;
        case BlockKind::Rule:
            out.append(QJsonObject{{u"t"_s, u"HorizontalRule"_s}});
            break;
        case BlockKind::Caption:
        case BlockKind::Paragraph:
            out.append(paragraph(index));
            break;
        }
        return index + 1;
    }

    bool isItemFrom(qsizetype index, qsizetype end, int level, int quoteDepth) const
    {
        return index < end && block(index).kind == BlockKind::ListItem && block(index).quoteDepth == quoteDepth
            && std::max(block(index).level, 1) >= level;
    }

    /// The lists of \p level from \p index on, with all that is nested in them.
    qsizetype addLists(QJsonArray &out, qsizetype index, qsizetype end, int level)
    {
        const int quoteDepth = block(index).quoteDepth;
        while (isItemFrom(index, end, level, quoteDepth)) {
            const Block &first = block(index);
            const ListMarker marker = first.marker;
            if (marker == ListMarker::Term || marker == ListMarker::Definition) {
                index = addDefinitions(out, index, end, level);
                continue;
            }
            int number = first.number;
            QJsonArray items;
            while (isItemFrom(index, end, level, quoteDepth)) {
                const Block &one = block(index);
                const bool other = one.marker != marker || (marker == ListMarker::Number && one.number != number);
                if (!items.isEmpty() && (one.startsList || other))
                    break;
                ++number;
                QJsonArray item;
                index = addItem(item, index, end, level);
                items.append(item);
            }
            out.append(marker == ListMarker::Bullet
                    ? pandocNode("BulletList"_L1, items)
                    : pandocNode("OrderedList"_L1,
                        QJsonArray{QJsonArray{first.number, QJsonObject{{u"t"_s, u"Decimal"_s}},
                                       QJsonObject{{u"t"_s, u"Period"_s}}},
                            items}));
        }
        return index;
    }

    /// One list of terms with what they mean.
    qsizetype addDefinitions(QJsonArray &out, qsizetype index, qsizetype end, int level)
    {
        const int quoteDepth = block(index).quoteDepth;
        QJsonArray entries;
        QJsonArray term;
        QJsonArray meanings;
        const auto endEntry = [&] {
            if (!term.isEmpty())
                entries.append(QJsonArray{term, meanings});
            meanings = {};
        };
        const qsizetype begin = index;
        while (isItemFrom(index, end, level, quoteDepth) && shareList(block(index).marker, ListMarker::Term)
            && (index == begin || !block(index).startsList)) {
            const bool isTerm = block(index).marker == ListMarker::Term;
            if (isTerm) {
                endEntry();
                term = inlines(index);
            }
            QJsonArray item;
            index = addItem(item, index, end, level);
            if (isTerm)
                item.removeFirst(); // what hangs from a term begins what it means
            if (!isTerm || !item.isEmpty())
                meanings.append(item);
        }
        endEntry();
        out.append(pandocNode("DefinitionList"_L1, entries));
        return index;
    }

    qsizetype addItem(QJsonArray &item, qsizetype index, qsizetype end, int level)
    {
        const int quoteDepth = block(index).quoteDepth;
        if (std::max(block(index).level, 1) > level) // one that hangs from no item above
            return addLists(item, index, end, level + 1);
        item.append(pandocNode("Plain"_L1, inlines(index)));
        ++index;
        while (isItemFrom(index, end, level, quoteDepth)) {
            if (std::max(block(index).level, 1) > level)
                index = addLists(item, index, end, level + 1);
            else if (block(index).continuesItem)
                item.append(paragraph(index++));
            else
                break;
        }
        return index;
    }

    qsizetype addImage(QJsonArray &out, qsizetype index, qsizetype end)
    {
        const Block &one = block(index);
        QJsonObject shown = pandocNode("Para"_L1, image(one.imageTarget, {}, one.text));
        const bool hasCaption = index + 1 < end && block(index + 1).kind == BlockKind::Caption
            && block(index + 1).quoteDepth == one.quoteDepth;
        if (!hasCaption) {
            out.append(shown);
            return index + 1;
        }
        out.append(styled(u"Captioned Figure"_s, shown));
        out.append(styled(u"Image Caption"_s, paragraph(index + 1)));
        return index + 2;
    }

    /// A picture that the draft holds; of others the description, with the address where there is one.
    QJsonArray image(const QString &target, const QString &title, const QString &text)
    {
        const QString shown = text.isEmpty() ? title : text;
        const QByteArray bytes = pictureIn(target);
        if (!bytes.isEmpty()) {
            const QString name = u"image%1.%2"_s.arg(m_tree.pictures.size() + 1).arg(pictureEnding(bytes));
            m_tree.pictures.insert(name, bytes);
            return {
                pandocNode("Image"_L1, QJsonArray{pandocAttributes(), pandocText(shown), QJsonArray{name, QString()}})};
        }
        const QString address = target.startsWith("http"_L1, Qt::CaseInsensitive) ? imageTarget(target) : QString();
        const QJsonArray words = pandocText(shown.isEmpty() ? address : shown);
        if (address.isEmpty())
            return words;
        return {pandocNode("Link"_L1, QJsonArray{pandocAttributes(), words, QJsonArray{address, QString()}})};
    }

    qsizetype tableEnd(qsizetype index, qsizetype end) const
    {
        const int quoteDepth = block(index).quoteDepth;
        for (++index; index < end && block(index).kind == BlockKind::TableCell; ++index) {
            const CellPlace place = block(index).cell.value_or(CellPlace{});
            if (block(index).quoteDepth != quoteDepth
                || (place.row == 0 && place.column == 0 && !block(index).continuesItem))
                break;
        }
        return index;
    }

    static QJsonArray cell(const QJsonArray &content)
    {
        return {pandocAttributes(), QJsonObject{{u"t"_s, u"AlignDefault"_s}}, 1, 1, content};
    }

    QJsonArray row(qsizetype &index, qsizetype end, int columns, bool &header)
    {
        const int number = block(index).cell.value_or(CellPlace{}).row;
        QVector<QJsonArray> contents(columns);
        header = true;
        for (; index < end && block(index).cell.value_or(CellPlace{}).row == number; ++index) {
            const CellPlace place = block(index).cell.value_or(CellPlace{});
            header = header && place.header;
            contents[std::clamp(place.column, 0, columns - 1)].append(paragraph(index));
        }
        QJsonArray cells;
        for (const QJsonArray &content : contents)
            cells.append(cell(content));
        return {pandocAttributes(), cells};
    }

    qsizetype addTable(QJsonArray &out, qsizetype index, qsizetype end)
    {
        const qsizetype last = tableEnd(index, end);
        int columns = 1;
        for (qsizetype at = index; at < last; ++at)
            columns = std::max(columns, block(at).cell.value_or(CellPlace{}).column + 1);
        QJsonArray head;
        QJsonArray body;
        while (index < last) {
            bool header = false;
            const QJsonArray one = row(index, last, columns, header);
            (header && head.isEmpty() && body.isEmpty() ? head : body).append(one);
        }
        const bool hasCaption = last < end && block(last).kind == BlockKind::Caption;
        QJsonArray caption;
        if (hasCaption)
            caption.append(pandocNode("Plain"_L1, inlines(last)));
        QJsonArray widths;
        for (int column = 0; column < columns; ++column)
            widths.append(
                QJsonArray{QJsonObject{{u"t"_s, u"AlignDefault"_s}}, QJsonObject{{u"t"_s, u"ColWidthDefault"_s}}});
        out.append(pandocNode("Table"_L1,
            QJsonArray{pandocAttributes(), QJsonArray{QJsonValue::Null, caption}, widths,
                QJsonArray{pandocAttributes(), head}, QJsonArray{QJsonArray{pandocAttributes(), 0, QJsonArray(), body}},
                QJsonArray{pandocAttributes(), QJsonArray()}}));
        return hasCaption ? last + 1 : last;
    }

    const Draft &m_draft;
    PandocInlineWriter m_inlines;
    PandocTree m_tree;
};

} // namespace

PandocTree pandocTree(
    const Draft &draft, const QVector<OutputMark> &marks, MarkScript script, const QJsonArray &apiVersion)
{
    return TreeWriter(draft, marks, script).write(apiVersion);
}

} // namespace caveat

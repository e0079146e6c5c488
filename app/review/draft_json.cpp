// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_json.h"

#include "json_bytes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(DraftJson)
};

constexpr std::array blockKinds{std::pair{BlockKind::Title, u"title"},
    std::pair{BlockKind::Description, u"description"}, std::pair{BlockKind::Heading, u"heading"},
    std::pair{BlockKind::Paragraph, u"paragraph"}, std::pair{BlockKind::ListItem, u"item"},
    std::pair{BlockKind::TableCell, u"cell"}, std::pair{BlockKind::ImageText, u"image"},
    std::pair{BlockKind::Caption, u"caption"}, std::pair{BlockKind::Preformatted, u"preformatted"},
    std::pair{BlockKind::Rule, u"rule"}};

constexpr std::array spanKinds{std::pair{SpanKind::Emphasis, u"emphasis"}, std::pair{SpanKind::Strong, u"strong"},
    std::pair{SpanKind::Code, u"code"}, std::pair{SpanKind::Superscript, u"superscript"},
    std::pair{SpanKind::Subscript, u"subscript"}, std::pair{SpanKind::Strikethrough, u"strikethrough"},
    std::pair{SpanKind::Abbreviation, u"abbreviation"}, std::pair{SpanKind::Link, u"link"},
    std::pair{SpanKind::Image, u"image"}, std::pair{SpanKind::Citation, u"citation"}};

template <typename Names, typename Kind>
QString nameOf(const Names &names, Kind kind)
{
    const auto *found = std::ranges::find(names, kind, [](const auto &name) { return name.first; });
    return QString::fromUtf16(found->second);
}

template <typename Names>
auto kindOf(const Names &names, QStringView name) -> std::optional<decltype(names[0].first)>
{
    const auto *found = std::ranges::find_if(names, [name](const auto &entry) { return name == entry.second; });
    if (found == names.end())
        return {};
    return found->first;
}

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1StringView key, int number, int usual)
{
    if (number != usual)
        object.insert(key, number);
}

void put(QJsonObject &object, QLatin1StringView key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, QLatin1StringView key, bool set)
{
    if (set)
        object.insert(key, true);
}

QJsonObject spanToJson(const Span &span)
{
    // Bound by name, so that a span with a new member does not compile until it is kept here.
    const auto &[range, kind, target, title, source] = span;
    QJsonObject object{{u"kind"_s, nameOf(spanKinds, kind)}, {u"start"_s, range.start}, {u"end"_s, range.end}};
    put(object, "target"_L1, target);
    put(object, "title"_L1, title);
    return object;
}

tl::expected<Span, QString> spanFromJson(const QJsonObject &object, qsizetype length)
{
    const auto kind = kindOf(spanKinds, object.value("kind"_L1).toString());
    if (!kind)
        return tl::unexpected(Messages::tr("“%1” is no kind of span").arg(object.value("kind"_L1).toString()));
    const TextRange range{object.value("start"_L1).toInteger(-1), object.value("end"_L1).toInteger(-1)};
    if (range.start < 0 || range.end < range.start || range.end > length)
        return tl::unexpected(Messages::tr("a span lies outside its text"));
    return Span{range, *kind, object.value("target"_L1).toString(), object.value("title"_L1).toString(), {}};
}

} // namespace

QJsonObject blockToJson(const Block &block)
{
    // Bound by name, so that a block with a new member does not compile until it is kept here.
    const auto &[kind, level, quoteDepth, marker, number, startsList, continuesItem, cell, imageTarget, reference,
        language, text, spans, directives, source]
        = block;
    QJsonObject object{{u"kind"_s, nameOf(blockKinds, kind)}};
    put(object, "level"_L1, level, 0);
    put(object, "quoteDepth"_L1, quoteDepth, 0);
    put(object, "numbered"_L1, marker == ListMarker::Number);
    put(object, "term"_L1, marker == ListMarker::Term);
    put(object, "definition"_L1, marker == ListMarker::Definition);
    put(object, "number"_L1, number, 1);
    put(object, "startsList"_L1, startsList);
    put(object, "continuesItem"_L1, continuesItem);
    if (cell)
        object.insert(
            u"cell"_s, QJsonObject{{u"row"_s, cell->row}, {u"column"_s, cell->column}, {u"header"_s, cell->header}});
    put(object, "imageTarget"_L1, imageTarget);
    put(object, "reference"_L1, reference);
    put(object, "language"_L1, language);
    put(object, "text"_L1, text);
    if (!spans.isEmpty()) {
        QJsonArray array;
        for (const Span &span : spans)
            array.append(spanToJson(span));
        object.insert(u"spans"_s, array);
    }
    put(object, "directives"_L1, directives);
    return object;
}

tl::expected<Block, QString> blockFromJson(const QJsonObject &object)
{
    Block block;
    const auto kind = kindOf(blockKinds, object.value("kind"_L1).toString());
    if (!kind)
        return tl::unexpected(Messages::tr("“%1” is no kind of block").arg(object.value("kind"_L1).toString()));
    block.kind = *kind;
    block.level = object.value("level"_L1).toInt();
    block.quoteDepth = object.value("quoteDepth"_L1).toInt();
    block.marker = object.value("numbered"_L1).toBool() ? ListMarker::Number
        : object.value("term"_L1).toBool()              ? ListMarker::Term
        : object.value("definition"_L1).toBool()        ? ListMarker::Definition
                                                        : ListMarker::Bullet;
    block.number = object.value("number"_L1).toInt(1);
    block.startsList = object.value("startsList"_L1).toBool();
    block.continuesItem = object.value("continuesItem"_L1).toBool();
    if (const QJsonValue cell = object.value("cell"_L1); cell.isObject())
        block.cell = CellPlace{cell["row"_L1].toInt(), cell["column"_L1].toInt(), cell["header"_L1].toBool()};
    block.imageTarget = object.value("imageTarget"_L1).toString();
    block.reference = object.value("reference"_L1).toString();
    block.language = object.value("language"_L1).toString();
    block.text = object.value("text"_L1).toString();
    constexpr int deepest = 10'000;
    if (block.level < 0 || block.level > deepest || block.quoteDepth < 0 || block.quoteDepth > deepest)
        return tl::unexpected(Messages::tr("a level is out of bounds"));
    const QJsonArray spans = object.value("spans"_L1).toArray();
    for (const QJsonValue &entry : spans) {
        auto span = spanFromJson(entry.toObject(), block.text.size());
        if (!span)
            return tl::unexpected(span.error());
        block.spans.append(*std::move(span));
    }
    block.directives = directivesFromJson(object.value("directives"_L1));
    return block;
}

QByteArray blockBytes(const Block &block)
{
    return QJsonDocument(blockToJson(block)).toJson(QJsonDocument::Compact);
}

tl::expected<Block, QString> blockFromBytes(const QByteArray &bytes)
{
    const auto object = objectFromBytes(bytes);
    return object ? blockFromJson(*object) : tl::unexpected(object.error());
}

QByteArray draftBytes(const Draft &draft)
{
    const auto &[language, blocks, directivesAtEnd] = draft;
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(blockToJson(block));
    QJsonObject object{{u"blocks"_s, array}};
    put(object, "language"_L1, language);
    put(object, "directivesAtEnd"_L1, directivesAtEnd);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

tl::expected<Draft, QString> draftFromBytes(const QByteArray &bytes)
{
    const auto object = objectFromBytes(bytes);
    if (!object)
        return tl::unexpected(object.error());
    Draft draft;
    draft.language = textFromJson(object->value("language"_L1));
    draft.directivesAtEnd = directivesFromJson(object->value("directivesAtEnd"_L1));
    const QJsonArray blocks = object->value("blocks"_L1).toArray();
    draft.blocks.reserve(blocks.size());
    for (const QJsonValue &entry : blocks) {
        auto block = blockFromJson(entry.toObject());
        if (!block)
            return tl::unexpected(block.error());
        draft.blocks.append(*std::move(block));
    }
    return draft;
}

} // namespace caveat

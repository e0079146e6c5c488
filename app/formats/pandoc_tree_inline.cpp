// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pandoc_tree_inline.h"

#include "output_target.h"

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString author()
{
    return u"Caveat"_s;
}

QLatin1StringView nodeType(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Emphasis:
        return "Emph"_L1;
    case SpanKind::Strong:
        return "Strong"_L1;
    case SpanKind::Strikethrough:
        return "Strikeout"_L1;
    case SpanKind::Superscript:
        return "Superscript"_L1;
    case SpanKind::Subscript:
        return "Subscript"_L1;
    case SpanKind::Code:
    case SpanKind::Link:
    case SpanKind::Image:
    case SpanKind::Citation:
    case SpanKind::Abbreviation:
        break;
    }
    return {};
}

QString xmlEscaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// The edits of \p mark in the block, if none of them lies where \p taken are.
bool areFree(const QVector<TextEdit> &edits, const QVector<DraftRange> &taken)
{
    return std::ranges::none_of(edits, [&taken](const TextEdit &edit) {
        return std::ranges::any_of(taken, [&edit](const DraftRange &other) {
            return other.block == edit.at.block && edit.at.range.start <= other.range.end
                && other.range.start <= edit.at.range.end;
        });
    });
}

/// The edits of those marks whose changes can stand side by side.
QVector<TextEdit> tracked(const QVector<OutputMark> &marks)
{
    QVector<TextEdit> edits;
    QVector<DraftRange> taken;
    for (const OutputMark &mark : marks) {
        if (!areFree(mark.edits, taken))
            continue;
        for (const TextEdit &edit : mark.edits)
            taken.append(edit.at);
        edits += mark.edits;
    }
    return edits;
}

} // namespace

QJsonObject pandocNode(QLatin1StringView type, const QJsonValue &content)
{
    return {{u"t"_s, QString(type)}, {u"c"_s, content}};
}

QJsonArray pandocAttributes(const QStringList &classes, const QVector<std::pair<QString, QString>> &pairs)
{
    QJsonArray list;
    for (const auto &[name, value] : pairs)
        list.append(QJsonArray{name, value});
    return {QString(), QJsonArray::fromStringList(classes), list};
}

QJsonArray pandocText(QStringView text)
{
    QJsonArray nodes;
    const auto lines = text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            nodes.append(QJsonObject{{u"t"_s, u"LineBreak"_s}});
        const auto words = lines.at(line).split(u' ');
        for (qsizetype word = 0; word < words.size(); ++word) {
            if (word > 0)
                nodes.append(QJsonObject{{u"t"_s, u"Space"_s}});
            if (!words.at(word).isEmpty())
                nodes.append(pandocNode("Str"_L1, words.at(word).toString()));
        }
    }
    return nodes;
}

PandocInlineWriter::PandocInlineWriter(const QVector<OutputMark> &marks, MarkScript script, PandocImage image)
    : m_marks(marks)
    , m_script(script)
    , m_image(std::move(image))
{
}

void PandocInlineWriter::collectEvents(const Block &block, int index)
{
    m_events.clear();
    m_next = 0;
    m_deleting = 0;
    if (m_script == MarkScript::None)
        return;
    for (const OutputMark &mark : m_marks) {
        if (mark.at.block != index)
            continue;
        const int number = m_comments++;
        const qsizetype end = std::clamp<qsizetype>(mark.at.range.end, 0, block.text.size());
        m_events.append(
            {std::clamp<qsizetype>(mark.at.range.start, 0, end), Event::What::CommentStart, number, mark.note});
        m_events.append({end, Event::What::CommentEnd, number, {}});
    }
    if (m_script == MarkScript::Changes) {
        for (const TextEdit &edit : tracked(m_marks)) {
            if (edit.at.block != index)
                continue;
            m_events.append({edit.at.range.start, Event::What::DeletionStart, 0, {}});
            m_events.append({edit.at.range.end, Event::What::DeletionEnd, 0, edit.text});
        }
    }
    std::ranges::stable_sort(m_events, {}, [](const Event &event) { return std::pair(event.at, event.what); });
}

QJsonArray PandocInlineWriter::write(const Block &block, int index)
{
    collectEvents(block, index);
    QJsonArray out;
    qsizetype span = 0;
    addSpans(out, block, {0, block.text.size()}, span);
    addEvents(out, block.text.size(), true);
    return out;
}

void PandocInlineWriter::addSpans(QJsonArray &out, const Block &block, TextRange range, qsizetype &span)
{
    qsizetype at = range.start;
    while (span < block.spans.size() && block.spans.at(span).range.start < range.end) {
        const Span &one = block.spans.at(span++);
        const TextRange covered{std::max(one.range.start, at), std::min(one.range.end, range.end)};
        if (covered.isEmpty())
            continue;
        addText(out, block, {at, covered.start});
        at = covered.end;
        if (one.kind == SpanKind::Image) {
            addEvents(out, covered.start, true);
            for (const QJsonValue &node : m_image(one.target, one.title, {}))
                out.append(node);
            addEvents(out, covered.end, false);
            continue;
        }
        QJsonArray inner;
        addSpans(inner, block, covered, span);
        const QString target = one.kind == SpanKind::Link ? linkTarget(one.target) : QString();
        if (one.kind == SpanKind::Link && !target.isEmpty()) {
            out.append(pandocNode("Link"_L1, QJsonArray{pandocAttributes(), inner, QJsonArray{target, one.title}}));
        } else if (nodeType(one.kind).isEmpty()) {
            for (const QJsonValue &node : std::as_const(inner))
                out.append(one.kind == SpanKind::Code && node[u"t"_s].toString() == "Str"_L1
                        ? pandocNode("Code"_L1, QJsonArray{pandocAttributes(), node[u"c"_s]})
                        : node);
        } else {
            out.append(pandocNode(nodeType(one.kind), inner));
        }
    }
    addText(out, block, {at, range.end});
}

void PandocInlineWriter::addText(QJsonArray &out, const Block &block, TextRange range)
{
    qsizetype at = range.start;
    while (at < range.end) {
        addEvents(out, at, true);
        const qsizetype next = m_next < m_events.size() ? std::min(m_events.at(m_next).at, range.end) : range.end;
        const QJsonArray text = pandocText(QStringView(block.text).sliced(at, next - at));
        if (m_deleting > 0)
            out.append(
                pandocNode("Span"_L1, QJsonArray{pandocAttributes({u"deletion"_s}, {{u"author"_s, author()}}), text}));
        else
            for (const QJsonValue &node : text)
                out.append(node);
        at = next;
    }
    addEvents(out, range.end, false);
}

void PandocInlineWriter::addEvents(QJsonArray &out, qsizetype upTo, bool withStarts)
{
    for (; m_next < m_events.size() && m_events.at(m_next).at <= upTo; ++m_next) {
        const Event &next = m_events.at(m_next);
        // What begins where a run ends belongs to the next.
        const bool starts = next.what == Event::What::CommentStart || next.what == Event::What::DeletionStart;
        if (starts && next.at == upTo && !withStarts)
            return;
        for (const QJsonValue &node : event(next))
            out.append(node);
    }
}

QJsonArray PandocInlineWriter::event(const Event &event)
{
    const QString id = QString::number(event.number);
    const bool annotates = m_script == MarkScript::Annotations;
    switch (event.what) {
    case Event::What::DeletionStart:
        ++m_deleting;
        return {};
    case Event::What::DeletionEnd:
        --m_deleting;
        if (event.text.isEmpty())
            return {};
        return {pandocNode("Span"_L1,
            QJsonArray{pandocAttributes({u"insertion"_s}, {{u"author"_s, author()}}), pandocText(event.text)})};
    case Event::What::CommentStart:
        if (annotates)
            return {pandocNode("RawInline"_L1,
                QJsonArray{u"opendocument"_s,
                    u"<office:annotation office:name=\"caveat-%1\"><dc:creator>%2</dc:creator><text:p>%3</text:p>"
                    "</office:annotation>"_s.arg(id, author(), xmlEscaped(event.text))})};
        return {pandocNode("Span"_L1,
            QJsonArray{pandocAttributes({u"comment-start"_s}, {{u"id"_s, id}, {u"author"_s, author()}}),
                pandocText(event.text)})};
    case Event::What::CommentEnd:
        break;
    }
    if (annotates)
        return {pandocNode("RawInline"_L1,
            QJsonArray{u"opendocument"_s, u"<office:annotation-end office:name=\"caveat-%1\"/>"_s.arg(id)})};
    return {pandocNode("Span"_L1, QJsonArray{pandocAttributes({u"comment-end"_s}, {{u"id"_s, id}}), QJsonArray()})};
}

} // namespace caveat

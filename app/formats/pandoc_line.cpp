// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pandoc_line.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

std::optional<SpanKind> spanKind(const QString &type)
{
    static const QHash<QString, SpanKind> kinds{{u"Emph"_s, SpanKind::Emphasis}, {u"Strong"_s, SpanKind::Strong},
        {u"Strikeout"_s, SpanKind::Strikethrough}, {u"Superscript"_s, SpanKind::Superscript},
        {u"Subscript"_s, SpanKind::Subscript}};
    const auto found = kinds.constFind(type);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

QString attribute(const QJsonArray &attributes, QLatin1StringView name)
{
    for (const QJsonValue &pair : attributes.at(2).toArray()) {
        if (pair.toArray().at(0).toString() == name)
            return pair.toArray().at(1).toString();
    }
    return {};
}

/// An object replacement character in the text would pass for an image.
QString withoutObjects(QString text)
{
    return text.replace(QChar(QChar::ObjectReplacementCharacter), QChar(QChar::ReplacementCharacter));
}

} // namespace

void PandocLine::trim()
{
    qsizetype end = text.size();
    while (end > 0 && (text.at(end - 1) == u' ' || text.at(end - 1) == u'\n'))
        --end;
    qsizetype start = 0;
    while (start < end && (text.at(start) == u' ' || text.at(start) == u'\n'))
        ++start;
    for (Span &span : spans) {
        span.range.start = std::clamp(span.range.start, start, end) - start;
        span.range.end = std::clamp(span.range.end, start, end) - start;
    }
    spans.removeIf([](const Span &span) { return span.range.isEmpty(); });
    text = text.sliced(start, end - start);
}

bool PandocLine::onlyImages() const
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar unit) {
        return unit == QChar::ObjectReplacementCharacter || unit.isSpace();
    });
}

void PandocInlines::read(PandocLine &line, const QJsonArray &inlines)
{
    for (const QJsonValue &one : inlines)
        readOne(line, one[u"t"_s].toString(), one[u"c"_s]);
}

void PandocInlines::readOne(PandocLine &line, const QString &type, const QJsonValue &content)
{
    if (type == "Str"_L1)
        line.text += withoutObjects(content.toString());
    else if (type == "Space"_L1 || type == "SoftBreak"_L1)
        line.text += u' ';
    else if (type == "LineBreak"_L1)
        line.text += u'\n';
    else if (const auto kind = spanKind(type))
        readSpanned(line, {{}, *kind, {}, {}, {}}, content.toArray());
    else if (type == "Underline"_L1 || type == "SmallCaps"_L1)
        read(line, content.toArray());
    else if (type == "Code"_L1)
        readSpanned(line, {{}, SpanKind::Code, {}, {}, {}},
            {QJsonObject{{u"t"_s, u"Str"_s}, {u"c"_s, content.toArray().at(1)}}});
    else if (type == "Math"_L1)
        line.text += withoutObjects(content.toArray().at(1).toString());
    else if (type == "Cite"_L1)
        read(line, content.toArray().at(1).toArray());
    else if (type == "Link"_L1)
        readSpanned(line,
            {{}, SpanKind::Link, content.toArray().at(2).toArray().at(0).toString(),
                content.toArray().at(2).toArray().at(1).toString(), {}},
            content.toArray().at(1).toArray());
    else if (type == "Quoted"_L1) {
        const bool single = content.toArray().at(0)[u"t"_s].toString() == "SingleQuote"_L1;
        line.text += QChar(single ? u'‘' : u'“');
        read(line, content.toArray().at(1).toArray());
        line.text += QChar(single ? u'’' : u'”');
    } else if (type == "Span"_L1)
        readSpan(line, content.toArray());
    else if (type == "Image"_L1)
        readImage(line, content.toArray());
    else if (type == "Note"_L1)
        readNote(line, content.toArray());
}

void PandocInlines::readSpanned(PandocLine &line, const Span &span, const QJsonArray &inlines)
{
    const qsizetype start = line.text.size();
    const qsizetype place = line.spans.size();
    read(line, inlines);
    if (line.text.size() == start)
        return;
    Span read = span;
    read.range = {start, line.text.size()};
    line.spans.insert(place, read);
}

void PandocInlines::readSpan(PandocLine &line, const QJsonArray &content)
{
    const QJsonArray attributes = content.at(0).toArray();
    const QJsonArray classes = attributes.at(1).toArray();
    const QJsonArray inlines = content.at(1).toArray();
    if (classes.contains(u"deletion"_s)) {
        ++m_marks.deletions;
        return;
    }
    if (classes.contains(u"comment-start"_s)) {
        m_marks.comments.append({attribute(attributes, "author"_L1), plainText(inlines)});
        return;
    }
    if (classes.contains(u"comment-end"_s))
        return;
    if (classes.contains(u"insertion"_s) || classes.contains(u"paragraph-insertion"_s))
        ++m_marks.insertions;
    if (classes.contains(u"paragraph-deletion"_s)) {
        ++m_marks.deletions;
        line.joinsNext = true;
    }
    read(line, inlines);
}

void PandocInlines::readImage(PandocLine &line, const QJsonArray &content)
{
    const qsizetype start = line.text.size();
    const QString target = content.at(2).toArray().at(0).toString();
    line.text += QChar(QChar::ObjectReplacementCharacter);
    line.spans.append(
        {{start, start + 1}, SpanKind::Image, target, plainText(content.at(1).toArray()).simplified(), {}});
}

void PandocInlines::readNote(PandocLine &line, const QJsonArray &blocks)
{
    m_notes.append(blocks);
    const QString mark = u"[%1]"_s.arg(m_notes.size());
    line.spans.append({{line.text.size(), line.text.size() + mark.size()}, SpanKind::Superscript, {}, {}, {}});
    line.text += mark;
}

QString PandocInlines::plainText(const QJsonArray &inlines)
{
    PandocLine line;
    read(line, inlines);
    line.trim();
    return line.text;
}

} // namespace caveat

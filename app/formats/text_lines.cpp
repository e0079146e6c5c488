// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "text_lines.h"

#include <algorithm>
#include <optional>

namespace caveat
{

namespace
{

constexpr int largestNumber = 999;
constexpr qsizetype tabWidth = 4;
/// Nobody breaks prose to less, and a list typed without bullets is narrower.
constexpr qsizetype narrowestWrap = 40;
constexpr qsizetype widestWrap = 140;
/// Lines broken by hand are this much shorter at times.
constexpr qsizetype ragged = 10;
/// From this width on two lines alone, cut between a lower-case and a capital, count as wrapped.
constexpr qsizetype fullLine = 60;

bool endsLine(QChar unit)
{
    return unit == u'\n' || unit == u'\r' || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator
        || unit == u'\f' || unit == u'\v';
}

struct Marker {
    qsizetype length = 0;
    ListMarker kind = ListMarker::Bullet;
    int number = 1;
    char16_t glyph = 0;
};

std::optional<Marker> numberMarker(QStringView line)
{
    qsizetype digits = 0;
    while (digits < line.size() && digits < 4 && line.at(digits) >= u'0' && line.at(digits) <= u'9')
        ++digits;
    int number = 0;
    qsizetype length = digits;
    if (digits > 0) {
        number = line.first(digits).toInt();
    } else if (!line.isEmpty() && line.front() >= u'a' && line.front() <= u'z') {
        number = line.front().unicode() - u'a' + 1;
        length = 1;
    }
    if (length == 0 || number > largestNumber || length + 1 >= line.size())
        return {};
    const QChar after = line.at(length);
    const bool marks = after == u')' || (after == u'.' && digits > 0);
    if (!marks || !line.at(length + 1).isSpace())
        return {};
    return Marker{length + 1, ListMarker::Number, number, digits > 0 ? after.unicode() : u'a'};
}

std::optional<Marker> itemMarker(QStringView line)
{
    if (line.isEmpty())
        return {};
    const QChar first = line.front();
    const bool spaced = line.size() > 1 && line.at(1).isSpace();
    if (isPureBullet(first) && line.size() > 1)
        return Marker{1, ListMarker::Bullet, 1, first.unicode()};
    if ((first == u'-' || first == u'*' || first == u'–' || first == u'·') && spaced)
        return Marker{1, ListMarker::Bullet, 1, first.unicode()};
    if (first == u'o' && line.size() > 1 && line.at(1) == u'\t') // Word's second bullet, as text
        return Marker{1, ListMarker::Bullet, 1, first.unicode()};
    return numberMarker(line);
}

bool looksLikeRule(QStringView line)
{
    if (line.size() < 3 || !QStringView(u"-–—=_*~#").contains(line.front()))
        return false;
    qsizetype marks = 0;
    for (const QChar unit : line) {
        if (unit != line.front() && !unit.isSpace())
            return false;
        marks += unit == line.front() ? 1 : 0;
    }
    return marks >= 3;
}

TextLine lineOf(QStringView text, TextRange range)
{
    TextLine line;
    qsizetype start = range.start;
    qsizetype end = range.end;
    for (; start < end && text.at(start).isSpace(); ++start)
        line.indent = text.at(start) == u'\t' ? (line.indent / tabWidth + 1) * tabWidth : line.indent + 1;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    const QStringView shown = text.sliced(start, end - start);
    line.isRule = looksLikeRule(shown);
    if (const auto marker = line.isRule ? std::nullopt : itemMarker(shown)) {
        line.isItem = true;
        line.marker = marker->kind;
        line.number = marker->number;
        line.glyph = marker->glyph;
        start += marker->length;
        while (start < end && text.at(start).isSpace())
            ++start;
    }
    line.content = {start, end};
    return line;
}

qsizetype firstWordLength(QStringView line)
{
    const auto end = std::ranges::find_if(line, [](QChar unit) { return unit.isSpace(); });
    return end - line.begin();
}

bool endsSentence(QStringView line)
{
    return QStringView(u".!?:;”\"…").contains(line.back());
}

} // namespace

bool isPureBullet(QChar unit)
{
    return QStringView(u"•◦▪▫●○■□‣⁃∙").contains(unit);
}

QVector<TextLine> textLines(QStringView text)
{
    QVector<TextLine> lines;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        while (at < text.size() && !endsLine(text.at(at)))
            ++at;
        lines.append(lineOf(text, {start, at}));
        if (at < text.size())
            at += text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n' ? 2 : 1;
    }
    return lines;
}

bool looksWrapped(QStringView text, const TextLine *lines, qsizetype count)
{
    const auto shown
        = [&](qsizetype index) { return text.sliced(lines[index].content.start, lines[index].content.length()); };
    qsizetype widest = 0;
    for (qsizetype index = 0; index < count; ++index)
        widest = std::max(widest, lines[index].content.length());
    if (count < 2 || widest < narrowestWrap || widest > widestWrap)
        return false;

    qsizetype full = 0;
    qsizetype runOn = 0;
    for (qsizetype index = 0; index + 1 < count; ++index) {
        const QStringView line = shown(index);
        const QStringView next = shown(index + 1);
        const bool goesOnSmall = next.front().isLower();
        const qsizetype room = goesOnSmall ? ragged : 0;
        full += line.size() + 1 + firstWordLength(next) > widest - room ? 1 : 0;
        runOn += goesOnSmall
                || (!endsSentence(line) && (count > 2 || widest >= fullLine) && endsSentence(shown(count - 1)))
            ? 1
            : 0;
    }
    const qsizetype breaks = count - 1;
    return full * 10 >= breaks * 9 && runOn * 2 >= breaks;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "block_source_edit.h"

#include "source_escape.h"

#include <QRegularExpression>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit.isSpace(); });
}

qsizetype lineStart(QStringView source, qsizetype at)
{
    while (at > 0 && source.at(at - 1) != u'\n')
        --at;
    return at;
}

/// Past the line end behind \p at.
qsizetype nextLine(QStringView source, qsizetype at)
{
    const qsizetype end = source.indexOf(u'\n', at);
    return end < 0 ? source.size() : end + 1;
}

/// \p range with the rest of its lines, if nothing else stands on them.
TextRange withWholeLines(QStringView source, TextRange range)
{
    const qsizetype start = lineStart(source, range.start);
    const qsizetype end = nextLine(source, range.end);
    const bool alone
        = isBlank(source.sliced(start, range.start - start)) && isBlank(source.sliced(range.end, end - range.end));
    return alone ? TextRange{start, end} : range;
}

/// The tag that ends right before \p at, white space apart: its range and name ("p", "/p").
struct Tag {
    TextRange range;
    QString name;
};

QString nameOf(QStringView tag)
{
    static const QRegularExpression name(uR"(^<(/?[A-Za-z][A-Za-z0-9]*))"_s);
    return name.match(tag.toString()).captured(1).toLower();
}

Tag tagBefore(QStringView source, qsizetype at)
{
    while (at > 0 && source.at(at - 1).isSpace())
        --at;
    if (at == 0 || source.at(at - 1) != u'>')
        return {};
    const qsizetype start = source.lastIndexOf(u'<', at - 1);
    if (start < 0)
        return {};
    return {{start, at}, nameOf(source.sliced(start, at - start))};
}

Tag tagBehind(QStringView source, qsizetype at)
{
    while (at < source.size() && source.at(at).isSpace())
        ++at;
    const qsizetype end = source.sliced(at).startsWith(u'<') ? source.indexOf(u'>', at) : -1;
    if (end < 0)
        return {};
    return {{at, end + 1}, nameOf(source.sliced(at, end + 1 - at))};
}

/// \p range with the tags of the elements that hold nothing but it.
TextRange withTags(QStringView source, TextRange range)
{
    static const QStringList removable{u"p"_s, u"li"_s, u"ul"_s, u"ol"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s,
        u"h6"_s, u"blockquote"_s, u"figcaption"_s, u"caption"_s, u"dt"_s, u"dd"_s, u"strong"_s, u"em"_s, u"b"_s, u"i"_s,
        u"span"_s};
    static const QStringList endless{u"p"_s, u"li"_s, u"dt"_s, u"dd"_s};
    for (;;) {
        const Tag before = tagBefore(source, range.start);
        const Tag behind = tagBehind(source, range.end);
        if (!removable.contains(before.name))
            return range;
        const bool closes = behind.name == u'/' + before.name;
        // <li>one<li>two: the next item, or the end of what is around, ends it.
        const bool endsItself = endless.contains(before.name) && !behind.name.isEmpty()
            && (behind.name == before.name
                || (behind.name.startsWith(u'/') && !removable.contains(behind.name.sliced(1))) || behind.name == u"/ul"
                || behind.name == u"/ol");
        if (closes)
            range = {before.range.start, behind.range.end};
        else if (endsItself)
            range = {before.range.start, range.end};
        else
            return range;
    }
}

/// True where the item at \p index has paragraphs or items of its own below.
bool holdsMore(const Draft &draft, int index)
{
    if (index + 1 >= draft.blocks.size())
        return false;
    const Block &item = draft.blocks.at(index);
    const Block &next = draft.blocks.at(index + 1);
    return next.kind == BlockKind::ListItem
        && (next.level > item.level || (next.level == item.level && next.continuesItem));
}

/// \p range with the list or heading marker before it, and the line under a heading.
TextRange withMarkers(const SourceDraft &document, const Block &block, TextRange range)
{
    static const QRegularExpression marker(uR"((?:[-+*•◦▪▫●○■□‣⁃∙·–o]|\d+[.)]|[a-z]\)|#{1,6})[ \t]*$)"_s);
    static const QRegularExpression underline(uR"(^[ \t]*#*[ \t]*(?:\r?\n[ \t>]*(?:=+|-+)[ \t]*(?=\r?\n|$))?)"_s);
    const QStringView source = document.source;
    const qsizetype start = lineStart(source, range.start);
    const auto before = marker.match(source.sliced(start, range.start - start).toString());
    if (before.hasMatch())
        range.start -= before.capturedLength();
    if (block.kind == BlockKind::Heading) {
        const qsizetype end = nextLine(source, nextLine(source, range.end));
        const bool hashed = before.hasMatch();
        const auto behind = underline.match(source.sliced(range.end, end - range.end).toString());
        if (!hashed || !behind.captured().contains(u'\n'))
            range.end += behind.capturedLength();
    }
    return range;
}

/// Whole lines go only where a blank line stays between what they parted.
TextRange withSpareLines(QStringView source, TextRange range)
{
    const TextRange lines = withWholeLines(source, range);
    if (lines == range)
        return range;
    const bool blankBefore = lines.start == 0
        || isBlank(source.sliced(lineStart(source, lines.start - 1), lines.start - lineStart(source, lines.start - 1)));
    const bool blankBehind = isBlank(source.sliced(lines.end, nextLine(source, lines.end) - lines.end));
    return blankBefore || blankBehind ? lines : range;
}

} // namespace

QVector<SourceEdit> blockRemoval(const SourceDraft &document, int index)
{
    const Block &block = document.draft.blocks.at(index);
    TextRange range = sourceExtent(block);
    if (range.isEmpty())
        return {};
    const QStringView source = document.source;
    const SourceScript script = sourceScript(document, block);
    if (script == SourceScript::HtmlAttribute || block.kind == BlockKind::TableCell || block.kind == BlockKind::Title
        || block.kind == BlockKind::Description || block.kind == BlockKind::ImageText)
        return {{range, {}}};
    if (script == SourceScript::Html || script == SourceScript::HtmlCode)
        return {{withWholeLines(source, withTags(source, range)), {}}};
    // In plain text what hangs from an item stands by its indent; in Markdown it needs the marker.
    const bool needsMarker = document.format == Format::Markdown && holdsMore(document.draft, index);
    if (block.kind == BlockKind::ListItem ? !block.continuesItem && !needsMarker : block.kind == BlockKind::Heading)
        range = withMarkers(document, block, range);
    return {{withSpareLines(source, range), {}}};
}

} // namespace caveat

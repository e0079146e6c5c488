// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "markdown_escape.h"

#include "output_target.h"

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

bool isAsciiLetterOrNumber(QChar unit)
{
    return unit.unicode() < 128 && unit.isLetterOrNumber();
}

/// True if "&" at \p at would begin an entity.
bool beginsEntity(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    if (end < text.size() && text.at(end) == u'#')
        ++end;
    const qsizetype start = end;
    while (end < text.size() && isAsciiLetterOrNumber(text.at(end)))
        ++end;
    return end > start && end < text.size() && text.at(end) == u';';
}

bool isInsideWord(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && isAsciiLetterOrNumber(text.at(at - 1))
        && isAsciiLetterOrNumber(text.at(at + 1));
}

/// \p text with a backslash before each of \p marks.
QString guarded(const QString &text, QStringView marks)
{
    QString result;
    for (const QChar unit : text) {
        if (marks.contains(unit))
            result += u'\\';
        result += unit;
    }
    return result;
}

} // namespace

QStringView markdownEscape(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    const bool special = QStringView(u"\\`*[]<~").contains(unit) || (unit == u'_' && !isInsideWord(text, at))
        || (unit == u'&' && beginsEntity(text, at)) || (unit == u'!' && at + 1 == text.size());
    return special ? QStringView(u"\\") : QStringView();
}

qsizetype markdownLineEscape(QStringView line)
{
    if (line.isEmpty())
        return -1;
    if (QStringView(u"#>+-=:|").contains(line.front()))
        return 0;
    const auto digits
        = std::ranges::find_if(line, [](QChar unit) { return unit < u'0' || unit > u'9'; }) - line.begin();
    const bool marks = digits > 0 && digits < line.size() && (line.at(digits) == u'.' || line.at(digits) == u')');
    const bool spaced = marks && (digits + 1 == line.size() || line.at(digits + 1).isSpace());
    return spaced ? digits : -1;
}

QString markdownDestination(const QString &target, const QString &title)
{
    const QString address = guarded(target, u"()[]*_&");
    if (title.isEmpty())
        return u'(' + address + u')';
    const QString shown = guarded(title.simplified(), u"\\\"`<>[]*_&");
    return u'(' + (address.isEmpty() ? u"<>"_s : address) + u" \"" + shown + u"\")";
}

} // namespace caveat

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
    QString address = target;
    address.replace(u"("_s, u"\\("_s).replace(u")"_s, u"\\)"_s).replace(u"*"_s, u"\\*"_s).replace(u"&"_s, u"\\&"_s);
    if (title.isEmpty())
        return u'(' + address + u')';
    QString shown = title.simplified();
    shown.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s).replace(u"&"_s, u"\\&"_s);
    return u'(' + (address.isEmpty() ? u"<>"_s : address) + u" \"" + shown + u"\")";
}

} // namespace caveat

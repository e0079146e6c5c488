// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "csv_row.h"

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// A field as RFC 4180 has it. A spreadsheet takes what begins with "=" and the like for a formula: those get a "'".
QString field(QString text)
{
    constexpr QStringView formulaSigns = u"=+-@\t\r＝＋－＠";
    if (!text.isEmpty() && formulaSigns.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? QString(u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"') : text;
}

} // namespace

QString csvRow(const QStringList &fields)
{
    QStringList written;
    for (const QString &one : fields)
        written.append(field(one));
    return written.join(u',') + u"\r\n"_s;
}

} // namespace caveat

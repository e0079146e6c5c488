// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "output_target.h"

#include <QStringList>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// What browsers take out of an address before they look at it.
bool isIgnored(QChar unit)
{
    return unit == u'\t' || unit == u'\n' || unit == u'\r';
}

/// What stands before the first colon, as a browser reads it; empty for a relative address. An address that begins
/// with a colon is neither: that is its scheme here.
QString schemeOf(QStringView target)
{
    QString scheme;
    for (const QChar unit : target) {
        if (unit == u':')
            return scheme.isEmpty() ? QString(unit) : scheme.toLower();
        if (unit == u'/' || unit == u'?' || unit == u'#')
            return {};
        if (!isIgnored(unit))
            scheme += unit;
    }
    return {};
}

QString encoded(QStringView target)
{
    QString result;
    for (const QChar unit : target) {
        const bool forbidden = unit.unicode() <= u' ' || unit.unicode() == 0x7f
            || (unit.unicode() < 0x7f && QStringView(u"\"<>\\^`{|}").contains(unit));
        if (isIgnored(unit))
            continue;
        if (forbidden)
            result += u"%%1"_s.arg(QString::number(unit.unicode(), 16).toUpper().rightJustified(2, u'0'));
        else
            result += unit;
    }
    return result;
}

} // namespace

QString linkTarget(const QString &target)
{
    static const QStringList schemes{QString(), u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    const QStringView trimmed = QStringView(target).trimmed();
    return schemes.contains(schemeOf(trimmed)) ? encoded(trimmed) : QString();
}

QString imageTarget(const QString &target)
{
    static const QStringList schemes{QString(), u"http"_s, u"https"_s};
    const QStringView trimmed = QStringView(target).trimmed();
    // A drawing is a document of its own, with scripts and links.
    const bool picture = trimmed.startsWith(u"data:image/", Qt::CaseInsensitive)
        && !trimmed.startsWith(u"data:image/svg", Qt::CaseInsensitive);
    return picture || schemes.contains(schemeOf(trimmed)) ? encoded(trimmed) : QString();
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pasted_style.h"

#include "html_tree.h"

#include <QRegularExpression>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int boldFrom = 600;
constexpr int deepestHeading = 6;

} // namespace

PastedStyle::PastedStyle(const GumboNode *element)
{
    const QStringList declarations = attribute(element, "style").split(u';', Qt::SkipEmptyParts);
    for (const QString &declaration : declarations) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0)
            m_values.insert(
                declaration.left(colon).simplified().toLower(), declaration.mid(colon + 1).simplified().toLower());
    }
}

bool PastedStyle::isHidden() const
{
    return value("display"_L1) == "none"_L1 || value("visibility"_L1) == "hidden"_L1
        || value("mso-hide"_L1) == "all"_L1;
}

bool PastedStyle::isPlainWeight() const
{
    const QString weight = value("font-weight"_L1);
    return weight == "normal"_L1 || (weight.toInt() > 0 && weight.toInt() < boldFrom);
}

bool PastedStyle::isUpright() const
{
    return value("font-style"_L1) == "normal"_L1;
}

QStringList PastedStyle::inlineTags() const
{
    QStringList tags;
    const QString weight = value("font-weight"_L1);
    if (weight.startsWith("bold"_L1) || weight.toInt() >= boldFrom)
        tags.append(u"strong"_s);
    const QString slant = value("font-style"_L1);
    if (slant == "italic"_L1 || slant == "oblique"_L1)
        tags.append(u"em"_s);
    if (value("text-decoration"_L1).contains("line-through"_L1)
        || value("text-decoration-line"_L1).contains("line-through"_L1))
        tags.append(u"s"_s);
    const QString height = value("vertical-align"_L1);
    if (height == "super"_L1 || height == "sub"_L1)
        tags.append(height == "super"_L1 ? u"sup"_s : u"sub"_s);
    return tags;
}

std::optional<PastedStyle::ListPlace> PastedStyle::listPlace() const
{
    static const QRegularExpression place(u"^(l\\d+)\\s+level(\\d)(?:\\s+(lfo\\d+))?"_s);
    const auto match = place.match(value("mso-list"_L1));
    if (!match.hasMatch())
        return {};
    return ListPlace{match.captured(1) + u' ' + match.captured(3), std::max(1, match.captured(2).toInt())};
}

QString PastedStyle::ListPlace::rule() const
{
    return list.section(u' ', 0, 0) + u":level%1"_s.arg(level);
}

bool PastedStyle::isListMarker() const
{
    return value("mso-list"_L1) == "ignore"_L1;
}

QString wordElement(const GumboNode *element, const PastedStyle &style)
{
    static const QRegularExpression heading(
        u"^(?:Mso)?Heading\\s?([1-6])"_s, QRegularExpression::CaseInsensitiveOption);
    const QString name = attribute(element, "class");
    if (name.startsWith("MsoTitle"_L1))
        return u"h1"_s;
    if (name.startsWith("MsoQuote"_L1) || name.startsWith("MsoIntenseQuote"_L1))
        return u"blockquote"_s;
    if (const auto match = heading.match(name); match.hasMatch())
        return u'h' + match.captured(1);
    const int level = style.value("mso-outline-level"_L1).toInt();
    return level > 0 && level <= deepestHeading ? u"h%1"_s.arg(level) : QString();
}

WordMarker wordMarker(const QString &text)
{
    static const QRegularExpression number(u"^\\(?(?:\\d+\\.)*(?:(\\d{1,6})|([A-Za-z]{1,6}))[.)]+$"_s);
    const QString marker = QString(text).replace(QChar(QChar::Nbsp), u' ').simplified();
    const auto match = number.match(marker);
    if (!match.hasMatch())
        return {};
    if (match.hasCaptured(1) && !match.captured(1).isEmpty())
        return {true, match.captured(1).toInt()};
    return {true, 1};
}

} // namespace caveat

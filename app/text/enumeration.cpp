// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "enumeration.h"

#include <string_view>

namespace caveat
{

namespace
{

struct Marker {
    qsizetype end = 0; ///< behind it; 0 for no marker
    int number = 0;
    char16_t letter = 0;
    bool period = false;
    bool bracket = false;
};

char16_t unitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text.utf16()[at] : u' ';
}

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

/// "1.", "2)", "3.)", "a.", "b)" at \p start with white space behind.
Marker markerAt(QStringView text, qsizetype start)
{
    Marker marker;
    qsizetype at = start;
    while (at - start < 3 && isDigit(unitAt(text, at)))
        marker.number = marker.number * 10 + (unitAt(text, at++) - u'0');
    const char16_t first = unitAt(text, start);
    if (at == start && first >= u'a' && first <= u'z') {
        marker.letter = first;
        ++at;
    }
    if (at == start)
        return {};
    marker.period = unitAt(text, at) == u'.';
    at += marker.period ? 1 : 0;
    marker.bracket = unitAt(text, at) == u')';
    at += marker.bracket ? 1 : 0;
    const bool closed = marker.period || marker.bracket;
    if (!closed || at >= text.size() || !QChar(unitAt(text, at)).isSpace())
        return {};
    marker.end = at;
    return marker;
}

} // namespace

bool isBulletGlyph(char16_t unit)
{
    using namespace std::string_view_literals;
    return u"•◦▪‣⁃●○∙✓✔➢"sv.find(unit) != std::u16string_view::npos;
}

qsizetype Enumeration::begin(QStringView text, qsizetype start)
{
    qsizetype at = start;
    if (isBulletGlyph(unitAt(text, at))) {
        m_bullet = unitAt(text, at);
        ++at;
        while (at < text.size() && text[at].isSpace())
            ++at;
    }
    const Marker marker = markerAt(text, at);
    if (marker.end == 0)
        return at;
    m_number = marker.letter == 0 ? marker.number + 1 : 0;
    m_letter = marker.letter == 0 ? u'\0' : static_cast<char16_t>(marker.letter + 1);
    m_period = marker.period;
    m_bracket = marker.bracket;
    return marker.end;
}

qsizetype Enumeration::itemStart(QStringView text, qsizetype at) const
{
    if (m_bullet != 0 && unitAt(text, at) == m_bullet)
        return at;
    if ((m_number == 0 && m_letter == 0) || isBulletGlyph(unitAt(text, at)))
        return -1;
    qsizetype start = at;
    while (start > 0 && at - start < 4 && !text[start - 1].isSpace())
        --start;
    const Marker marker = markerAt(text, start);
    const bool awaited = marker.end > at && marker.period == m_period && marker.bracket == m_bracket
        && marker.letter == m_letter && marker.number == (m_letter == 0 ? m_number : 0);
    if (!awaited || start == 0 || !text[start - 1].isSpace())
        return -1;
    qsizetype next = marker.end;
    while (next < text.size() && text[next].isSpace())
        ++next;
    // "as said in 2. above" is no item.
    return next < text.size() && !text[next].isLower() ? start : -1;
}

} // namespace caveat

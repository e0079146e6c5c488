// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace caveat
{

/// A bullet that is typed at the start of items ("•", "⁃", …), never inside prose.
bool isBulletGlyph(char16_t unit);

/// Follows a list that is written on in one line: "1. The first item 2. The
/// second item", "a) … b) …", "• … • …". An item begins only at the very next number or letter in the same style.
class Enumeration
{
public:
    /// Takes note of the marker at \p start, the start of a sentence. Returns the place behind it, \p start without
    /// one.
    qsizetype begin(QStringView text, qsizetype start);

    /// Where the next item begins if \p at, a bullet, period or bracket, belongs to its marker; else -1.
    qsizetype itemStart(QStringView text, qsizetype at) const;

private:
    char16_t m_bullet = 0;
    char16_t m_letter = 0; ///< next letter awaited; 0 where numbers are counted
    int m_number = 0; ///< next number awaited; 0 for none
    bool m_period = false;
    bool m_bracket = false;
};

} // namespace caveat

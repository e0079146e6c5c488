// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>

namespace caveat
{

/// What a character is to the tokeniser.
enum class CharacterKind : quint8 {
    Space, ///< white space of any width, controls
    Letter, ///< letters and the marks on them
    Digit,
    Invisible, ///< soft hyphen, zero-width and direction characters: as if not there
    Apostrophe,
    Hyphen, ///< joins words; dashes do not
    Period,
    Other, ///< any other punctuation or symbol
};

/// A character of a text and how many UTF-16 units it takes.
struct Character {
    CharacterKind kind = CharacterKind::Other;
    quint8 units = 1;
};

namespace detail
{
CharacterKind kindOf(char32_t character);
Character surrogateAt(QStringView text, qsizetype at);

constexpr CharacterKind asciiKind(char16_t unit)
{
    if (unit <= u' ' || unit == 0x7f)
        return CharacterKind::Space;
    if ((unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z'))
        return CharacterKind::Letter;
    if (unit >= u'0' && unit <= u'9')
        return CharacterKind::Digit;
    if (unit == u'\'')
        return CharacterKind::Apostrophe;
    if (unit == u'-')
        return CharacterKind::Hyphen;
    return unit == u'.' ? CharacterKind::Period : CharacterKind::Other;
}

constexpr auto asciiKinds = [] {
    std::array<CharacterKind, 128> kinds{};
    for (char16_t unit = 0; unit < 128; ++unit)
        kinds[unit] = asciiKind(unit);
    return kinds;
}();

constexpr bool isPlainLetterOrDigit(char16_t unit)
{
    if (unit >= 128)
        return false;
    return asciiKinds[unit] == CharacterKind::Letter || asciiKinds[unit] == CharacterKind::Digit;
}
} // namespace detail

/// The character of \p text that begins at \p at, which must be inside.
inline Character characterAt(QStringView text, qsizetype at)
{
    const char16_t unit = text.utf16()[at];
    if (unit < 128)
        return {detail::asciiKinds[unit], 1};
    if (QChar::isSurrogate(unit))
        return detail::surrogateAt(text, at);
    return {detail::kindOf(unit), 1};
}

} // namespace caveat

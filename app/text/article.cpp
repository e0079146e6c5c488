// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "inflection.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace caveat
{

namespace
{

using namespace std::string_view_literals;

// Beginnings that sound otherwise than they are spelt.
constexpr std::array silentH{u"hour"sv, u"honest"sv, u"honour"sv, u"honor"sv, u"heir"sv};
constexpr std::array soundsLikeYou{
    u"eu"sv,
    u"ewe"sv,
    u"ubi"sv,
    u"uni"sv,
    u"usa"sv,
    u"use"sv,
    u"usi"sv,
    u"usu"sv,
    u"ute"sv,
    u"uti"sv,
    u"uto"sv,
    u"ura"sv,
    u"ure"sv,
    u"uri"sv,
    u"uro"sv,
    u"uvu"sv,
    u"uke"sv,
    u"uku"sv,
};
constexpr std::array soundsLikeUn{u"unim"sv, u"unin"sv, u"unide"sv, u"unill"sv};
constexpr std::array soundsLikeWon{u"one"sv, u"ones"sv, u"oneself"sv, u"once"sv};
constexpr auto vowels = u"aeiou"sv;
constexpr auto namesWithVowel = u"aefhilmnorsx"sv; ///< letters whose names begin with a vowel

bool isIn(std::u16string_view units, QChar unit)
{
    return units.find(unit.toLower().unicode()) != std::u16string_view::npos;
}

template <std::size_t size>
bool beginsWithOneOf(QStringView word, const std::array<std::u16string_view, size> &beginnings)
{
    return std::ranges::any_of(beginnings,
        [word](std::u16string_view beginning) { return word.startsWith(QStringView(beginning), Qt::CaseInsensitive); });
}

bool isSpelledOut(QStringView word)
{
    const bool capitals = std::ranges::all_of(word, [](QChar unit) { return unit.isUpper(); });
    const bool hasVowel = std::ranges::any_of(word, [](QChar unit) { return isIn(vowels, unit); });
    return capitals && (word.size() <= 3 || !hasVowel);
}

/// "eight…", "eleven…", "eighteen…"
bool numberBeginsWithVowel(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || (text[digits] == u',' && digits % 4 != 0)))
        ++digits;
    const qsizetype count = text.first(digits).count(u',');
    const bool elevenOrEighteen = text.startsWith(u"11") || text.startsWith(u"18");
    return text.startsWith(u'8') || (elevenOrEighteen && (digits - count) % 3 == 2);
}

bool beginsWithVowelSound(QStringView text)
{
    while (!text.isEmpty() && !text.front().isLetterOrNumber())
        text = text.sliced(1);
    if (text.isEmpty())
        return false;
    if (text.front().isDigit())
        return numberBeginsWithVowel(text);
    const auto *end = std::ranges::find_if(text, [](QChar unit) { return !unit.isLetter(); });
    const QStringView word = text.first(end - text.begin());
    if (isSpelledOut(word) && !(word.size() == 1 && text.size() > 1 && text[1] == u'\''))
        return isIn(namesWithVowel, word.front());
    if (beginsWithOneOf(word, silentH) || beginsWithOneOf(word, soundsLikeUn))
        return true;
    const bool won = std::ranges::any_of(soundsLikeWon,
        [word](std::u16string_view known) { return word.compare(QStringView(known), Qt::CaseInsensitive) == 0; });
    return isIn(vowels, word.front()) && !won && !beginsWithOneOf(word, soundsLikeYou);
}

} // namespace

QString indefiniteArticle(QStringView nextWord)
{
    return beginsWithVowelSound(nextWord) ? QStringLiteral("an") : QStringLiteral("a");
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "word_form.h"

#include "character.h"
#include "token.h"

#include <algorithm>
#include <array>

namespace caveat
{

namespace
{

using namespace std::string_view_literals;

constexpr std::array beforeContraction{
    u"it"sv,
    u"that"sv,
    u"he"sv,
    u"she"sv,
    u"there"sv,
    u"here"sv,
    u"what"sv,
    u"who"sv,
    u"how"sv,
    u"where"sv,
    u"when"sv,
    u"why"sv,
    u"let"sv,
    u"this"sv,
    u"which"sv,
};

bool isApostrophe(QChar unit)
{
    return !unit.isSurrogate() && characterAt(QStringView(&unit, 1), 0).kind == CharacterKind::Apostrophe;
}

/// The quick way for words of plain letters, most of all; false for others.
bool normaliseLetters(QStringView word, QString &buffer)
{
    buffer.resize(word.size());
    QChar *out = buffer.data();
    for (const QChar unit : word) {
        const auto small = static_cast<char16_t>(unit.unicode() | 32);
        if (small < u'a' || small > u'z')
            return false;
        *out++ = QChar(small);
    }
    return true;
}

} // namespace

bool takesPossessive(QStringView stem)
{
    return std::ranges::none_of(beforeContraction, [stem](QStringView word) {
        return stem.size() == word.size() && stem.compare(word, Qt::CaseInsensitive) == 0;
    });
}

qsizetype possessiveLength(QStringView word)
{
    const qsizetype size = word.size();
    if (size < 3)
        return 0;
    const QChar last = word.back();
    if ((last == u's' || last == u'S') && isApostrophe(word[size - 2]))
        return takesPossessive(word.chopped(2)) ? 2 : 0;
    const QChar beforeLast = word[size - 2];
    return (beforeLast == u's' || beforeLast == u'S') && isApostrophe(last) ? 1 : 0;
}

void normaliseWord(QStringView word, QString &buffer)
{
    if (normaliseLetters(word, buffer))
        return;
    buffer.resize(word.size() * 2); // room for characters that fold to a surrogate pair
    QChar *const begin = buffer.data();
    QChar *out = begin;
    for (qsizetype at = 0; at < word.size();) {
        const char16_t unit = word.utf16()[at];
        if (unit < 128) {
            const bool upper = unit >= u'A' && unit <= u'Z';
            *out++ = QChar(upper ? static_cast<char16_t>(unit + 32) : unit);
            ++at;
            continue;
        }
        const Character character = characterAt(word, at);
        if (character.kind == CharacterKind::Apostrophe) {
            *out++ = u'\'';
        } else if (character.kind == CharacterKind::Hyphen) {
            *out++ = u'-';
        } else if (character.kind != CharacterKind::Invisible) {
            const char32_t ucs4 = character.units == 2 ? QChar::surrogateToUcs4(word[at], word[at + 1]) : unit;
            for (const char16_t folded : QChar::fromUcs4(QChar::toCaseFolded(ucs4)))
                *out++ = folded;
        }
        at += character.units;
    }
    const qsizetype length = out - begin;
    buffer.resize(length - possessiveLength(QStringView(begin, length)));
}

QString normalisedWord(QStringView word)
{
    QString buffer;
    normaliseWord(word, buffer);
    return buffer;
}

} // namespace caveat

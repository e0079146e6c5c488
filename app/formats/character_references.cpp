// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "character_references.h"

#include "html_tree.h"

#include <array>

namespace caveat
{

namespace
{

constexpr qsizetype longestName = 40;
constexpr char32_t lastCharacter = 0x10ffff;

/// What numbers of the C1 range mean on the web: Windows-1252.
constexpr std::array<char16_t, 32> c1Meanings{0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,
    0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178};

int digitOf(QChar unit, int base)
{
    const char16_t lower = unit.unicode() | 0x20;
    if (unit >= u'0' && unit <= u'9')
        return unit.unicode() - u'0';
    return base == 16 && lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

char32_t meaningOf(char32_t number)
{
    if (number >= 0x80 && number < 0xa0)
        return c1Meanings[number - 0x80];
    const bool isCharacter = number != 0 && number <= lastCharacter && !QChar::isSurrogate(number);
    return isCharacter ? number : char32_t(QChar::ReplacementCharacter);
}

CharacterReferences::Decoded decodeNumber(QStringView text)
{
    const bool hex = text.size() > 2 && (text.at(2) == u'x' || text.at(2) == u'X');
    const int base = hex ? 16 : 10;
    const qsizetype start = hex ? 3 : 2;
    qsizetype at = start;
    char32_t number = 0;
    for (; at < text.size() && digitOf(text.at(at), base) >= 0; ++at)
        number = number > lastCharacter ? number : number * char32_t(base) + char32_t(digitOf(text.at(at), base));
    if (at == start)
        return {};
    if (at < text.size() && text.at(at) == u';')
        ++at;
    const char32_t meaning = meaningOf(number);
    // QString::fromUcs4() would take a byte order mark away.
    return {QStringView(QChar::fromUcs4(meaning)).toString(), at};
}

qsizetype nameRun(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && end < longestName && text.at(end).unicode() < 128 && text.at(end).isLetterOrNumber())
        ++end;
    return end < text.size() && text.at(end) == u';' ? end + 1 : end;
}

/// The text of a fragment without tags.
QString parsedText(const QByteArray &fragment)
{
    const HtmlTree tree(fragment, GUMBO_TAG_DIV);
    const GumboNode *root = tree.root();
    QString text;
    for (unsigned index = 0; index < childrenOf(root).length; ++index) {
        const GumboNode *child = childAt(root, index);
        if (isText(child))
            text += fromUtf8(child->v.text.text);
    }
    return text;
}

} // namespace

CharacterReferences::Decoded CharacterReferences::decode(QStringView text)
{
    if (text.size() > 1 && text.at(1) == u'#')
        return decodeNumber(text);
    const qsizetype run = nameRun(text);
    return run < 3 ? Decoded{} : decodeNamed(text.first(run));
}

CharacterReferences::Decoded CharacterReferences::decodeClosed(QStringView text)
{
    const Decoded decoded = decode(text);
    return decoded.length > 0 && text.at(decoded.length - 1) == u';' ? decoded : Decoded{};
}

CharacterReferences::Decoded CharacterReferences::decodeNamed(QStringView run)
{
    const QString key = run.toString();
    const auto known = m_named.constFind(key);
    if (known != m_named.constEnd())
        return *known;

    // The names are gumbo's to know: the parser is asked, and what it leaves of
    // the run is the run's own end. A name stands for one or two characters.
    const QString result = parsedText(key.toLatin1());
    Decoded decoded;
    if (result != run && !result.isEmpty()) {
        qsizetype meaning = result.front().isHighSurrogate() ? 2 : 1;
        if (!run.endsWith(QStringView(result).sliced(meaning)))
            ++meaning;
        const qsizetype rest = result.size() - meaning;
        decoded = {result.first(meaning), run.size() - rest};
    }
    m_named.insert(key, decoded);
    return decoded;
}

} // namespace caveat

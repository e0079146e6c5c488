// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "scripts.h"

namespace caveat
{

bool isWideSpace(QChar unit)
{
    const char16_t code = unit.unicode();
    return code == u' ' || code == u'\t' || code == 0xa0 || (code >= 0x2000 && code <= 0x200a) || code == 0x202f
        || code == 0x205f || code == 0x3000;
}

bool isInvisible(QChar unit)
{
    const char16_t code = unit.unicode();
    return code == 0xad || code == 0x200b || code == 0x2060 || code == 0xfeff;
}

Letter letterAt(QStringView text, qsizetype at)
{
    const char16_t unit = text.utf16()[at];
    if (unit < 0x80) {
        const bool letter = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
        return {letter ? LetterKind::Latin : LetterKind::None, 1, QChar::Script_Latin};
    }
    char32_t code = unit;
    quint8 units = 1;
    if (QChar::isHighSurrogate(code) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        code = QChar::surrogateToUcs4(unit, text.utf16()[at + 1]);
        units = 2;
    }
    if (!QChar::isLetter(code) && !QChar::isMark(code))
        return {LetterKind::None, units, QChar::Script_Common};
    const QChar::Script script = QChar::script(code);
    // What lengthens a Japanese vowel belongs to no one script, and yet to no Latin word.
    const bool isKana = code >= 0x3000 && code <= 0x30ff;
    if (!isKana && (script == QChar::Script_Common || script == QChar::Script_Inherited))
        return {LetterKind::None, units, script};
    return {script == QChar::Script_Latin ? LetterKind::Latin : LetterKind::Other, units, script};
}

LetterCount countLetters(QStringView text)
{
    LetterCount count;
    for (qsizetype at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        count.latin += letter.kind == LetterKind::Latin ? 1 : 0;
        count.other += letter.kind == LetterKind::Other ? 1 : 0;
        at += letter.units;
    }
    return count;
}

bool isMainlyLatin(const Draft &draft)
{
    LetterCount sum;
    for (const Block &block : draft.blocks) {
        const LetterCount count = countLetters(block.text);
        sum.latin += count.latin;
        sum.other += count.other;
    }
    return sum.isLatin(50);
}

} // namespace caveat

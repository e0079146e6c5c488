// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "character.h"

#include <QChar>

namespace caveat::detail
{

CharacterKind kindOf(char32_t character)
{
    switch (character) {
    case 0x2018: // left single quotation mark, typed for the right one by some editors
    case 0x2019:
    case 0x02bc:
    case 0xff07:
        return CharacterKind::Apostrophe;
    case 0x2010:
    case 0x2011:
        return CharacterKind::Hyphen;
    default:
        break;
    }
    switch (QChar::category(character)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_Letter:
        return CharacterKind::Letter;
    case QChar::Number_DecimalDigit:
        return CharacterKind::Digit;
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
        return CharacterKind::Space;
    case QChar::Other_Format:
        return CharacterKind::Invisible;
    default:
        return CharacterKind::Other;
    }
}

Character surrogateAt(QStringView text, qsizetype at)
{
    const QChar high = text[at];
    if (!high.isHighSurrogate() || at + 1 >= text.size() || !text[at + 1].isLowSurrogate())
        return {CharacterKind::Other, 1};
    return {kindOf(QChar::surrogateToUcs4(high, text[at + 1])), 2};
}

} // namespace caveat::detail

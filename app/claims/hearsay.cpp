// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "hearsay.h"

#include <algorithm>

namespace caveat
{

namespace
{

bool isOpening(QChar c)
{
    return c == u'“' || c == u'"';
}

bool isClosing(QChar c)
{
    return c == u'”' || c == u'"';
}

/// Quotation marks stand around \p words, open within the sentence, and before a small letter.
bool isQuotedWithin(TextRange words, TextRange sentence, QStringView text)
{
    const QStringView behind = text.sliced(words.end, sentence.end - words.end);
    if (std::none_of(behind.begin(), behind.end(), isClosing))
        return false;
    bool isOpen = false;
    qsizetype opening = -1;
    for (qsizetype at = sentence.start; at < words.start; ++at) {
        const QChar c = text.at(at);
        if (!isOpen && isOpening(c))
            opening = at;
        if (isOpening(c) || isClosing(c))
            isOpen = !isOpen;
    }
    return isOpen && opening > sentence.start && text.at(opening + 1).isLower();
}

} // namespace

bool isHearsay(const AnalysedSentence &sentence, const PatternMatch &match, QStringView text, const Grammar &grammar)
{
    constexpr int reach = 12;
    if (sentence.has(grammar.told, 0, std::max(match.start, match.part(Capture::Target).start)))
        return true;
    if (isQuotedWithin(sentence.place(match.start, match.end), sentence.range, text))
        return true;
    const auto teller = sentence.term(grammar.teller, 0, match.start);
    return !teller.isEmpty() && sentence.has(grammar.tells, teller.end, std::min(match.end, teller.end + reach));
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "quotation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace caveat
{

namespace
{

constexpr std::array marks = {
    std::pair{u'“', u'”'},
    std::pair{u'"', u'"'},
    std::pair{u'«', u'»'},
    std::pair{u'„', u'“'},
    std::pair{u'‘', u'’'},
};

constexpr int longestTerm = 2; ///< words

} // namespace

QVector<TextRange> quotations(const QString &text)
{
    QVector<TextRange> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto opened
            = std::ranges::find_if(marks, [&](const auto &pair) { return text.at(at) == QChar(pair.first); });
        if (opened == marks.end())
            continue;
        qsizetype close = text.indexOf(QChar(opened->second), at + 1);
        // An apostrophe is no closing mark.
        while (close >= 0 && opened->second == u'’' && close + 1 < text.size() && text.at(close + 1).isLetter())
            close = text.indexOf(QChar(opened->second), close + 1);
        if (close < 0)
            continue;
        const QStringView inside = QStringView(text).sliced(at + 1, close - at - 1);
        const bool term = inside.count(u' ') < longestTerm && !inside.contains(u',') && !inside.contains(u'.')
            && !inside.contains(u'!') && !inside.contains(u'?');
        if (!term)
            found.append({at, close + 1});
        at = close;
    }
    return found;
}

bool editsQuotation(const QVector<TextRange> &quotations, const QVector<TextEdit> &edits)
{
    return std::ranges::any_of(edits, [&quotations](const TextEdit &edit) {
        return std::ranges::any_of(quotations, [&edit](TextRange quotation) {
            const TextRange at = edit.at.range;
            const bool within
                = at.isEmpty() ? quotation.start < at.start && at.start < quotation.end : quotation.overlaps(at);
            return within && !(at.covers(quotation) && edit.text.isEmpty());
        });
    });
}

} // namespace caveat

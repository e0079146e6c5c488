// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "numbered_marks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

const QString &numbersForm()
{
    static const QString form = u"\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3})*"_s;
    return form;
}

} // namespace

QVector<TextRange> bracketedMarks(const QString &text, qsizetype from)
{
    static const QRegularExpression bracketed(u"\\["_s + numbersForm() + u"\\]"_s);
    QVector<TextRange> marks;
    for (auto groups = bracketed.globalMatch(text, from); groups.hasNext();) {
        const auto group = groups.next();
        marks.append({group.capturedStart(), group.capturedEnd()});
    }
    return marks;
}

bool isNumberedMark(const QString &text)
{
    static const QRegularExpression numbers(u"^\\s*\\[?"_s + numbersForm() + u"\\]?\\s*$"_s);
    return numbers.match(text).hasMatch();
}

QVector<int> numbersIn(const QString &mark)
{
    static const QRegularExpression part(u"(\\d+)(?:\\s?[–-]\\s?(\\d+))?"_s);
    constexpr int longestRun = 100;
    QVector<int> numbers;
    for (auto parts = part.globalMatch(mark); parts.hasNext();) {
        const auto match = parts.next();
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        for (int number = first; number <= std::min(last, first + longestRun - 1); ++number)
            numbers.append(number);
    }
    return numbers;
}

QVector<TextRange> writtenNumbers(const QString &mark)
{
    static const QRegularExpression digits(u"\\d+"_s);
    QVector<TextRange> places;
    for (auto numbers = digits.globalMatch(mark); numbers.hasNext();) {
        const auto number = numbers.next();
        places.append({number.capturedStart(), number.capturedEnd()});
    }
    return places;
}

std::optional<EntryNumber> entryNumber(const QString &line)
{
    static const QRegularExpression beginning(u"^\\s*\\[?(\\d{1,3})[\\].)]\\s+"_s);
    const auto match = beginning.match(line);
    if (!match.hasMatch())
        return {};
    return EntryNumber{match.captured(1).toInt(), match.capturedLength()};
}

bool followsUnit(const QString &text, qsizetype at)
{
    if (at > 0 && text.at(at - 1).isDigit())
        return true;
    qsizetype letters = 0;
    while (letters < at && text.at(at - 1 - letters).isLetter())
        ++letters;
    return letters == 1 || letters == 2;
}

} // namespace caveat

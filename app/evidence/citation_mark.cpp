// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "citation_text.h"
#include "reference_names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// "1,3-5": numbers in order, three or more that follow each other drawn together.
QString numbers(const QVector<CitedWork> &works)
{
    QVector<int> list;
    for (const CitedWork &work : works)
        list.append(work.number);
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    QStringList parts;
    for (qsizetype at = 0; at < list.size();) {
        qsizetype end = at + 1;
        while (end < list.size() && list.at(end) == list.at(end - 1) + 1)
            ++end;
        if (end - at > 2) {
            parts.append(QString::number(list.at(at)) + u'-' + QString::number(list.at(end - 1)));
            at = end;
        } else {
            parts.append(QString::number(list.at(at++)));
        }
    }
    return parts.join(u',');
}

QString inText(const CitedWork &work)
{
    const EvidenceEntry &entry = work.entry;
    const QString who = entry.authors.isEmpty() ? u"“"_s + entry.title + u"”"_s : apaInTextNames(entry.authors);
    if (entry.year <= 0)
        return who + u", n.d."_s + (work.yearLetter.isEmpty() ? QString() : QString(u'-' + work.yearLetter));
    return who + u", "_s + QString::number(entry.year) + work.yearLetter;
}

} // namespace

QString citationMark(QVector<CitedWork> works, CitationStyle style)
{
    if (works.isEmpty())
        return {};
    if (style == CitationStyle::Vancouver)
        return u'[' + numbers(works) + u']';
    if (style == CitationStyle::Ama)
        return numbers(works);
    QStringList marks;
    for (const CitedWork &work : std::as_const(works))
        marks.append(inText(work));
    std::ranges::sort(marks, [](const QString &one, const QString &other) {
        const int order = one.compare(other, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : one < other;
    });
    marks.removeDuplicates();
    return u'(' + marks.join(u"; "_s) + u')';
}

QStringList yearLetters(const QVector<EvidenceEntry> &entries)
{
    QHash<QString, QVector<qsizetype>> alike;
    for (qsizetype at = 0; at < entries.size(); ++at)
        alike[inText({entries.at(at), 0, {}})].append(at);
    QStringList letters(entries.size());
    for (QVector<qsizetype> &group : alike) {
        if (group.size() < 2)
            continue;
        std::ranges::sort(group, [&entries](qsizetype one, qsizetype other) {
            const int order = entries.at(one).title.compare(entries.at(other).title, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : one < other;
        });
        for (qsizetype at = 0; at < group.size(); ++at) {
            QString letter;
            for (qsizetype rest = at; rest >= 0; rest = rest / 26 - 1)
                letter.prepend(QChar(static_cast<char16_t>(u'a' + rest % 26)));
            letters[group.at(at)] = letter;
        }
    }
    return letters;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "repair.h"

#include <text/inflection.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

bool isMark(QChar c)
{
    return QStringView(u".,;:!?)").contains(c);
}

/// One space between words, none before a mark, and of marks in a row only the one that weighs more.
QString closedUp(const QString &text)
{
    QString closed;
    closed.reserve(text.size());
    for (const QChar c : text) {
        const QChar last = closed.isEmpty() ? QChar() : closed.back();
        if (c.isSpace()) {
            if (!last.isNull() && !last.isSpace() && last != u'(')
                closed.append(c);
            continue;
        }
        if (isMark(c)) {
            while (!closed.isEmpty() && closed.back().isSpace())
                closed.chop(1);
            if (!closed.isEmpty() && (closed.back() == u',' || closed.back() == u';') && c != u')')
                closed.chop(1);
        }
        closed.append(c);
    }
    return closed.trimmed();
}

/// Sets "a" and "an" right before the words that were not behind them in \p before.
QString withArticles(const QString &before, QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool starts = at == 0 || !text.at(at - 1).isLetterOrNumber();
        if (!starts || (text.at(at) != u'a' && text.at(at) != u'A'))
            continue;
        qsizetype end = at + 1;
        if (end < text.size() && text.at(end) == u'n')
            ++end;
        if (end + 1 >= text.size() || text.at(end) != u' ')
            continue;
        qsizetype next = end + 1;
        while (next < text.size() && !text.at(next).isSpace())
            ++next;
        const QString word = text.mid(end + 1, next - end - 1);
        if (before.contains(text.mid(at, next - at), Qt::CaseInsensitive))
            continue;
        QString article = indefiniteArticle(word);
        if (text.at(at).isUpper())
            article = capitalised(article);
        text.replace(at, end - at, article);
    }
    return text;
}

} // namespace

QString capitalised(const QString &phrase)
{
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        if (phrase.at(i).isLetterOrNumber())
            return QString(phrase.first(i) + phrase.at(i).toUpper() + phrase.mid(i + 1));
    }
    return phrase;
}

QString repaired(const QString &before, const QString &after)
{
    QString text = withArticles(before, closedUp(after));
    while (!text.isEmpty() && (text.front() == u',' || text.front() == u';'))
        text = text.mid(1).trimmed();
    const bool capital = std::any_of(before.cbegin(), before.cend(), [](QChar c) { return c.isLetter(); })
        && std::find_if(before.cbegin(), before.cend(), [](QChar c) { return c.isLetterOrNumber(); })->isUpper();
    if (capital)
        text = capitalised(text);
    while (!text.isEmpty() && (text.back() == u',' || text.back() == u';'))
        text.chop(1);
    return text;
}

} // namespace caveat

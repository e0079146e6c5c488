// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "standing_text.h"

#include <theme/severity_look.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

constexpr qsizetype mostComments = 3;

std::pair<QString, QString> whoAndWhen(const Decision &said)
{
    return {said.by.isEmpty() ? Words::tr("somebody") : said.by,
        QLocale().toString(said.at.toLocalTime(), QLocale::ShortFormat)};
}

} // namespace

QString statusTitle(Status status)
{
    switch (status) {
    case Status::Open:
        return Words::tr("Open");
    case Status::Sourced:
        return Words::tr("Sourced");
    case Status::Waived:
        return Words::tr("Waived");
    case Status::Comment:
        return Words::tr("Comment");
    case Status::Fixed:
        break;
    }
    return Words::tr("Fixed");
}

QString standingTitle(const Standing &standing)
{
    QStringList parts;
    if (standing.reopened) {
        parts += Words::tr("Open again");
    } else if (standing.status != Status::Open) {
        parts += statusTitle(standing.status);
    }
    if (standing.comments > 0) {
        parts += Words::tr("Comments: %1").arg(standing.comments);
    }
    return parts.join(u" · "_s);
}

QString standingText(const Standing &standing, const Decision &last, Severity now)
{
    const auto [by, at] = whoAndWhen(last);
    QString text = Words::tr("%1 by %2, %3").arg(statusTitle(last.status), by, at);
    if (last.status == Status::Open) {
        text = Words::tr("Opened again by %1, %2").arg(by, at);
    }
    if (!last.reason.isEmpty()) {
        text += u": "_s + last.reason;
    }
    if (!standing.reopened) {
        return text;
    }
    return text + u'\n'
        + (last.status == Status::Fixed
                ? Words::tr("Open again: the sentence is back.")
                : Words::tr("Open again: it was %1 then and is %2 now.")
                      .arg(severityTitle(last.severity).toLower(), severityTitle(now).toLower()));
}

QString commentText(const Decision &comment)
{
    const auto [by, at] = whoAndWhen(comment);
    return Words::tr("Comment by %1, %2: %3").arg(by, at, comment.reason);
}

QString saidText(const Standing &standing, const DecidedClaim &claim, Severity now)
{
    QStringList lines;
    if (const Decision *last = lastDecision(claim)) {
        lines += standingText(standing, *last, now);
    }
    const QVector<Decision> comments = commentsOn(claim);
    if (comments.size() > mostComments) {
        lines += Words::tr("Earlier comments: %1").arg(comments.size() - mostComments);
    }
    for (const Decision &comment : comments.last(std::min(mostComments, comments.size()))) {
        lines += commentText(comment);
    }
    return lines.join(u'\n');
}

} // namespace caveat

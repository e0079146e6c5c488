// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "standing_text.h"

#include <theme/severity_look.h>

#include <QCoreApplication>
#include <QLocale>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

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
    case Status::Fixed:
        break;
    }
    return Words::tr("Fixed");
}

QString standingTitle(const Standing &standing)
{
    if (standing.reopened) {
        return Words::tr("Open again");
    }
    return standing.status == Status::Open ? QString() : statusTitle(standing.status);
}

QString standingText(const Standing &standing, const Decision &last, Severity now)
{
    const QString by = last.by.isEmpty() ? Words::tr("somebody") : last.by;
    const QString at = QLocale().toString(last.at.toLocalTime(), QLocale::ShortFormat);
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

} // namespace caveat

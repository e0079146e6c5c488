// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "moment.h"

#include <QCoreApplication>
#include <QLocale>

namespace caveat
{

QString shownMoment(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return QCoreApplication::translate("Moment", "at an unknown time");
    const QDateTime local = at.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    switch (local.date().daysTo(now.toLocalTime().date())) {
    case 0:
        return QCoreApplication::translate("Moment", "today, %1").arg(time);
    case 1:
        return QCoreApplication::translate("Moment", "yesterday, %1").arg(time);
    default:
        return QCoreApplication::translate("Moment", "%1, %2")
            .arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
    }
}

} // namespace caveat

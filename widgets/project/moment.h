// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace caveat
{

/// \p at in the user's time zone and way of writing dates; today and yesterday by name.
QString shownMoment(const QDateTime &at, const QDateTime &now = QDateTime::currentDateTime());

} // namespace caveat

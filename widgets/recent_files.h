// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QSettings;

namespace caveat
{

/// The files opened or saved last, newest first, those that are gone left out.
QStringList recentFiles(const QSettings &settings);
void addRecentFile(QSettings &settings, const QString &path);

} // namespace caveat

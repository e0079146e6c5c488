// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace caveat
{

namespace
{

constexpr int most = 8;
const auto key = QStringLiteral("files/recent");

} // namespace

QStringList recentFiles(const QSettings &settings)
{
    QStringList files = settings.value(key).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void addRecentFile(QSettings &settings, const QString &path)
{
    QStringList files = recentFiles(settings);
    files.removeAll(path);
    files.prepend(path);
    settings.setValue(key, QStringList(files.mid(0, most)));
}

} // namespace caveat

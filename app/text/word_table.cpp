// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "word_table.h"

#include <QFile>

namespace caveat
{

QVector<QStringList> wordTable(const QString &name)
{
    QFile file(QStringLiteral(":/caveat/text/%1.txt").arg(name));
    QVector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = line.section(u'#', 0, 0).simplified().split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty())
            rows.append(words);
    }
    return rows;
}

} // namespace caveat

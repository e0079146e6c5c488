// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "word_table.h"

#include <QFile>

namespace caveat
{

namespace
{

qsizetype remarkStart(QStringView line)
{
    const qsizetype remark = line.indexOf(u'#');
    return remark < 0 ? line.size() : remark;
}

} // namespace

QVector<QStringList> wordTable(const QString &name)
{
    QFile file(QStringLiteral(":/caveat/text/%1.txt").arg(name));
    QVector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        QStringList words;
        for (const QStringView word : line.first(remarkStart(line)).tokenize(u' ', Qt::SkipEmptyParts))
            words.append(word.toString());
        if (!words.isEmpty())
            rows.append(std::move(words));
    }
    return rows;
}

} // namespace caveat

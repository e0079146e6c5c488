// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "looked_json.h"

#include "json_bytes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace caveat
{

QByteArray lookedBytes(const QSet<QString> &looked)
{
    QStringList ids(looked.cbegin(), looked.cend());
    std::ranges::sort(ids);
    return QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact);
}

QSet<QString> lookedFromBytes(const QByteArray &bytes)
{
    QSet<QString> looked;
    const QJsonArray ids = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &id : ids) {
        if (id.isString())
            looked.insert(textFromJson(id));
    }
    return looked;
}

} // namespace caveat

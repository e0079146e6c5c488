// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "json_bytes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace caveat
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(JsonBytes)
};

} // namespace

tl::expected<QJsonObject, QString> objectFromBytes(const QByteArray &bytes)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return tl::unexpected(fault.errorString());
    if (!document.isObject())
        return tl::unexpected(Messages::tr("it is no JSON object"));
    return document.object();
}

QString textFromJson(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QStringList directivesFromJson(const QJsonValue &array)
{
    QStringList directives;
    const QJsonArray texts = array.toArray();
    for (const QJsonValue &text : texts) {
        if (const QString directive = textFromJson(text).simplified(); !directive.isEmpty())
            directives.append(directive);
    }
    return directives;
}

} // namespace caveat

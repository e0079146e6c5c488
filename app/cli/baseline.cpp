// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "baseline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

constexpr int knownVersion = 1;

tl::unexpected<QString> wrong(const QString &path, const QString &why)
{
    return tl::unexpected(u"%1 is no report of “check --format json”: %2"_s.arg(path, why));
}

} // namespace

tl::expected<QSet<QString>, QString> readBaseline(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (fault.error != QJsonParseError::NoError)
        return wrong(path, u"%1 at byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    const QJsonObject report = document.object();
    if (report.value(u"version"_s).toInt() != knownVersion)
        return wrong(path, u"its “version” is not %1"_s.arg(knownVersion));
    if (!report.value(u"files"_s).isArray())
        return wrong(path, u"it has no “files”"_s);
    QSet<QString> ids;
    for (const QJsonValue &one : report.value(u"files"_s).toArray()) {
        if (!one.toObject().value(u"findings"_s).isArray())
            return wrong(path, u"one of its files has no “findings”"_s);
        for (const QJsonValue &finding : one.toObject().value(u"findings"_s).toArray()) {
            const QString id = finding.toObject().value(u"id"_s).toString();
            if (id.isEmpty())
                return wrong(path, u"one of its findings has no “id”"_s);
            ids.insert(id);
        }
    }
    return ids;
}

} // namespace caveat::cli

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "origin_json.h"

#include "json_bytes.h"

#include <QJsonDocument>

namespace caveat
{

using namespace Qt::StringLiterals;

QByteArray originBytes(const Origin &origin)
{
    const auto &[path, format, encoding, byteOrderMark, crlf, state] = origin;
    const QJsonObject object{{u"path"_s, path}, {u"format"_s, outputFormatName(format)}, {u"encoding"_s, encoding},
        {u"byteOrderMark"_s, byteOrderMark}, {u"crlf"_s, crlf}, {u"exists"_s, state.exists}, {u"size"_s, state.size},
        {u"modified"_s, state.modified}, {u"sha256"_s, QString::fromLatin1(state.hash)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Origin> originFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = objectFromBytes(bytes).value_or(QJsonObject());
    const auto format = outputFormatFromName(object.value("format"_L1).toString());
    const QString path = object.value("path"_L1).toString();
    if (!format || path.isEmpty())
        return {};
    Origin origin;
    origin.path = path;
    origin.format = *format;
    origin.encoding = object.value("encoding"_L1).toString(u"UTF-8"_s);
    origin.byteOrderMark = object.value("byteOrderMark"_L1).toBool();
    origin.crlf = object.value("crlf"_L1).toBool();
    origin.state.exists = object.value("exists"_L1).toBool();
    origin.state.size = object.value("size"_L1).toInteger();
    origin.state.modified = object.value("modified"_L1).toInteger();
    origin.state.hash = object.value("sha256"_L1).toString().toLatin1();
    return origin;
}

} // namespace caveat

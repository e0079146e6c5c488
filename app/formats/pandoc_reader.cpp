// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pandoc_reader.h"

#include "pandoc_walk.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace caveat
{

using namespace Qt::StringLiterals;

tl::expected<PandocReading, QString> readPandocTree(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error == QJsonParseError::DeepNesting)
        return tl::unexpected(QCoreApplication::translate("PandocReader", "its parts nest too deep"));
    if (!document.isObject())
        return tl::unexpected(QCoreApplication::translate("PandocReader", "what pandoc wrote is not understood"));
    return PandocWalk().read(document.object());
}

QString pageTitleStyle()
{
    return u"Page Title"_s;
}

QString pageDescriptionStyle()
{
    return u"Page Description"_s;
}

} // namespace caveat

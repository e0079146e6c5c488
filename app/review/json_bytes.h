// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace caveat
{

/// The error says what is wrong.
tl::expected<QJsonObject, QString> objectFromBytes(const QByteArray &bytes);

/// A text such as UTF-8 can hold: JSON can spell half a surrogate pair.
QString textFromJson(const QJsonValue &value);

/// The comments to the check in a JSON array, each on one line as readers of formats have them.
QStringList directivesFromJson(const QJsonValue &array);

} // namespace caveat

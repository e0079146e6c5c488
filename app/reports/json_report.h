// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checked_document.h"

#include <QJsonArray>
#include <QJsonObject>

namespace caveat
{

/// A piece of residue: its kind, place and text, and why it is residue.
QJsonArray jsonResidue(const QVector<SourceResidue> &residue);

/// One entry of "files" in the output of `check --format json`. Offsets are UTF-16 code units of the decoded source.
QJsonObject jsonReport(const CheckedDocument &checked);

/// The whole output for \p files.
QJsonObject jsonDocument(const QJsonArray &files);

/// An answer line of `check --jsonl`.
QJsonObject jsonLine(const QJsonValue &id, const CheckedDocument &checked);
QJsonObject jsonErrorLine(const QJsonValue &id, const QString &error);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace caveat
{

/// Ids of findings as a compact JSON array in order, and back; what is no text is left out.
QByteArray lookedBytes(const QSet<QString> &looked);
QSet<QString> lookedFromBytes(const QByteArray &bytes);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace caveat
{

/// A row of CSV as RFC 4180 has it.
QString csvRow(const QStringList &fields);

} // namespace caveat

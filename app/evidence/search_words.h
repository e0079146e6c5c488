// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace caveat
{

/// The words of \p text as they are compared: small letters without accents, the ending of a plural off.
/// "T-cells" is t, cell.
QStringList searchWords(const QString &text);

/// The letters and digits of \p title alone, as two records of one study agree on them.
QString normalisedTitle(const QString &title);

} // namespace caveat

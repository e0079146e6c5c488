// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "author.h"

#include <QString>
#include <QVector>

namespace caveat
{

/// "Moyer CA, Rounds J": six names, then et al.
QString vancouverNames(const QVector<Author> &authors);

/// "Moyer CA, Rounds J": all of six, or three and et al.
QString amaNames(const QVector<Author> &authors);

/// "Moyer, C. A., & Rounds, J.": all of twenty, or nineteen, an ellipsis and the last.
QString apaNames(const QVector<Author> &authors);

/// "Moyer", "Segerstrom & Miller", "Moyer et al."
QString apaInTextNames(const QVector<Author> &authors);

} // namespace caveat

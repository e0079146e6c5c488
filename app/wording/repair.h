// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace caveat
{

QString capitalised(const QString &phrase);

/// \p after, made from \p before by cutting and putting, with its seams mended: no double spaces or commas, none
/// before a full stop, "a" and "an" as the new neighbour sounds, the capital and the final mark of before.
QString repaired(const QString &before, const QString &after);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace caveat
{

/// \p text as the content of an element or attribute.
QString escaped(const QString &text);

/// A page of its own, without anything from elsewhere. \p body is HTML, \p title plain text.
QString reportPage(const QString &title, const QString &body, const QString &version);

} // namespace caveat

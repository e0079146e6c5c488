// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace caveat
{

/// \p target as an address that may be written out: http, https, mailto, tel, relative, or a
/// place in the page; characters that no address holds are percent-encoded. Empty if it may not.
QString linkTarget(const QString &target);
/// The same for an image: http, https or relative, or data of a picture.
QString imageTarget(const QString &target);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <tl/expected.hpp>

class QPagedPaintDevice;

namespace caveat
{

/// Paints \p draft on the pages of \p device, as a reader would see it: no marks, dark on white. Pictures are named,
/// not shown; nothing is fetched.
void printArticle(const Draft &draft, QPagedPaintDevice &device);

/// Writes the pages as PDF to the file at \p path in one piece; the error says what went wrong.
tl::expected<void, QString> writePdf(const Draft &draft, const QString &path);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace caveat
{

/// What breaks when \p bytes are taken in as references, cited, kept in a library and read back; empty if nothing does.
QString brokenByImporting(const QByteArray &bytes);

} // namespace caveat

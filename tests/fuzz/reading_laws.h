// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <formats/format.h>

#include <QByteArray>
#include <QString>

namespace caveat
{

/// What breaks when \p bytes are read as \p format, written again and read again; empty if nothing does.
QString brokenByReading(const QByteArray &bytes, Format format);

/// The same for a fuzzer: says what is broken and aborts.
void demandReading(const QByteArray &bytes, Format format);

} // namespace caveat

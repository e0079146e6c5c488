// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace caveat
{

/// What breaks when \p bytes are taken for a document of a word processor, as an archive, as rich text, as what pandoc
/// wrote; empty if nothing does. pandoc is not run.
QString brokenByOffice(const QByteArray &bytes);

/// What breaks when \p bytes are pasted as HTML.
QString brokenByPaste(const QByteArray &bytes);

/// The same for a fuzzer: says what is broken and aborts.
void demandOffice(const QByteArray &bytes);
void demandPaste(const QByteArray &bytes);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace caveat
{

/// Installs the interface in the language of the system where there is one; English with its plurals else.
void installTranslations(QCoreApplication &application);

} // namespace caveat

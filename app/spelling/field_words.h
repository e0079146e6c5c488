// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace caveat
{

/// Words of anatomy, immunology and massage that general English dictionaries lack, as drafts in \p language (BCP 47)
/// spell them; none for other languages than English. Parts of compounds end or begin with a hyphen: "neuro-", "-like".
QStringList fieldWords(const QString &language);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine.h"

namespace caveat
{

/// The engine with the packs and word lists that come with Caveat (resources/rules, resources/lexicon), and
/// \p userPacks after them. A user's pack that cannot be read, or whose examples do not hold, is left out
/// and reported in \p faults; the rest keep working.
std::shared_ptr<const Engine> shippedEngine(const QStringList &userPacks = {}, QVector<PackError> *faults = nullptr);

} // namespace caveat

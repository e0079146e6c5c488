// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agents.h"

#include <QVector>

namespace caveat
{

/// All that a block's findings depend on besides its own text; the same text in an equal context has equal findings.
struct BlockContext {
    LentAgents agents;
    bool isLabel = false; ///< governs lines below it
    bool inReferences = false;
    bool governedByAdvice = false; ///< under a stem or heading of contraindications
    bool governedByPromise = false; ///< under a stem or heading such as "Massage helps with"
    bool referencesListed = false;
    quint64 referencesKey = 0; ///< changes when the reference list does

    friend bool operator==(const BlockContext &, const BlockContext &) = default;
};

} // namespace caveat

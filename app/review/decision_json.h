// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"

#include <QJsonObject>

namespace caveat
{

QJsonObject decidedToJson(const DecidedClaim &claim);
/// Nothing where nothing was said.
std::optional<DecidedClaim> decidedFromJson(const QJsonObject &object);

} // namespace caveat

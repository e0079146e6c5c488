// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence_entry.h"

#include <QJsonObject>

namespace caveat
{

/// All fields of \p entry that say something, as a project keeps them.
QJsonObject entryToJson(const EvidenceEntry &entry);

/// What entryToJson() wrote; fields that are of another kind, or missing, are as in an empty entry.
EvidenceEntry entryFromJson(const QJsonObject &object);

} // namespace caveat

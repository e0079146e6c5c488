// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "entry_fault.h"
#include "evidence_entry.h"

#include <QByteArray>
#include <QVector>

#include <tl/expected.hpp>

namespace caveat
{

/// The entries of a library file (resources/evidence/library.toml says what it holds).
tl::expected<QVector<EvidenceEntry>, EntryFault> readEvidenceFile(const QByteArray &toml, const QString &file);

/// The same as a library file: what is read back is equal.
QByteArray writeEvidenceFile(const QVector<EvidenceEntry> &entries);

} // namespace caveat

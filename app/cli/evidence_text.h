// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <evidence/citation_text.h>

#include <QJsonObject>
#include <QString>

namespace caveat::cli
{

/// \p entry for people: its reference, what it found, and what it does not support.
QString evidenceText(const EvidenceEntry &entry, CitationStyle style);

/// \p entry for programs.
QJsonObject evidenceJson(const EvidenceEntry &entry, CitationStyle style);

} // namespace caveat::cli

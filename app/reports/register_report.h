// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/engine.h>
#include <review/claim_register.h>

namespace caveat
{

/// The register of an article as CSV, a claim a row.
QString registerCsv(const QVector<RegisterEntry> &entries, const Engine &engine);

/// The same as a page to be read or printed; \p name is that of the article.
QString registerPage(
    const QVector<RegisterEntry> &entries, const Engine &engine, const QString &name, const QString &version);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/engine.h>

#include <QStringList>

/// An engine of two small rules, a claim and a credit, that are rewritten in the ways named in \p rewrites.
std::shared_ptr<const caveat::Engine> engineWith(const QStringList &rewrites);

/// What the last line of \p notation (or its sentence with the claim) becomes by each suggestion but a placeholder,
/// in order.
QStringList offered(const caveat::Engine &engine, const QString &notation);

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/shipped_rules.h>
#include <wording/stock.h>

#include <QCommandLineParser>

#include <memory>

namespace caveat::cli
{

/// --pack, where a command checks.
QCommandLineOption packOption();

/// The engine for \p parser's packs; says on standard error which packs are left out
/// and why, and sets \p faulty. Null where the program's own rules cannot be loaded.
std::shared_ptr<const Engine> loadEngine(const QCommandLineParser &parser, bool &faulty);

/// What suggestions draw on, the user's own sources and sentences included; what of them is broken or past its day is
/// said on standard error and left out.
Stock loadStock();

} // namespace caveat::cli

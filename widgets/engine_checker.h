// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/engine.h>
#include <editor/checker.h>
#include <findings/finding_text.h>

#include <memory>

namespace caveat
{

/// Checks with the claim engine; see app/claims.
std::unique_ptr<Checker> makeEngineChecker(
    std::shared_ptr<const Engine> engine, std::shared_ptr<const Stock> stock = {});

/// The texts of the packs and of resources/guidance.
FindingTexts makeFindingTexts(std::shared_ptr<const Engine> engine);

} // namespace caveat

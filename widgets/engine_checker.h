// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "knowledge.h"

#include <editor/checker.h>
#include <findings/finding_text.h>

#include <memory>

namespace caveat
{

/// Checks with the claim engine (see app/claims), from when \p knowledge is there; until then a check waits for it.
std::unique_ptr<Checker> makeEngineChecker(KnowledgeFuture knowledge);
std::unique_ptr<Checker> makeEngineChecker(
    std::shared_ptr<const Engine> engine, std::shared_ptr<const Stock> stock = {});

/// The texts of the packs and of resources/guidance.
FindingTexts makeFindingTexts(KnowledgeFuture knowledge);
FindingTexts makeFindingTexts(std::shared_ptr<const Engine> engine);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <editor/checker.h>
#include <findings/finding_text.h>

#include <memory>

namespace caveat
{

/// Marks "cures" as critical and "boosts" as high wherever they stand, and offers "soothes" for either; blocks that
/// begin with "Lang:" are in no English. Two spaces and lines that read "Cancel reply" are residue.
std::unique_ptr<Checker> makeFakeChecker();

/// The same for a whole draft, at once.
QVector<Finding> fakeFindings(const Draft &draft);

FindingTexts fakeTexts();

} // namespace caveat

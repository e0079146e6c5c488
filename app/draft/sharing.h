// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block.h"

namespace caveat
{

/// True of blocks with the same content of which one was copied from the other and neither was touched since: they
/// share their memory, which is told at once. False where they do not, even if they say the same.
bool sharesContent(const Block &left, const Block &right);

} // namespace caveat

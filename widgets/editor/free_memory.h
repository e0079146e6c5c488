// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

namespace caveat
{

/// Gives memory that is no longer used back to the system, where the library keeps it for later: after an article was
/// opened or its rules were read that is a fifth of what the program holds.
void returnFreeMemory();

} // namespace caveat

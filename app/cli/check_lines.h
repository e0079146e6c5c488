// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check_options.h"

namespace caveat::cli
{

/// `check --jsonl`: reads documents from standard input, one a line, and answers each on a line of its own, in order.
/// Holds one document at a time. A line that cannot be read is answered with an error, and the run goes on.
int checkLines(const Engine &engine, const CheckOptions &options);

} // namespace caveat::cli

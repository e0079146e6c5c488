// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QString>

namespace caveat
{

/// The article as plain text: blocks parted by blank lines, lists with "•" and numbers, indented by level.
QString plainText(const Draft &draft);

} // namespace caveat

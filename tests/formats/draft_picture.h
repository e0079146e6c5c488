// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QString>

namespace caveat
{

/// A draft as lines to compare with: one block a line, spans in brackets, line breaks as "↵".
///
///     h1 Massage and sleep
///     p What {e:research} says
///       * first item
///         * item below
///       1. numbered
///     th 0,0 Name
QString picture(const Draft &draft);

} // namespace caveat

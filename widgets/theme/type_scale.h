// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

namespace caveat
{

/// Sizes in pixels of the interface's type, smallest first.
namespace TypeScale
{
constexpr int small = 12;
constexpr int body = 13;
constexpr int strong = 14;
constexpr int reading = 17;
} // namespace TypeScale

/// Distances in pixels, in steps of four.
namespace Spacing
{
constexpr int tight = 4;
constexpr int near = 8;
constexpr int normal = 12;
constexpr int wide = 16;
constexpr int margin = 28; ///< of the page where there is little room: signs just fit
constexpr int page = 56;
} // namespace Spacing

} // namespace caveat

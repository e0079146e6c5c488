// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "visible_blocks.h"

#include <text/text_range.h>

#include <QRectF>

#include <functional>

namespace caveat
{

/// Calls \p act for what \p range covers of each line of \p place: the box of it in the viewport, and the baseline.
void forEachPart(
    const VisibleBlock &place, TextRange range, const std::function<void(const QRectF &box, qreal baseline)> &act);

} // namespace caveat

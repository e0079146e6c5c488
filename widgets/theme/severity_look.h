// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QRectF>

class QPainter;

namespace caveat
{

/// The name of \p severity for people, translated: "critical", "high", …
QString severityTitle(Severity severity);

/// The sign of \p severity (▲ ■ ◆ ● ○), filled into \p box: severity is never told by colour alone.
void drawSign(QPainter &painter, const QRectF &box, Severity severity, const QColor &colour);

/// The sign of a finding that was decided, a tick.
void drawDecidedSign(QPainter &painter, const QRectF &box, const QColor &colour);
/// The underline of one: a thin line.
void drawDecidedUnderline(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour);

/// The underline of \p severity from \p left to \p right at height \p y: double, solid, dashed, dotted.
void drawUnderline(QPainter &painter, qreal left, qreal right, qreal y, Severity severity, const QColor &colour);

} // namespace caveat

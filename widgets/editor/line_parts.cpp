// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "line_parts.h"

#include <QTextLayout>

namespace caveat
{

void forEachPart(
    const VisibleBlock &place, TextRange range, const std::function<void(const QRectF &box, qreal baseline)> &act)
{
    const QTextLayout *layout = place.block.layout();
    const QPointF at = place.origin;
    // What is being composed by an input method stands in the layout, not in the text.
    const int composed = layout->preeditAreaPosition();
    const int composedLength = static_cast<int>(layout->preeditAreaText().size());
    const auto inLayout = [&](qsizetype offset) {
        const int unit = static_cast<int>(offset);
        return composed >= 0 && unit > composed ? unit + composedLength : unit;
    };
    const int start = inLayout(range.start);
    const int end = inLayout(range.end);
    for (int index = 0; index < layout->lineCount(); ++index) {
        const QTextLine line = layout->lineAt(index);
        const int lineEnd = line.textStart() + line.textLength();
        if (lineEnd <= start || line.textStart() >= end) {
            continue;
        }
        const qreal from = line.cursorToX(std::max(start, line.textStart()));
        const qreal to = std::min(line.cursorToX(std::min(end, lineEnd)), line.x() + line.naturalTextWidth());
        const qreal base = line.y() + line.ascent();
        act(QRectF(QPointF(at.x() + std::min(from, to), at.y() + base - line.ascent()),
                QPointF(at.x() + std::max(from, to), at.y() + base + line.descent())),
            at.y() + base);
    }
}

} // namespace caveat

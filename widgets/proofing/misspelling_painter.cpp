// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "misspelling_painter.h"

#include <editor/line_parts.h>
#include <editor/typed_word.h>

#include <QPainter>
#include <QPolygonF>

namespace caveat
{

namespace
{

constexpr qreal drop = 2.5; ///< of the wave's middle below the baseline
constexpr qreal height = 1.25; ///< of a crest over the middle
constexpr qreal halfWave = 2;
constexpr qreal width = 1.1;

void drawWave(QPainter &painter, qreal left, qreal right, qreal y)
{
    QPolygonF wave;
    for (int step = 0; left + step * halfWave <= right; ++step)
        wave += QPointF(left + step * halfWave, y + (step % 2 == 0 ? height : -height));
    painter.drawPolyline(wave);
}

} // namespace

void paintMisspellings(QPainter &painter, const QVector<VisibleBlock> &blocks, const SpellingMarks &marks,
    const TypedWord &typed, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const VisibleBlock &place : blocks) {
        const int block = place.block.blockNumber();
        for (const TextRange range : marks.of(block)) {
            if (!typed.is(block, range))
                forEachPart(place, range, [&painter](const QRectF &box, qreal baseline) {
                    drawWave(painter, box.left(), box.right(), baseline + drop);
                });
        }
    }
    painter.restore();
}

} // namespace caveat

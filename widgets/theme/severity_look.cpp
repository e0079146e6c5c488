// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "severity_look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

namespace caveat
{

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QCoreApplication::translate("Severity", "critical");
    case Severity::High:
        return QCoreApplication::translate("Severity", "high");
    case Severity::Medium:
        return QCoreApplication::translate("Severity", "medium");
    case Severity::Low:
        return QCoreApplication::translate("Severity", "low");
    case Severity::Info:
        break;
    }
    return QCoreApplication::translate("Severity", "info");
}

void drawSign(QPainter &painter, const QRectF &box, Severity severity, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF centre = box.center();
    const qreal inset = box.width() / 10;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    switch (severity) {
    case Severity::Critical:
        painter.drawPolygon(QPolygonF({{centre.x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
        break;
    case Severity::High:
        painter.drawRect(inner);
        break;
    case Severity::Medium:
        painter.drawPolygon(QPolygonF({{centre.x(), box.top()}, {box.right(), centre.y()}, {centre.x(), box.bottom()},
            {box.left(), centre.y()}}));
        break;
    case Severity::Low:
        painter.drawEllipse(inner);
        break;
    case Severity::Info:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(inner);
        break;
    }
    painter.restore();
}

void drawDecidedSign(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, 1.8);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    const auto at
        = [&box](qreal x, qreal y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    painter.drawPolyline(QPolygonF({at(0.1, 0.55), at(0.4, 0.85), at(0.9, 0.2)}));
    painter.restore();
}

void drawDecidedUnderline(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour)
{
    painter.setPen(QPen(colour, 1));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void drawUnderline(QPainter &painter, qreal left, qreal right, qreal y, Severity severity, const QColor &colour)
{
    QPen pen(colour, 2);
    pen.setCapStyle(Qt::FlatCap);
    switch (severity) {
    case Severity::Critical:
        pen.setWidthF(1.5);
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y - 1), QPointF(right, y - 1));
        painter.drawLine(QPointF(left, y + 2), QPointF(right, y + 2));
        return;
    case Severity::Medium:
        pen.setDashPattern({4, 2});
        break;
    case Severity::Low:
    case Severity::Info:
        pen.setDashPattern({1, 1});
        break;
    case Severity::High:
        break;
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

} // namespace caveat

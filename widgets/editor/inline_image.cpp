// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "inline_image.h"

#include "span_stack.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>

namespace caveat
{

namespace
{

constexpr qreal padding = 6;
constexpr qreal mostWidth = 240;

QString label(const QTextFormat &format)
{
    const SpanStack stack = spanStack(format.toCharFormat());
    const QString text = stack.isEmpty() ? QString() : stack.last().title;
    return text.isEmpty() ? QCoreApplication::translate("InlineImage", "image") : text;
}

QFont chipFont(const QTextDocument *document)
{
    QFont font = document->defaultFont();
    font.setPixelSize(font.pixelSize() * 3 / 4);
    return font;
}

} // namespace

QSizeF InlineImage::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(chipFont(document));
    return {std::min(metrics.horizontalAdvance(label(format)) + 2 * padding, mostWidth), metrics.height()};
}

void InlineImage::drawObject(
    QPainter *painter, const QRectF &box, QTextDocument *document, int, const QTextFormat &format)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(chipFont(document));
    const QRectF inner = box.adjusted(padding, 0, -padding, 0);
    painter->setOpacity(0.7);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->drawText(inner, Qt::AlignVCenter,
        QFontMetricsF(painter->font()).elidedText(label(format), Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace caveat
{

/// Shows an image within a line as a chip with its text: pictures are kept, not loaded.
class InlineImage : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &box, QTextDocument *document, int position,
        const QTextFormat &format) override;
};

} // namespace caveat

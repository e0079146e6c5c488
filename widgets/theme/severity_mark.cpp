// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "severity_mark.h"

#include "severity_look.h"
#include "type_scale.h"

#include <QPainter>

namespace caveat
{

namespace
{

constexpr int signSize = 11;
constexpr int underneath = 6; ///< room for the line

} // namespace

SeverityMark::SeverityMark(Severity severity, QWidget *parent)
    : QWidget(parent)
    , m_severity(severity)
{
    setAccessibleName(severityTitle(severity));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SeverityMark::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize SeverityMark::sizeHint() const
{
    return {signSize + Spacing::near + fontMetrics().horizontalAdvance(severityTitle(m_severity)) + 1,
        fontMetrics().height() + underneath};
}

void SeverityMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = m_theme.severity(m_severity);
    const QString title = severityTitle(m_severity);
    const int words = fontMetrics().horizontalAdvance(title);
    const bool reversed = layoutDirection() == Qt::RightToLeft;
    const int left = reversed ? 0 : width() - words - 1;
    const int sign = reversed ? width() - signSize : 0;
    drawSign(
        painter, QRectF(sign, (fontMetrics().height() - signSize) / 2.0 + 1, signSize, signSize), m_severity, colour);
    painter.setPen(m_theme.ink);
    painter.drawText(left, fontMetrics().ascent(), title);
    drawUnderline(painter, left, left + words, fontMetrics().height() + 2, m_severity, colour);
}

} // namespace caveat

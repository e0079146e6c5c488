// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "finding_delegate.h"

#include "findings_model.h"

#include <theme/severity_look.h>
#include <theme/type_scale.h>

#include <QPainter>
#include <QStyle>

namespace caveat
{

namespace
{

constexpr int rowHeight = 48;
constexpr int signSize = 11;
constexpr int textLeft = 36;

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect;
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? m_theme.selection : m_theme.window);
        painter->drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(1, 2, -1, -2), 6, 6);
    }
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    const auto placed = [&option, &box](int left, int top, int width, int height) {
        return QStyle::visualRect(option.direction, box, QRect(box.left() + left, box.top() + top, width, height));
    };
    const QRectF sign = placed(Spacing::normal, 11, signSize, signSize);
    const bool open = static_cast<Status>(index.data(FindingsModel::StatusRole).toInt()) == Status::Open;
    open ? drawSign(*painter, sign, severity, m_theme.severity(severity))
         : drawDecidedSign(*painter, sign, m_theme.dim);

    QFont font = option.font;
    font.setPixelSize(TypeScale::body);
    painter->setFont(font);
    painter->setPen(open ? m_theme.ink : m_theme.dim);
    const int width = box.width() - textLeft - Spacing::near;
    const auto line = [&](int top, const QString &text) {
        painter->drawText(placed(textLeft, top, width, 20), Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    line(6, index.data(FindingsModel::WordsRole).toString());
    font.setPixelSize(TypeScale::small);
    painter->setFont(font);
    painter->setPen(m_theme.dim);
    line(24, index.data(FindingsModel::DetailRole).toString());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

} // namespace caveat

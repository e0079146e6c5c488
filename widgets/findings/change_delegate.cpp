// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "change_delegate.h"

#include <theme/type_scale.h>

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextDocument>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int titleHeight = 20;
constexpr int gap = 6;

} // namespace

ChangeDelegate::ChangeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int ChangeDelegate::textLeft(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    return Spacing::normal + style->pixelMetric(QStyle::PM_IndicatorWidth) + Spacing::near;
}

void ChangeDelegate::layOut(QTextDocument &text, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    text.setDefaultFont(option.font);
    text.setDocumentMargin(0);
    text.setHtml(u"<span style=\"color:%1\">%2</span>"_s.arg(m_theme.ink.name(), index.data(diffRole).toString()));
    text.setTextWidth(std::max(width - textLeft(option) - Spacing::normal, 1));
}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect box = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(box, m_theme.selection);
    }
    QStyleOptionButton tick;
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth);
    tick.rect = QRect(box.left() + Spacing::normal, box.top() + gap + (titleHeight - side) / 2, side, side);
    tick.state = QStyle::State_Enabled
        | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);

    painter->setPen(m_theme.accent);
    QFont font = option.font;
    font.setPixelSize(TypeScale::small);
    font.setBold(true);
    painter->setFont(font);
    const int left = box.left() + textLeft(option);
    painter->drawText(QRect(left, box.top() + gap, box.right() - left, titleHeight), Qt::AlignVCenter,
        index.data(Qt::DisplayRole).toString());
    QTextDocument text;
    layOut(text, option, index);
    painter->translate(left, box.top() + gap + titleHeight);
    text.drawContents(painter);
    painter->restore();
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextDocument text;
    layOut(text, option, index);
    return {200, static_cast<int>(text.size().height()) + titleHeight + 2 * gap};
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "versions_model.h"

#include "moment.h"

#include <theme/type_scale.h>

#include <QPainter>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int rowHeight = 48;

QString detailOf(const Version &version)
{
    const QString by = version.by.isEmpty() ? VersionsModel::tr("by somebody") : version.by;
    return version.label.isEmpty() ? by : QString(version.label + u" · "_s + by);
}

} // namespace

VersionsModel::VersionsModel(QVector<Version> versions, QObject *parent)
    : QAbstractListModel(parent)
    , m_versions(std::move(versions))
{
    std::ranges::reverse(m_versions);
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Version &version = m_versions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownMoment(version.at);
    case DetailRole:
        return detailOf(version);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(shownMoment(version.at) + u", "_s + detailOf(version));
    default:
        return {};
    }
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    QFont font = option.font;
    const QRect inner = box.adjusted(Spacing::normal, 0, -Spacing::near, 0);
    const auto line = [&](int top, int size, const QColor &colour, const QString &text) {
        font.setPixelSize(size);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(inner.left(), inner.top() + top, inner.width(), 20), Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    };
    line(6, TypeScale::body, m_theme.ink, index.data(Qt::DisplayRole).toString());
    line(24, TypeScale::small, m_theme.dim, index.data(VersionsModel::DetailRole).toString());
    painter->restore();
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

} // namespace caveat

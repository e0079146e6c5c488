// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <theme/theme.h>

#include <QStyledItemDelegate>

class QTextDocument;

namespace caveat
{

/// Draws a change: its tick, what kind it is, and the sentence with what goes and what comes.
class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int diffRole = Qt::UserRole; ///< rich text

    ChangeDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void layOut(QTextDocument &text, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static int textLeft(const QStyleOptionViewItem &option);

    Theme m_theme;
};

} // namespace caveat

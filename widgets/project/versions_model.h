// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <review/project.h>

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QVector>

#include <theme/theme.h>

namespace caveat
{

/// The saved versions of an article, the newest first.
class VersionsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole }; ///< who saved it, and what it is called

    explicit VersionsModel(QVector<Version> versions, QObject *parent = nullptr); ///< oldest first, as files have them

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Version &version(int row) const { return m_versions.at(row); }

private:
    QVector<Version> m_versions;
};

/// A version in two lines: when, and by whom.
class VersionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme;
};

} // namespace caveat

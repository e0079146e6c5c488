// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/severity.h>

#include <QSet>
#include <QSortFilterProxyModel>

namespace caveat
{

/// The findings a reader wants to see: of the severities left on, of one category where one is chosen, and
/// with those that were decided or without.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Severity severity, bool shown);
    bool isShown(Severity severity) const { return !m_hidden.contains(severity); }
    void setCategory(const QString &category); ///< empty: all
    void setDecidedShown(bool shown); ///< those that were waived or sourced, too
    void clear();

Q_SIGNALS:
    void changed();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QSet<Severity> m_hidden;
    QString m_category;
    bool m_decidedShown = true;
};

} // namespace caveat

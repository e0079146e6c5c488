// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/severity.h>

#include <QSet>
#include <QSortFilterProxyModel>

namespace caveat
{

class FindingsModel;
struct Standing;

/// Of which standing findings are shown.
enum class StandingFilter : quint8 { Any, Open, Decided, Waived, Sourced, Commented };

bool fits(const Standing &standing, StandingFilter wanted);

/// The findings a reader wants to see: of the severities left on, of one category and one standing where these are
/// chosen; as they stand in the text, or as a queue with the worst first.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Severity severity, bool shown);
    bool isShown(Severity severity) const { return !m_hidden.contains(severity); }
    void setCategory(const QString &category); ///< empty: all
    void setStanding(StandingFilter standing);
    StandingFilter standing() const { return m_standing; }
    void setWorstFirst(bool worstFirst);
    bool isWorstFirst() const { return sortColumn() >= 0; }
    void clear(); ///< shows all; the order stays
    void setSourceModel(QAbstractItemModel *findings) override; ///< a FindingsModel

Q_SIGNALS:
    void changed();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const FindingsModel *m_findings = nullptr;
    QSet<Severity> m_hidden;
    QString m_category;
    StandingFilter m_standing = StandingFilter::Any;
};

} // namespace caveat

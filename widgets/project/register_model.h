// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <review/claim_register.h>
#include <theme/theme.h>

#include <QAbstractTableModel>
#include <QIcon>
#include <QVector>

#include <array>
#include <functional>

namespace caveat
{

/// How a claim stands, in one word.
enum class RegisterState : quint8 { Open, Waived, Sourced, Fixed, Lapsed, Supported };
inline constexpr std::array registerStates{RegisterState::Open, RegisterState::Waived, RegisterState::Sourced,
    RegisterState::Fixed, RegisterState::Lapsed, RegisterState::Supported};

RegisterState registerState(const RegisterEntry &entry);
/// The state in words, translated; with what has become of it: "open again (was waived)".
QString registerStateText(const RegisterEntry &entry);

/// The claims of an article as a table, in reading order.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Words, Kind, SeverityColumn, SupportColumn, State, Remarks, Who, When };
    static constexpr int columns = When + 1;
    enum Role { SortRole = Qt::UserRole, StateRole };
    using Title = std::function<QString(const QString &category)>;

    RegisterModel(QVector<RegisterEntry> entries, const Title &title, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const RegisterEntry &entry(int row) const { return m_entries.at(row); }
    int count(RegisterState state) const { return m_counts.at(static_cast<size_t>(state)); }

    void setTheme(const Theme &theme);

private:
    QString text(int row, int column) const;
    QVariant sortKey(int row, int column) const;

    QVector<RegisterEntry> m_entries;
    QStringList m_kinds; ///< the titles of their categories
    std::array<int, registerStates.size()> m_counts{};
    std::array<QIcon, 5> m_signs; ///< by severity
};

} // namespace caveat

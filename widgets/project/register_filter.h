// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "register_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace caveat
{

/// The claims of a register that are in a state and hold some words; sorted by any column.
class RegisterFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RegisterFilter(RegisterModel *model, QObject *parent = nullptr);

    void setState(std::optional<RegisterState> state); ///< all where there is none
    void setWords(const QString &words); ///< each has to be found somewhere in the row or its sentence

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RegisterModel *m_model;
    std::optional<RegisterState> m_state;
    QStringList m_words;
};

} // namespace caveat

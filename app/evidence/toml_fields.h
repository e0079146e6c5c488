// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "entry_fault.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

#include <toml++/toml.h>

namespace caveat
{

/// The fields of one table of a data file; the first fault is kept, with its line and the table's id.
class TomlFields
{
public:
    TomlFields(const toml::table &table, std::optional<EntryFault> &fault);

    QString text(const char *key); ///< empty where it is missing
    QString requiredText(const char *key);
    QStringList texts(const char *key);
    std::optional<int> number(const char *key);
    bool truth(const char *key, bool fallback);
    QDate day(const char *key); ///< 2027-01-31, in quotes or without; not valid where it is missing
    int line() const; ///< of the table, from 1
    /// Every key that nothing has asked for is a fault: it is most likely misspelt.
    void expectNoMore();
    void fail(const QString &message, const toml::node *where = nullptr);

private:
    const toml::node *value(const char *key);

    const toml::table &m_table;
    std::optional<EntryFault> &m_fault;
    QString m_id;
    QStringList m_asked;
};

/// Calls \p read for every table of the list \p list in \p toml; the fault, if there is one. A key beside the list is
/// a fault as well.
std::optional<EntryFault> readTomlTables(
    const QByteArray &toml, const QString &file, const QString &list, const std::function<void(TomlFields &)> &read);

/// \p text in quotes, as TOML writes it.
QString tomlText(const QString &text);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rule_pack.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

#include <toml++/toml.h>

namespace caveat
{

/// Reads typed values from a TOML table and keeps the first fault with its place.
class TomlReader
{
public:
    explicit TomlReader(QString file);

    /// The document, or nothing with the fault kept.
    std::optional<toml::table> parse(const QByteArray &toml);

    /// The value of \p key; a missing one gives \p fallback, one of another type is a fault.
    QString text(const toml::table &table, const char *key, const QString &fallback = {});
    QString requiredText(const toml::table &table, const char *key);
    QStringList texts(const toml::table &table, const char *key);
    bool truth(const toml::table &table, const char *key, bool fallback);
    /// All of \p table, which holds numbers and nothing else.
    QVector<std::pair<QString, double>> numbers(const toml::table &table);
    const toml::array *array(const toml::table &table, const char *key);
    const toml::table *table(const toml::table &parent, const char *key);

    /// A key that is not in \p known is a fault: it is most likely misspelt.
    void expectOnly(const toml::table &table, const QStringList &known);
    void fail(const toml::source_region &where, const QString &message);

    bool failed() const { return m_error.has_value(); }
    const PackError &error() const { return *m_error; }

    static QString string(const toml::node &node); ///< of a string node, else empty
    static int line(const toml::node &node);
    static int column(const toml::node &node);

private:
    QString m_file;
    std::optional<PackError> m_error;
};

} // namespace caveat

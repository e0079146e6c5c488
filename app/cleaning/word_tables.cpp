// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "word_tables.h"

#include <QFile>

namespace caveat
{

using namespace Qt::StringLiterals;

toml::table readWordTable(const QString &name)
{
    QFile file(u":/caveat/cleaning/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    try {
        return toml::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    } catch (const toml::parse_error &) {
        return {};
    }
}

QStringList wordsUnder(const toml::table &table, const char *key)
{
    QStringList values;
    if (const toml::array *items = table[key].as_array()) {
        for (const toml::node &item : *items) {
            if (const auto *value = item.as_string())
                values.append(QString::fromStdString(value->get()));
        }
    }
    return values;
}

} // namespace caveat

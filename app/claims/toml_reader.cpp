// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "toml_reader.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace caveat
{

TomlReader::TomlReader(QString file)
    : m_file(std::move(file))
{
}

std::optional<toml::table> TomlReader::parse(const QByteArray &toml)
{
    try {
        return toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
    } catch (const toml::parse_error &fault) {
        const std::string_view what = fault.description();
        fail(fault.source(), QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size())));
        return {};
    }
}

QString TomlReader::text(const toml::table &table, const char *key, const QString &fallback)
{
    const toml::node *node = table.get(key);
    if (!node)
        return fallback;
    if (!node->is_string())
        fail(node->source(), u"“%1” must be a text in quotes"_s.arg(QString::fromLatin1(key)));
    return string(*node);
}

QString TomlReader::requiredText(const toml::table &table, const char *key)
{
    const QString value = text(table, key);
    if (value.isEmpty())
        fail(table.source(), u"“%1” is missing or empty"_s.arg(QString::fromLatin1(key)));
    return value;
}

QStringList TomlReader::texts(const toml::table &table, const char *key)
{
    QStringList values;
    const toml::array *items = array(table, key);
    if (!items)
        return values;
    for (const toml::node &item : *items) {
        if (!item.is_string()) {
            fail(item.source(), u"“%1” may hold only texts in quotes"_s.arg(QString::fromLatin1(key)));
            break;
        }
        values.append(string(item));
    }
    return values;
}

bool TomlReader::truth(const toml::table &table, const char *key, bool fallback)
{
    const toml::node *node = table.get(key);
    if (!node)
        return fallback;
    if (!node->is_boolean()) {
        fail(node->source(), u"“%1” must be true or false"_s.arg(QString::fromLatin1(key)));
        return fallback;
    }
    return node->as_boolean()->get();
}

QVector<std::pair<QString, double>> TomlReader::numbers(const toml::table &table)
{
    QVector<std::pair<QString, double>> found;
    for (const auto &[key, node] : table) {
        const auto value = node.value<double>();
        const QString name = QString::fromStdString(std::string(key.str()));
        if (!value)
            fail(node.source(), u"“%1” must be a number"_s.arg(name));
        else
            found.append({name, *value});
    }
    return found;
}

const toml::array *TomlReader::array(const toml::table &table, const char *key)
{
    const toml::node *node = table.get(key);
    if (!node)
        return nullptr;
    if (!node->is_array())
        fail(node->source(), u"“%1” must be a list in square brackets"_s.arg(QString::fromLatin1(key)));
    return node->as_array();
}

const toml::table *TomlReader::table(const toml::table &parent, const char *key)
{
    const toml::node *node = parent.get(key);
    if (!node)
        return nullptr;
    if (!node->is_table())
        fail(node->source(), u"“%1” must be a table"_s.arg(QString::fromLatin1(key)));
    return node->as_table();
}

void TomlReader::expectOnly(const toml::table &table, const QStringList &known)
{
    for (const auto &[key, node] : table) {
        const std::string_view raw = key.str();
        const QString name = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
        if (!known.contains(name))
            fail(key.source(), u"“%1” is not known here; known are %2"_s.arg(name, known.join(u", ")));
    }
}

void TomlReader::fail(const toml::source_region &where, const QString &message)
{
    if (m_error)
        return;
    m_error = PackError{m_file, static_cast<int>(where.begin.line), static_cast<int>(where.begin.column), message};
}

QString TomlReader::string(const toml::node &node)
{
    const auto *value = node.as_string();
    if (!value)
        return {};
    const std::string &raw = value->get();
    return QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
}

int TomlReader::line(const toml::node &node)
{
    return static_cast<int>(node.source().begin.line);
}

int TomlReader::column(const toml::node &node)
{
    return static_cast<int>(node.source().begin.column);
}

} // namespace caveat

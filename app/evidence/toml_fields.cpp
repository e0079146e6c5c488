// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "toml_fields.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString textOf(const toml::node &node)
{
    const auto *value = node.as_string();
    return value ? fromUtf8(value->get()) : QString();
}

int lineOf(const toml::source_region &region)
{
    return static_cast<int>(region.begin.line);
}

} // namespace

TomlFields::TomlFields(const toml::table &table, std::optional<EntryFault> &fault)
    : m_table(table)
    , m_fault(fault)
{
    if (const toml::node *id = table.get("id"))
        m_id = textOf(*id);
}

const toml::node *TomlFields::value(const char *key)
{
    m_asked.append(QString::fromLatin1(key));
    return m_table.get(key);
}

QString TomlFields::text(const char *key)
{
    const toml::node *node = value(key);
    if (node && !node->is_string())
        fail(u"“%1” must be a text in quotes"_s.arg(QString::fromLatin1(key)), node);
    return node ? textOf(*node) : QString();
}

QString TomlFields::requiredText(const char *key)
{
    const QString found = text(key);
    if (found.isEmpty())
        fail(u"“%1” is missing or empty"_s.arg(QString::fromLatin1(key)));
    return found;
}

QStringList TomlFields::texts(const char *key)
{
    const toml::node *node = value(key);
    if (!node)
        return {};
    QStringList found;
    const toml::array *items = node->as_array();
    if (items) {
        for (const toml::node &item : *items) {
            if (item.is_string())
                found.append(textOf(item));
        }
    }
    if (!items || static_cast<std::size_t>(found.size()) != items->size())
        fail(u"“%1” must be a list of texts in quotes"_s.arg(QString::fromLatin1(key)), node);
    return found;
}

std::optional<int> TomlFields::number(const char *key)
{
    const toml::node *node = value(key);
    if (!node)
        return {};
    const auto *whole = node->as_integer();
    if (whole && whole->get() >= 0 && whole->get() <= std::numeric_limits<int>::max())
        return static_cast<int>(whole->get());
    fail(u"“%1” must be a whole number"_s.arg(QString::fromLatin1(key)), node);
    return {};
}

bool TomlFields::truth(const char *key, bool fallback)
{
    const toml::node *node = value(key);
    if (!node)
        return fallback;
    if (const auto *truth = node->as_boolean())
        return truth->get();
    fail(u"“%1” must be true or false"_s.arg(QString::fromLatin1(key)), node);
    return fallback;
}

QDate TomlFields::day(const char *key)
{
    const toml::node *node = value(key);
    if (!node)
        return {};
    QDate day = QDate::fromString(textOf(*node), Qt::ISODate);
    if (const auto *date = node->as_date())
        day = QDate(date->get().year, date->get().month, date->get().day);
    if (!day.isValid())
        fail(u"“%1” must be a day such as 2027-01-31"_s.arg(QString::fromLatin1(key)), node);
    return day;
}

int TomlFields::line() const
{
    return lineOf(m_table.source());
}

void TomlFields::expectNoMore()
{
    for (const auto &[key, node] : m_table) {
        if (!m_asked.contains(fromUtf8(key.str())))
            fail(u"“%1” is not known here"_s.arg(fromUtf8(key.str())), &node);
    }
}

void TomlFields::fail(const QString &message, const toml::node *where)
{
    if (!m_fault)
        m_fault = EntryFault{{}, lineOf(where ? where->source() : m_table.source()), m_id, message};
}

std::optional<EntryFault> readTomlTables(
    const QByteArray &toml, const QString &file, const QString &list, const std::function<void(TomlFields &)> &read)
{
    std::optional<EntryFault> fault;
    try {
        const toml::table document
            = toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
        for (const auto &[key, node] : document) {
            const toml::array *tables = node.as_array();
            if (fromUtf8(key.str()) != list || !tables) {
                fault = EntryFault{file, lineOf(node.source()), {},
                    u"only a list of tables [[%1]] belongs here, not “%2”"_s.arg(list, fromUtf8(key.str()))};
                return fault;
            }
            for (const toml::node &item : *tables) {
                if (const toml::table *table = item.as_table()) {
                    TomlFields fields(*table, fault);
                    read(fields);
                    fields.expectNoMore();
                }
            }
        }
    } catch (const toml::parse_error &error) {
        fault = EntryFault{file, lineOf(error.source()), {}, fromUtf8(error.description())};
    }
    if (fault)
        fault->file = file;
    return fault;
}

QString tomlText(const QString &text)
{
    QString written = u"\""_s;
    for (const QChar unit : text) {
        if (unit == u'"' || unit == u'\\')
            written += u'\\' + QString(unit);
        else if (unit == u'\n')
            written += u"\\n"_s;
        else if (unit == u'\t')
            written += u"\\t"_s;
        else if (unit.unicode() < 0x20 || unit.unicode() == 0x7f)
            written += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
        else
            written += unit;
    }
    return written + u'"';
}

} // namespace caveat

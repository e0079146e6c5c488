// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "guidance.h"

#include "toml_reader.h"

#include <QFile>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

Guidance readEntry(TomlReader &reader, const toml::table &table)
{
    reader.expectOnly(table, {u"id"_s, u"market"_s, u"general"_s, u"title"_s, u"says"_s, u"source"_s, u"seen"_s});
    Guidance entry;
    entry.id = reader.requiredText(table, "id");
    entry.general = reader.truth(table, "general", false);
    entry.title = reader.requiredText(table, "title");
    entry.says = reader.requiredText(table, "says");
    entry.source = reader.requiredText(table, "source");
    entry.seen = reader.requiredText(table, "seen");
    const QString name = reader.requiredText(table, "market");
    if (const auto market = marketFromName(name))
        entry.market = *market;
    else if (!reader.failed())
        reader.fail(table.source(), u"“%1” is no market; use uk, us, eu, au or other"_s.arg(name));
    return entry;
}

} // namespace

std::optional<Market> marketFromName(const QString &name)
{
    for (const Market market : {Market::All, Market::UnitedKingdom, Market::UnitedStates, Market::EuropeanUnion,
             Market::Australia, Market::Other}) {
        if (name.compare(marketName(market), Qt::CaseInsensitive) == 0)
            return market;
    }
    return {};
}

QString marketName(Market market)
{
    switch (market) {
    case Market::All:
        return u"all"_s;
    case Market::UnitedKingdom:
        return u"uk"_s;
    case Market::UnitedStates:
        return u"us"_s;
    case Market::EuropeanUnion:
        return u"eu"_s;
    case Market::Australia:
        return u"au"_s;
    case Market::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

tl::expected<QVector<Guidance>, PackError> readGuidance(const QByteArray &toml, const QString &file)
{
    TomlReader reader(file);
    QVector<Guidance> entries;
    if (const auto document = reader.parse(toml)) {
        if (const toml::array *tables = reader.array(*document, "entry")) {
            for (const toml::node &node : *tables) {
                if (const toml::table *table = node.as_table())
                    entries.append(readEntry(reader, *table));
            }
        }
    }
    if (reader.failed())
        return tl::unexpected(reader.error());
    return entries;
}

QVector<Guidance> shippedGuidance()
{
    QFile file(u":/caveat/guidance/guidance.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readGuidance(file.readAll(), file.fileName()).value_or(QVector<Guidance>());
}

QVector<Guidance> guidanceFor(const QVector<Guidance> &entries, const QStringList &ids, Market market)
{
    QVector<Guidance> own;
    QVector<Guidance> anywhere;
    for (const QString &id : ids) {
        const auto entry = std::ranges::find(entries, id, &Guidance::id);
        if (entry == entries.end())
            continue;
        if (market == Market::All || entry->market == market)
            own.append(*entry);
        else if (entry->market == Market::Other)
            anywhere.append(*entry);
    }
    if (own.isEmpty()) {
        std::ranges::copy_if(entries, std::back_inserter(own),
            [market](const Guidance &entry) { return entry.general && entry.market == market; });
    }
    return own + anywhere;
}

} // namespace caveat

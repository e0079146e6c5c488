// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "entry_json.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr std::array texts{
    std::pair{"id", &EvidenceEntry::id},
    std::pair{"title", &EvidenceEntry::title},
    std::pair{"journal", &EvidenceEntry::journal},
    std::pair{"journalShort", &EvidenceEntry::journalShort},
    std::pair{"volume", &EvidenceEntry::volume},
    std::pair{"issue", &EvidenceEntry::issue},
    std::pair{"pages", &EvidenceEntry::pages},
    std::pair{"doi", &EvidenceEntry::doi},
    std::pair{"pmid", &EvidenceEntry::pmid},
    std::pair{"pmcid", &EvidenceEntry::pmcid},
    std::pair{"registry", &EvidenceEntry::registry},
    std::pair{"url", &EvidenceEntry::url},
    std::pair{"abstract", &EvidenceEntry::abstract},
    std::pair{"design", &EvidenceEntry::design},
    std::pair{"population", &EvidenceEntry::population},
    std::pair{"sizeNote", &EvidenceEntry::sizeNote},
    std::pair{"finding", &EvidenceEntry::finding},
    std::pair{"limits", &EvidenceEntry::limits},
    std::pair{"checked", &EvidenceEntry::checked},
};

constexpr std::array lists{
    std::pair{"among", &EvidenceEntry::among},
    std::pair{"categories", &EvidenceEntry::categories},
    std::pair{"unverified", &EvidenceEntry::unverified},
};

constexpr std::array truths{
    std::pair{"core", &EvidenceEntry::core},
    std::pair{"own", &EvidenceEntry::own},
};

QJsonObject authorToJson(const Author &author)
{
    return {{u"family"_s, author.family}, {u"given"_s, author.given}, {u"suffix"_s, author.suffix}};
}

Author authorFromJson(const QJsonObject &object)
{
    return {object.value("family"_L1).toString(), object.value("given"_L1).toString(),
        object.value("suffix"_L1).toString()};
}

} // namespace

QJsonObject entryToJson(const EvidenceEntry &entry)
{
    QJsonObject object;
    const EvidenceEntry empty;
    for (const auto &[key, member] : texts) {
        if (entry.*member != empty.*member)
            object.insert(QLatin1StringView(key), entry.*member);
    }
    for (const auto &[key, member] : lists) {
        if (!(entry.*member).isEmpty())
            object.insert(QLatin1StringView(key), QJsonArray::fromStringList(entry.*member));
    }
    for (const auto &[key, member] : truths) {
        if (entry.*member)
            object.insert(QLatin1StringView(key), true);
    }
    QJsonArray authors;
    for (const Author &author : entry.authors)
        authors.append(authorToJson(author));
    if (!authors.isEmpty())
        object.insert(u"authors"_s, authors);
    if (entry.year > 0)
        object.insert(u"year"_s, entry.year);
    if (entry.size)
        object.insert(u"size"_s, *entry.size);
    if (entry.stance != Stance::NotJudged)
        object.insert(u"stance"_s, stanceName(entry.stance));
    if (!entry.insert)
        object.insert(u"insert"_s, false);
    return object;
}

EvidenceEntry entryFromJson(const QJsonObject &object)
{
    EvidenceEntry entry;
    for (const auto &[key, member] : texts)
        entry.*member = object.value(QLatin1StringView(key)).toString();
    for (const auto &[key, member] : lists) {
        for (const QJsonValue &value : object.value(QLatin1StringView(key)).toArray())
            (entry.*member).append(value.toString());
    }
    for (const auto &[key, member] : truths)
        entry.*member = object.value(QLatin1StringView(key)).toBool();
    for (const QJsonValue &author : object.value("authors"_L1).toArray())
        entry.authors.append(authorFromJson(author.toObject()));
    entry.year = object.value("year"_L1).toInt();
    if (const QJsonValue size = object.value("size"_L1); size.isDouble())
        entry.size = size.toInt();
    entry.stance = stanceFromName(object.value("stance"_L1).toString()).value_or(Stance::NotJudged);
    entry.insert = object.value("insert"_L1).toBool(true);
    return entry;
}

} // namespace caveat

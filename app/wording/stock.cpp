// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "stock.h"

#include <evidence/user_library.h>

#include <mutex>

namespace caveat
{

struct Stock::Held {
    std::once_flag once;
    std::function<Evidence()> load;
    Evidence evidence;
};

namespace
{

Stock::Evidence carried(const QVector<EvidenceEntry> &own)
{
    Stock::Evidence evidence{
        ClaimMap::shipped().value_or(ClaimMap()), EvidenceLibrary::shipped().value_or(EvidenceLibrary())};
    for (const EvidenceEntry &entry : own)
        evidence.library.add(entry);
    return evidence;
}

} // namespace

Stock::Stock(ReadyLines lines, QVector<HouseSentence> house, std::function<Evidence()> load)
    : m_lines(std::move(lines))
    , m_house(std::move(house))
    , m_held(std::make_shared<Held>())
{
    m_held->load = std::move(load);
}

const Stock::Evidence &Stock::evidence() const
{
    static const Evidence none;
    if (!m_held)
        return none;
    std::call_once(m_held->once, [this] { m_held->evidence = m_held->load(); });
    return m_held->evidence;
}

tl::expected<Stock, EntryFault> shippedStock()
{
    auto lines = ReadyLines::shipped();
    if (!lines)
        return tl::unexpected(lines.error());
    return Stock(*std::move(lines), {}, [] { return carried({}); });
}

tl::expected<Stock, EntryFault> stockWithOwn(QDate today, QStringList &notices)
{
    auto lines = ReadyLines::shipped();
    if (!lines)
        return tl::unexpected(lines.error());
    const auto own = readUserLibrary(userLibraryPath());
    if (!own)
        notices.append(own.error().toString());
    const QString path = houseSentencesPath();
    auto house = houseSentencesAt(path);
    if (house) {
        notices += expiryNotices(*house, today, path);
        house->removeIf([today](const HouseSentence &sentence) { return sentence.isExpired(today); });
    } else {
        notices.append(house.error().toString());
    }
    return Stock(*std::move(lines), house.value_or(QVector<HouseSentence>()),
        [entries = own.value_or(QVector<EvidenceEntry>())] { return carried(entries); });
}

} // namespace caveat

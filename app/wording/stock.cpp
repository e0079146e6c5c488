// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "stock.h"

#include <evidence/user_library.h>

namespace caveat
{

tl::expected<Stock, EntryFault> shippedStock()
{
    auto lines = ReadyLines::shipped();
    if (!lines)
        return tl::unexpected(lines.error());
    auto map = ClaimMap::shipped();
    if (!map)
        return tl::unexpected(map.error());
    auto library = EvidenceLibrary::shipped();
    if (!library)
        return tl::unexpected(library.error());
    return Stock{*std::move(lines), *std::move(map), *std::move(library), {}};
}

tl::expected<Stock, EntryFault> stockWithOwn(QDate today, QStringList &notices)
{
    auto stock = shippedStock();
    if (!stock)
        return stock;
    if (const auto own = readUserLibrary(userLibraryPath())) {
        for (const EvidenceEntry &entry : *own)
            stock->library.add(entry);
    } else {
        notices.append(own.error().toString());
    }
    const QString path = houseSentencesPath();
    if (auto house = houseSentencesAt(path)) {
        notices += expiryNotices(*house, today, path);
        house->removeIf([today](const HouseSentence &sentence) { return sentence.isExpired(today); });
        stock->house = *std::move(house);
    } else {
        notices.append(house.error().toString());
    }
    return stock;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>

namespace caveat
{

/// Where in a sentence something stands: a bit an item, or in a long sentence a bit for some items in a row.
using ItemPlaces = quint64;

inline constexpr ItemPlaces nowhere = 0;
inline constexpr ItemPlaces anywhere = ~nowhere;

/// The items of a sentence, laid out on as many places as ItemPlaces has bits.
class ItemGrid
{
public:
    ItemGrid() = default;
    explicit ItemGrid(qsizetype items)
        : m_items(static_cast<qint32>(items))
    {
        constexpr int places = 64;
        while (((m_items - 1) >> m_shift) >= places)
            ++m_shift;
    }

    ItemPlaces of(qsizetype item) const { return 1ULL << (item >> m_shift); }

    /// The first of \p places.
    static ItemPlaces first(ItemPlaces places) { return places & (~places + 1); }
    /// Where an item behind one at \p place may stand.
    ItemPlaces behind(ItemPlaces place) const { return ~(place - 1) & ~alone(place); }
    /// Where an item before one at \p place may stand.
    ItemPlaces before(ItemPlaces place) const { return ((place - 1) | place) & ~alone(place); }

    /// Calls \p visit for the items at \p places, in their order.
    template <typename Visit>
    void forEachItem(ItemPlaces places, Visit visit) const
    {
        for (; places != nowhere; places &= places - 1) {
            const qint32 first = std::countr_zero(places) << m_shift;
            const qint32 end = std::min(m_items, first + (1 << m_shift));
            for (qint32 item = first; item < end; ++item)
                visit(item);
        }
    }

private:
    /// \p place where it is that of one item.
    ItemPlaces alone(ItemPlaces place) const { return m_shift == 0 ? place : nowhere; }

    qint32 m_items = 0;
    int m_shift = 0; ///< a place stands for 1 << m_shift items
};

} // namespace caveat

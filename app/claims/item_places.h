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

    /// Where an item may stand that is one to \p most items behind one at \p places.
    ItemPlaces behind(ItemPlaces places, int most) const
    {
        return m_shift == 0 ? spread<Up>(places << 1, most - 1) : spread<Up>(places, (most >> m_shift) + 1);
    }
    /// Where an item may stand that is one to \p most items before one at \p places.
    ItemPlaces before(ItemPlaces places, int most) const
    {
        return m_shift == 0 ? spread<Down>(places >> 1, most - 1) : spread<Down>(places, (most >> m_shift) + 1);
    }
    /// The same with \p places themselves.
    ItemPlaces upTo(ItemPlaces places, int most) const
    {
        return spread<Down>(places, m_shift == 0 ? most : (most >> m_shift) + 1);
    }

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
    static constexpr bool Up = true;
    static constexpr bool Down = false;

    /// \p places with up to \p most places beside each.
    template <bool up>
    static ItemPlaces spread(ItemPlaces places, int most)
    {
        constexpr int all = 63;
        most = std::min(most, all);
        for (int done = 0; done < most;) {
            const int step = std::min(done + 1, most - done);
            places |= up ? places << step : places >> step;
            done += step;
        }
        return places;
    }

    qint32 m_items = 0;
    int m_shift = 0; ///< a place stands for 1 << m_shift items
};

} // namespace caveat

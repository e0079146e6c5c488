// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rule_pack.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <tl/expected.hpp>

#include <optional>

namespace caveat
{

/// Where an article is read, and so whose rules its claims meet.
enum class Market : quint8 { All, UnitedKingdom, UnitedStates, EuropeanUnion, Australia, Other };

/// "all", "uk", "us", "eu", "au", "other"; nothing for any other name. In any case.
std::optional<Market> marketFromName(const QString &name);
QString marketName(Market market);

/// What a rule of advertising or publishing says, and when that was last read.
struct Guidance {
    QString id; ///< "CAP 12.1"
    Market market = Market::Other;
    bool general = false; ///< speaks of every health claim in its market
    QString title;
    QString says; ///< in our own words
    QString source; ///< web address
    QString seen; ///< year and month, "2026-11"
};

/// The entries of a guidance file; a fault has its place in \p file.
tl::expected<QVector<Guidance>, PackError> readGuidance(const QByteArray &toml, const QString &file);

/// The entries that the program carries.
QVector<Guidance> shippedGuidance();

/// What of \p entries speaks to a claim that rests on \p ids, in \p market: the market's own entries in the order of
/// the ids, or where there is none its general ones; then those that hold in no one market, such as house styles. All
/// markets: every entry named, in order. An id that no entry has is left out.
QVector<Guidance> guidanceFor(const QVector<Guidance> &entries, const QStringList &ids, Market market);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "claim_line.h"

#include <QString>
#include <QStringList>

namespace caveat
{

/// The ways of rewriting a sentence. Each gives whole sentences to put in its place, best first; none where it
/// does not fit. They need not obey the laws of suggestions: every one is checked before it is shown.

/// Puts \p opening ("It is not clear whether") for the attribution, or before the clause of the claim.
QStringList doubted(const ClaimLine &line, const QString &opening);
/// The part of doubted() for claims that are credited to somebody: "Studies suggest that …", "… has been shown to …".
QStringList doubtedAttribution(const ClaimLine &line, const QString &opening);
/// The same for claims that hang from another clause: ", boosting …", "and boosts …".
QStringList doubtedDependent(const ClaimLine &line, const QString &opening);
/// Opening and the clause [first, end) of the line with what leads it in; the rest follows as it is. Empty where
/// those tokens are no statement.
QString doubtedClause(const ClaimLine &line, int first, const QString &opening, int relation);

QStringList topical(const ClaimLine &line); ///< "Boosting Immunity Through Massage" as "Massage and Immunity"
QStringList withoutModifier(const ClaimLine &line); ///< "a detoxifying massage" as "a massage"
/// "Enjoy the healing power of massage" as "Enjoy massage"
QStringList withoutPraise(const ClaimLine &line);
/// "Combining heat and pressure, it eases pain" as "It combines heat and pressure".
QStringList leadAlone(const ClaimLine &line);
QStringList enjoyed(const ClaimLine &line); ///< "Boost your defences with a massage" as "Enjoy a massage"

QStringList withoutClause(const ClaimLine &line);
/// The part of withoutClause() for one of several: "relaxes you, boosts immunity and …".
QStringList withoutConjunct(const ClaimLine &line);
/// "customise sessions that focus on immunity" as "customise sessions".
QString withoutDefiningRelative(const ClaimLine &line, int scope);
QStringList withoutThing(const ClaimLine &line); ///< "improves sleep, mood and immunity" without the last

/// A rule's own sentence with {agent} and {target} as the line has them; none where one is missing.
QStringList ownSentence(const ClaimLine &line, const QString &pattern);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "phrase_set.h"

#include <QHash>
#include <QSet>

namespace caveat
{

/// The words that residue is known by (resources/cleaning/). Const and shared.
struct CleaningWords {
    PhraseSet comments; ///< lines that open a comment area
    PhraseSet navigation; ///< lines that lead elsewhere
    PhraseSet form; ///< lines of a form
    PhraseSet fields; ///< words that are a form's only among other lines of one: "Name"
    QSet<QString> authorEndings; ///< "says", behind the name of who commented
    QSet<QString> dateWords; ///< what the date of a comment is made of
    QSet<QString> referenceHeadings;
    QSet<QString> units; ///< that a no-break space may part from their number
    QStringList spamStems; ///< in other scripts
    QSet<QString> trackingNames; ///< of parameters in an address
    QStringList trackingPrefixes;
    QSet<QString> shorteners; ///< hosts of short addresses
    QSet<QString> publicEndings; ///< of hosts: "co.uk"
    QSet<QString> hostEndings; ///< by which a word in a text is seen to be a host
    QHash<QChar, QChar> lookalikes; ///< letters of other scripts, and the Latin ones they look like
    QSet<QString> neverTwice; ///< words that are a slip where they stand twice
};

/// The words that come with Caveat.
CleaningWords shippedCleaningWords();

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace caveat
{

/// The forms of an English verb.
struct VerbForms {
    QString base; ///< boost
    QString thirdPerson; ///< boosts
    QString past; ///< boosted
    QString pastParticiple; ///< boosted
    QString gerund; ///< boosting
    QStringList variants; ///< further spellings in use: travelled beside traveled, optimise beside optimize

    QStringList all() const; ///< every form once, base first
};

/// Inflects \p lemma: irregular verbs by table, the others by rule (final e, y,
/// sibilants, doubling of the last consonant). A particle or prefix stays in
/// place: "ward off" gives "wards off", "re-build" gives "re-built".
/// Rules and table: Quirk et al., A Comprehensive Grammar of the English Language, sections 3.2 to 3.20.
VerbForms verbForms(QStringView lemma);

/// What \p form may be a form of, in lower case: "stopped" of "stop", "stopp", "stoppe". Whoever asks knows which of
/// them are verbs; verbForms() tells which form it is.
QStringList possibleLemmas(const QString &form);

/// Plural of a noun or of the last word of a noun phrase.
QString pluralNoun(QStringView singular);

/// \p word in the other spelling, British for American and back (defence/defense,
/// oedema/edema, tumour/tumor, -ise/-ize, -yse/-yze, litre/liter); empty where there is none.
QString otherSpelling(QStringView word);

/// "a" or "an" as \p nextWord sounds ("an hour", "a unit").
QString indefiniteArticle(QStringView nextWord);

} // namespace caveat

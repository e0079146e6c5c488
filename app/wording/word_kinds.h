// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace caveat
{

/// What a word may be in a sentence; bits of a set, for most words may be several.
enum WordKind : quint32 {
    ModalWord = 1U << 0U,
    FiniteWord = 1U << 1U, ///< is, has, does
    ContractedWord = 1U << 2U, ///< it's, they're: subject and verb in one
    InfinitiveWord = 1U << 3U, ///< be, been, being
    DeterminerWord = 1U << 4U,
    SubjectWord = 1U << 5U,
    ObjectWord = 1U << 6U,
    PrepositionWord = 1U << 7U,
    SubordinatorWord = 1U << 8U,
    RelativeWord = 1U << 9U,
    ConjunctionWord = 1U << 10U,
    AdverbWord = 1U << 11U,
    ReportingWord = 1U << 12U, ///< "know that", "the fact that"
    GoodForWord = 1U << 13U,
    ProperWord = 1U << 14U, ///< written with a capital anywhere
    ClaimingWord = 1U << 15U, ///< "improved", "better": claims something of the noun behind it
    EffectNoun = 1U << 16U, ///< "production", "support": claims something of the noun before it
    CountableWord = 1U << 17U,
    BaseVerb = 1U << 18U,
    ThirdPersonVerb = 1U << 19U,
    PastVerb = 1U << 20U,
    ParticipleVerb = 1U << 21U,
    GerundVerb = 1U << 22U,
    NounToo = 1U << 23U, ///< of a verb form: as often a noun
    InterrogativeWord = 1U << 24U,
    NeedingWord = 1U << 25U, ///< "ability", "crucial": says little without what follows
    DescribingWord = 1U << 26U, ///< "focuses", "involves": tells what is done, not what comes of it
    PraiseNoun = 1U << 27U, ///< "power", "benefits": praises what follows with "of"
    DrivingVerb = 1U << 28U, ///< "encourages": makes something else do what follows with "to"
};
using WordKinds = quint32;

inline constexpr WordKinds anyVerb = BaseVerb | ThirdPersonVerb | PastVerb | ParticipleVerb | GerundVerb;
inline constexpr WordKinds smallWord = ModalWord | FiniteWord | ContractedWord | InfinitiveWord | DeterminerWord
    | SubjectWord | ObjectWord | PrepositionWord | SubordinatorWord | RelativeWord | ConjunctionWord | AdverbWord
    | InterrogativeWord;

/// The words that the rewriter knows: small words by list, common verbs in all their forms.
class WordTable
{
public:
    WordTable();

    WordKinds kinds(const QString &normalised) const;
    /// The base form of a verb's form in its own spelling; empty where it is none.
    QString lemma(const QString &normalised) const;

private:
    /// What \p form is of the known verb \p lemma; 0 where it is no form of it, or the verb is not known.
    WordKinds kindsOf(const QString &form, const QString &lemma) const;

    QHash<QString, WordKinds> m_kinds; ///< small words
    QHash<QString, bool> m_verbs; ///< common verbs; true: as often a noun
};

/// Built at first use, const from then on.
const WordTable &knownWords();

/// "boosts" of "boost", "boosting", "boosted"; "is" of "be". As it stands where the verb is not known.
QString thirdPerson(const QString &verbForm);
/// The form behind "they": "boost", "are".
QString pluralForm(const QString &verbForm);

} // namespace caveat

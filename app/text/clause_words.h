// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QHash>
#include <QString>
#include <QStringView>

#include <array>

namespace caveat
{

/// What a word does for the clauses of a sentence (see resources/text/clause_words.txt).
enum class ClauseWord : quint16 {
    Relative = 1,
    Subordinate = 2,
    Linking = 4,
    Coordinate = 8,
    Modal = 16,
    Auxiliary = 32,
    Pronoun = 64,
    Adverb = 128,
    Preposition = 256,
    Thing = 512,
    Complement = 1024,
    Determiner = 2048,
};
Q_DECLARE_FLAGS(ClauseWordKinds, ClauseWord)
Q_DECLARE_OPERATORS_FOR_FLAGS(ClauseWordKinds)

class ClauseWords
{
public:
    static const ClauseWords &english();

    /// Of \p word in any case; allocates nothing.
    ClauseWordKinds kinds(QStringView word) const;

private:
    ClauseWords();

    QString m_letters; ///< the words one after the other; the keys point into it
    QHash<QStringView, ClauseWordKinds> m_kinds;
    std::array<quint32, 26> m_lengths{}; ///< by first letter: a bit for each length there is
};

} // namespace caveat

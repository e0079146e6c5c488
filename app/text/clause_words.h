// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "short_word.h"

#include <QFlags>
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
    ClauseWordKinds kinds(ShortWord word) const { return m_shortWords.value(word); }

private:
    ClauseWords();

    static constexpr std::size_t longestWord = 15;
    static constexpr std::size_t slotCount = 128; ///< more than twice the words

    /// A word of at most longestWord letters, the rest zero.
    using Letters = std::array<char16_t, longestWord + 1>;
    struct Slot {
        Letters letters{};
        ClauseWordKinds kinds;
    };

    static std::size_t hashOf(const Letters &letters);
    /// Where \p letters are, or the free slot where they would be.
    std::size_t slotOf(const Letters &letters) const;
    void add(QStringView word, ClauseWord kind);

    ShortWordTable<ClauseWordKinds> m_shortWords;
    std::array<Slot, slotCount> m_slots; ///< of words with an apostrophe and long ones; open addressing
    std::array<quint32, 26> m_lengths{}; ///< by first letter: a bit for each length there is
};

} // namespace caveat

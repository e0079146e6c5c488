// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QStringView>

namespace caveat
{

/// No line of a form or of navigation is longer.
inline constexpr qsizetype longestPageLine = 300;

/// The words by which lines are compared: in lower case, each number as "#", without punctuation but the "*" of
/// fields that must be filled. Empty for a line
/// longer than longestPageLine.
QStringList lineWords(QStringView line);

/// Phrases that lines are compared with. "…" at the end of a phrase stands for any words behind it.
class PhraseSet
{
public:
    enum class Match : quint8 { None, Begins, Whole };

    PhraseSet() = default;
    explicit PhraseSet(const QStringList &phrases);

    /// How the whole of \p words matches.
    Match match(const QStringList &words) const;
    /// How many of \p words from \p at on the longest phrase takes; one with "…" takes all that is left. 0 if none
    /// fits.
    qsizetype longestAt(const QStringList &words, qsizetype at) const;

    bool isEmpty() const { return m_whole.isEmpty() && m_open.isEmpty(); }

private:
    QSet<QString> m_whole;
    QSet<QString> m_open; ///< without their "…"
    qsizetype m_longest = 0; ///< in words
};

} // namespace caveat

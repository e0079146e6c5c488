// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "short_word.h"

#include <QFlags>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringView>

namespace caveat
{

/// What a word before a period can be (see resources/text/abbreviations.txt).
enum class Abbreviation : quint8 {
    BeforeName = 1,
    BeforeNumber = 2,
    Inside = 4,
    AtEnd = 8,
    AtEndCapitalised = 16,
    BeforeLetter = 32,
    BeforeSmallLetter = 64,
};
Q_DECLARE_FLAGS(AbbreviationKinds, Abbreviation)
Q_DECLARE_OPERATORS_FOR_FLAGS(AbbreviationKinds)

/// The words that decide whether a period ends a sentence.
class Abbreviations
{
public:
    static const Abbreviations &english();

    AbbreviationKinds kinds(QStringView word) const; ///< of \p word in any case, without its last period
    bool startsSentence(QStringView word) const;

private:
    Abbreviations();

    ShortWordTable<AbbreviationKinds> m_shortWords;
    QHash<QString, AbbreviationKinds> m_kinds; ///< of those with other signs than letters
    QSet<QString> m_starters;
};

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "hunspell_dictionary.h"
#include "word_set.h"

#include <QHash>

namespace caveat
{

/// Says of words whether they are spelt right, and what else they could be: a dictionary, the words of the field, and
/// words of one's own. Remembers what it was asked. Belongs to one thread, as its dictionary does.
class Speller
{
public:
    /// With the words of the field, where the language is English. The error says why the dictionary cannot be used.
    static tl::expected<Speller, QString> open(const InstalledDictionary &files);

    /// Right from now on, and suggested.
    void add(const QStringList &words);

    bool isRight(QStringView word);
    /// As a part of a word with hyphens; what is right only there has its hyphen in the list: "neuro-", "-like".
    bool isRightPart(QStringView part, bool first, bool last);
    QStringList suggestions(const QString &word) const; ///< the likeliest first; takes tens of milliseconds

private:
    explicit Speller(HunspellDictionary dictionary);
    bool judge(const QString &plain) const;

    HunspellDictionary m_dictionary;
    WordSet m_own;
    QHash<QString, bool> m_known;
};

} // namespace caveat

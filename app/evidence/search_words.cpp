// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "search_words.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// Calls \p take with each letter and digit, and \p gap at everything between them.
template <typename Take, typename Gap>
void walk(const QString &text, Take take, Gap gap)
{
    const QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar unit : plain) {
        if (unit.isLetterOrNumber() || unit.isSurrogate())
            take(unit);
        else if (!unit.isMark() && unit != u'\u00ad')
            gap();
    }
}

QString singular(const QString &word)
{
    if (word.size() > 4 && word.endsWith("ies"_L1))
        return word.chopped(3) + u'y';
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1) && !word.endsWith("us"_L1)
        && !word.endsWith("is"_L1))
        return word.chopped(1);
    return word;
}

} // namespace

QStringList searchWords(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(singular(word));
        word.clear();
    };
    walk(
        text, [&word](QChar unit) { word += unit; }, end);
    end();
    return words;
}

QString normalisedTitle(const QString &title)
{
    QString letters;
    walk(
        title, [&letters](QChar unit) { letters += unit; }, [] {});
    return letters;
}

} // namespace caveat

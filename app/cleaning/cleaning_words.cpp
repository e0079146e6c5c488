// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "cleaning_words.h"

#include "word_tables.h"

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QSet<QString> textSet(const toml::table &table, const char *key)
{
    const QStringList values = wordsUnder(table, key);
    return {values.begin(), values.end()};
}

QSet<QString> phraseSet(const toml::table &table, const char *key)
{
    QSet<QString> phrases;
    const QStringList values = wordsUnder(table, key);
    for (const QString &value : values)
        phrases.insert(lineWords(value).join(u' '));
    return phrases;
}

} // namespace

CleaningWords shippedCleaningWords()
{
    const toml::table lines = readWordTable(u"page_lines.toml"_s);
    const toml::table characters = readWordTable(u"characters.toml"_s);
    const toml::table tracking = readWordTable(u"tracking.toml"_s);
    CleaningWords words;
    words.comments = PhraseSet(wordsUnder(lines, "comments"));
    words.navigation = PhraseSet(wordsUnder(lines, "navigation"));
    words.form = PhraseSet(wordsUnder(lines, "form"));
    words.fields = PhraseSet(wordsUnder(lines, "fields"));
    words.authorEndings = phraseSet(lines, "author_endings");
    words.dateWords = phraseSet(lines, "date_words");
    words.referenceHeadings = phraseSet(lines, "reference_headings");
    words.units = textSet(characters, "units");
    words.spamStems = wordsUnder(characters, "spam_stems");
    words.trackingNames = textSet(tracking, "names");
    words.trackingPrefixes = wordsUnder(tracking, "prefixes");
    const toml::table links = readWordTable(u"suspicious_links.toml"_s);
    words.shorteners = textSet(links, "shorteners");
    words.publicEndings = textSet(links, "public_endings");
    words.hostEndings = textSet(links, "host_endings");
    const toml::table slips = readWordTable(u"typing_slips.toml"_s);
    words.neverTwice = textSet(slips, "never_twice");
    for (const QString &pair : wordsUnder(slips, "lookalikes")) {
        if (pair.size() == 2)
            words.lookalikes.insert(pair.at(0), pair.at(1));
    }
    return words;
}

} // namespace caveat

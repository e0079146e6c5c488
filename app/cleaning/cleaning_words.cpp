// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "cleaning_words.h"

#include <QFile>

#include <toml++/toml.h>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// A file of the shipped words; empty if it cannot be read.
toml::table readTable(const QString &name)
{
    QFile file(u":/caveat/cleaning/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    try {
        return toml::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    } catch (const toml::parse_error &) {
        return {};
    }
}

QStringList texts(const toml::table &table, const char *key)
{
    QStringList values;
    if (const toml::array *items = table[key].as_array()) {
        for (const toml::node &item : *items) {
            if (const auto *value = item.as_string())
                values.append(QString::fromStdString(value->get()));
        }
    }
    return values;
}

QSet<QString> textSet(const toml::table &table, const char *key)
{
    const QStringList values = texts(table, key);
    return {values.begin(), values.end()};
}

QSet<QString> phraseSet(const toml::table &table, const char *key)
{
    QSet<QString> phrases;
    const QStringList values = texts(table, key);
    for (const QString &value : values)
        phrases.insert(lineWords(value).join(u' '));
    return phrases;
}

} // namespace

CleaningWords shippedCleaningWords()
{
    const toml::table lines = readTable(u"page_lines.toml"_s);
    const toml::table characters = readTable(u"characters.toml"_s);
    const toml::table tracking = readTable(u"tracking.toml"_s);
    CleaningWords words;
    words.comments = PhraseSet(texts(lines, "comments"));
    words.navigation = PhraseSet(texts(lines, "navigation"));
    words.form = PhraseSet(texts(lines, "form"));
    words.fields = PhraseSet(texts(lines, "fields"));
    words.authorEndings = phraseSet(lines, "author_endings");
    words.dateWords = phraseSet(lines, "date_words");
    words.referenceHeadings = phraseSet(lines, "reference_headings");
    words.units = textSet(characters, "units");
    words.spamStems = texts(characters, "spam_stems");
    words.trackingNames = textSet(tracking, "names");
    words.trackingPrefixes = texts(tracking, "prefixes");
    return words;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "word_class_reader.h"

#include "word_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// Each of \p nouns with each word of \p before in front of it; as they are where there is none.
QStringList paired(const QStringList &before, const QStringList &nouns)
{
    if (before.isEmpty())
        return nouns;
    QStringList pairs;
    for (const QString &noun : nouns) {
        for (const QString &word : before)
            pairs.append(word + u' ' + noun);
    }
    return pairs;
}

} // namespace

WordClass readWordClass(TomlReader &reader, const QString &name, const toml::table &table)
{
    reader.expectOnly(table, {u"about"_s, u"verbs"_s, u"nouns"_s, u"before"_s, u"terms"_s, u"include"_s, u"except"_s});
    WordClass result;
    result.name = name;
    result.verbs = reader.texts(table, "verbs");
    result.nouns = paired(reader.texts(table, "before"), reader.texts(table, "nouns"));
    result.terms = reader.texts(table, "terms");
    result.include = reader.texts(table, "include");
    result.except = reader.texts(table, "except");
    result.line = static_cast<int>(table.source().begin.line);
    return result;
}

QVector<WordClass> readWordClasses(TomlReader &reader, const toml::table &parent)
{
    QVector<WordClass> classes;
    for (const auto &[key, node] : parent) {
        const std::string_view raw = key.str();
        const QString name = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
        if (!node.is_table()) {
            reader.fail(node.source(), u"“%1” must be a word class: a table with verbs, nouns or terms"_s.arg(name));
            continue;
        }
        classes.append(readWordClass(reader, name, *node.as_table()));
    }
    std::ranges::stable_sort(classes, {}, &WordClass::line);
    return classes;
}

tl::expected<WordList, PackError> readWordList(const QByteArray &toml, const QString &file)
{
    TomlReader reader(file);
    const auto document = reader.parse(toml);
    if (!document)
        return tl::unexpected(reader.error());
    WordList list{file, readWordClasses(reader, *document)};
    if (reader.failed())
        return tl::unexpected(reader.error());
    return list;
}

} // namespace caveat

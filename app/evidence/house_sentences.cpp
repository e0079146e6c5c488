// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "house_sentences.h"

#include "search_words.h"
#include "toml_fields.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

HouseSentence readSentence(TomlFields &fields)
{
    HouseSentence sentence;
    sentence.line = fields.line();
    sentence.text = fields.requiredText("text").simplified();
    sentence.source = fields.requiredText("source");
    sentence.categories = fields.texts("categories");
    for (const QString &words : fields.texts("words"))
        sentence.words.append(searchWords(words));
    sentence.expires = fields.day("expires");
    return sentence;
}

} // namespace

bool HouseSentence::fits(const QStringList &ofCategories, const QString &claim) const
{
    const bool ofThem = categories.isEmpty()
        || std::ranges::any_of(ofCategories, [this](const QString &of) { return categories.contains(of); });
    if (!ofThem || words.isEmpty())
        return ofThem;
    const QStringList said = searchWords(claim);
    return std::ranges::any_of(words, [&said](const QStringList &choice) {
        return std::ranges::all_of(choice, [&said](const QString &word) { return said.contains(word); });
    });
}

QString houseSentencesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/caveat/house-sentences.toml"_s;
}

tl::expected<QVector<HouseSentence>, EntryFault> readHouseSentences(const QByteArray &toml, const QString &file)
{
    QVector<HouseSentence> sentences;
    const auto fault = readTomlTables(
        toml, file, u"sentence"_s, [&sentences](TomlFields &fields) { sentences.append(readSentence(fields)); });
    if (fault)
        return tl::unexpected(*fault);
    return sentences;
}

tl::expected<QVector<HouseSentence>, EntryFault> houseSentencesAt(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QVector<HouseSentence>();
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(EntryFault{path, 0, {}, file.errorString()});
    return readHouseSentences(file.readAll(), path);
}

QStringList expiryNotices(const QVector<HouseSentence> &sentences, QDate today, const QString &file)
{
    QStringList notices;
    for (const HouseSentence &sentence : sentences) {
        if (sentence.isExpired(today))
            notices.append(u"%1:%2: expired on %3, so it is not offered: “%4”"_s.arg(file)
                               .arg(sentence.line)
                               .arg(sentence.expires.toString(Qt::ISODate), sentence.text));
    }
    return notices;
}

} // namespace caveat

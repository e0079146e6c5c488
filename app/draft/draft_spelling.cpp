// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_spelling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

/// JSON can spell half a surrogate pair, which no text can hold.
QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(value.toString().toUtf8());
}

} // namespace

DraftSpelling inDraft(const DraftSpelling &spelling, const QVector<int> &places)
{
    DraftSpelling placed{spelling.words, {}};
    for (IgnoredWord word : spelling.ignored) {
        const auto found = std::ranges::lower_bound(places, word.at.block);
        if (found == places.end() || *found != word.at.block)
            continue;
        word.at.block = static_cast<int>(found - places.begin());
        placed.ignored += word;
    }
    return placed;
}

DraftSpelling inDocument(const DraftSpelling &spelling, const QVector<int> &places)
{
    DraftSpelling placed{spelling.words, {}};
    for (IgnoredWord word : spelling.ignored) {
        if (word.at.block >= places.size())
            continue;
        word.at.block = places.at(word.at.block);
        placed.ignored += word;
    }
    return placed;
}

QByteArray spellingBytes(const DraftSpelling &spelling)
{
    QJsonArray ignored;
    for (const auto &[at, word] : spelling.ignored)
        ignored += QJsonObject{
            {u"block"_s, at.block}, {u"start"_s, at.range.start}, {u"end"_s, at.range.end}, {u"word"_s, word}};
    const QJsonObject object{{u"words"_s, QJsonArray::fromStringList(spelling.words)}, {u"ignored"_s, ignored}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

DraftSpelling spellingFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    DraftSpelling spelling;
    const QJsonArray words = object.value("words"_L1).toArray();
    for (const QJsonValue &word : words) {
        if (const QString text = textOf(word); !text.isEmpty())
            spelling.words += text;
    }
    const QJsonArray ignored = object.value("ignored"_L1).toArray();
    for (const QJsonValue &value : ignored) {
        const QJsonObject place = value.toObject();
        const IgnoredWord word{{place.value("block"_L1).toInt(-1),
                                   {place.value("start"_L1).toInteger(-1), place.value("end"_L1).toInteger(-1)}},
            textOf(place.value("word"_L1))};
        const TextRange range = word.at.range;
        if (word.at.block >= 0 && range.start >= 0 && !range.isEmpty() && range.length() == word.word.size())
            spelling.ignored += word;
    }
    return spelling;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "journal_record.h"

#include "decision_json.h"
#include "draft_json.h"
#include "json_bytes.h"
#include "looked_json.h"
#include "origin_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype checksumLength = 8;

QByteArray checksum(QByteArrayView json)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(json);
    return hash.result().toHex().first(checksumLength);
}

QByteArray record(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return checksum(json) + ' ' + json + '\n';
}

std::optional<QJsonObject> objectOf(QByteArrayView line)
{
    if (line.size() < checksumLength + 2 || line.at(checksumLength) != ' ')
        return {};
    const QByteArrayView json = line.sliced(checksumLength + 1);
    if (checksum(json) != line.first(checksumLength))
        return {};
    const auto object = objectFromBytes(json.toByteArray());
    return object ? std::optional(*object) : std::nullopt;
}

/// The elements from the first that differs up to the last, and how many of the old ones they stand for.
template <typename Element, typename ToJson>
QJsonObject difference(const QVector<Element> &now, const QVector<Element> &before, ToJson toJson)
{
    qsizetype first = 0;
    const qsizetype shorter = std::min(now.size(), before.size());
    while (first < shorter && now.at(first) == before.at(first))
        ++first;
    qsizetype same = 0;
    while (same < shorter - first && now.at(now.size() - 1 - same) == before.at(before.size() - 1 - same))
        ++same;
    QJsonArray put;
    for (qsizetype index = first; index < now.size() - same; ++index)
        put.append(toJson(now.at(index)));
    const qsizetype cut = before.size() - same - first;
    if (put.isEmpty() && cut == 0)
        return {};
    return {{u"at"_s, first}, {u"cut"_s, cut}, {u"put"_s, put}};
}

/// False where \p change does not fit \p elements.
template <typename Element, typename FromJson>
bool applyDifference(QVector<Element> &elements, const QJsonObject &change, FromJson fromJson)
{
    if (change.isEmpty())
        return true;
    const qint64 at = change.value("at"_L1).toInteger(-1);
    const qint64 cut = change.value("cut"_L1).toInteger(-1);
    if (at < 0 || cut < 0 || at > elements.size() || cut > elements.size() - at)
        return false;
    QVector<Element> result = elements.first(at);
    const QJsonArray put = change.value("put"_L1).toArray();
    for (const QJsonValue &entry : put) {
        if (auto element = fromJson(entry.toObject()))
            result.append(*std::move(element));
        else
            return false;
    }
    result += elements.sliced(at + cut);
    elements = std::move(result);
    return true;
}

bool applyChange(JournalContent &content, const QJsonObject &object)
{
    Project project = content.project;
    const QJsonObject blocks = object.value("blocks"_L1).toObject();
    const bool fits = applyDifference(project.draft.blocks, blocks, blockFromJson)
        && applyDifference(project.decisions, object.value("decisions"_L1).toObject(), decidedFromJson)
        && applyDifference(project.references, object.value("references"_L1).toObject(),
            [](const QJsonObject &reference) { return std::optional(reference); });
    if (!fits)
        return false;
    project.draft.language = textFromJson(object.value("language"_L1));
    project.draft.directivesAtEnd = directivesFromJson(object.value("directivesAtEnd"_L1));
    project.origin = originFromBytes(object.value("origin"_L1).toString().toUtf8());
    project.spelling = spellingFromBytes(object.value("spelling"_L1).toString().toUtf8());
    project.looked = lookedFromBytes(object.value("looked"_L1).toString().toUtf8());
    content.project = std::move(project);
    content.at = QDateTime::fromMSecsSinceEpoch(object.value("time"_L1).toInteger(), Qt::UTC);
    content.changedBlock = blocks.isEmpty() ? content.changedBlock : blocks.value("at"_L1).toInt();
    return true;
}

} // namespace

QByteArray headRecord(const JournalHead &head)
{
    const auto &[path, base] = head;
    return record({{u"journal"_s, 1}, {u"path"_s, path}, {u"exists"_s, base.exists}, {u"size"_s, base.size},
        {u"modified"_s, base.modified}, {u"sha256"_s, QString::fromLatin1(base.hash)}});
}

QByteArray changeRecord(const Project &now, const Project *before, const QDateTime &at)
{
    const Project none;
    const Project &old = before ? *before : none;
    return record({{u"time"_s, at.toMSecsSinceEpoch()}, {u"language"_s, now.draft.language},
        {u"directivesAtEnd"_s, QJsonArray::fromStringList(now.draft.directivesAtEnd)},
        {u"origin"_s, now.origin ? QString::fromUtf8(originBytes(*now.origin)) : QString()},
        {u"spelling"_s, QString::fromUtf8(spellingBytes(now.spelling))},
        {u"looked"_s, QString::fromUtf8(lookedBytes(now.looked))},
        {u"blocks"_s, difference(now.draft.blocks, old.draft.blocks, blockToJson)},
        {u"decisions"_s, difference(now.decisions, old.decisions, decidedToJson)},
        {u"references"_s,
            difference(now.references, old.references, [](const QJsonObject &reference) { return reference; })}});
}

std::optional<JournalContent> journalContent(QByteArrayView bytes)
{
    JournalContent content;
    bool hasHead = false;
    bool hasDraft = false;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', start);
        if (end < 0)
            break;
        const auto object = objectOf(bytes.sliced(start, end - start));
        start = end + 1;
        if (!object)
            break;
        if (hasHead) {
            if (!applyChange(content, *object))
                break;
            hasDraft = true;
            continue;
        }
        if (object->value("journal"_L1).toInt() != 1)
            return {};
        content.head = {object->value("path"_L1).toString(),
            {object->value("exists"_L1).toBool(), object->value("size"_L1).toInteger(),
                object->value("modified"_L1).toInteger(), object->value("sha256"_L1).toString().toLatin1()}};
        hasHead = true;
    }
    return hasDraft ? std::optional(content) : std::nullopt;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "labelled_pages.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace caveat::test
{

namespace
{

QChar halfOf(const QJsonObject &page)
{
    static const QRegularExpression site(
        u"^https://github\\.com/[^/]+/([^/]+)/|^https?://(?:web\\.archive\\.org/web/[^/]+/https?://)?(?:www\\.)?([^/:]+)"_s);
    const auto match = site.match(page.value(u"url"_s).toString());
    QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    if (!match.hasMatch())
        name = page.value(u"id"_s).toString().section(u'/', 1, 1);
    const QByteArray hash = QCryptographicHash::hash(name.toLower().toUtf8(), QCryptographicHash::Sha256);
    return static_cast<uchar>(hash.at(1)) % 2 == 0 ? u'b' : u'a';
}

/// Offsets in the file count characters; ours count UTF-16 units.
QVector<qsizetype> unitOffsets(const QString &text)
{
    QVector<qsizetype> offsets;
    for (qsizetype at = 0; at < text.size(); ++at) {
        offsets.append(at);
        if (text.at(at).isHighSurrogate())
            ++at;
    }
    offsets.append(text.size());
    return offsets;
}

Label labelOf(const QJsonObject &unit)
{
    if (unit.value(u"label"_s).toString() == u"OK")
        return Label::Fine;
    return unit.value(u"severity"_s).toString() == u"info" ? Label::Info : Label::Claim;
}

} // namespace

QVector<LabelledPage> readLabelledPages(const QString &path)
{
    QVector<LabelledPage> pages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return pages;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        LabelledPage page;
        page.kind = object.value(u"kind"_s).toString();
        page.half = halfOf(object);
        page.format = object.value(u"format"_s).toString();
        page.text = object.value(u"text"_s).toString();
        const QVector<qsizetype> offsets = unitOffsets(page.text);
        const QJsonArray units = object.value(u"units"_s).toArray();
        for (const auto &value : units) {
            const QJsonObject unit = value.toObject();
            if (unit.value(u"label"_s).toString() != u"SKIP")
                page.units.append({offsets.value(unit.value(u"start"_s).toInt()),
                    offsets.value(unit.value(u"end"_s).toInt()), labelOf(unit)});
        }
        pages.append(page);
    }
    return pages;
}

} // namespace caveat::test

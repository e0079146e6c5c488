// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "encoding.h"

#include "decoding.h"

#include <QHash>
#include <QStringEncoder>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

std::optional<QByteArray> toWindows1252(const QString &text)
{
    QHash<QChar, char> bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.insert(fromWindows1252(QByteArray(1, char(byte))).front(), char(byte));
    QByteArray result;
    result.reserve(text.size());
    for (const QChar unit : text) {
        const auto byte = bytes.constFind(unit);
        if (byte == bytes.constEnd())
            return {};
        result.append(*byte);
    }
    return result;
}

} // namespace

std::optional<QByteArray> encodedLike(const QString &source, const SourceDraft &document)
{
    if (document.encoding == "windows-1252"_L1)
        return toWindows1252(source);
    QStringEncoder encoder(document.encoding.toUtf8().constData());
    if (!encoder.isValid())
        return {};
    QByteArray bytes = encoder.encode(document.byteOrderMark ? QString(QChar(QChar::ByteOrderMark) + source) : source);
    return encoder.hasError() ? std::nullopt : std::optional(std::move(bytes));
}

} // namespace caveat

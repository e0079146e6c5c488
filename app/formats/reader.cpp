// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reader.h"

#include "decoding.h"
#include "html_reader.h"
#include "markdown_reader.h"
#include "office_reader.h"
#include "plain_text_reader.h"
#include "text_writer.h"

#include <draft/definition_lists.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype megabyte = 1024 * 1024;
/// Pages of more would take longer than anybody waits; one with pictures in it may be large and has few.
constexpr qsizetype mostTags = 400'000;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

QString tooLarge(const QString &name, qsizetype limit)
{
    return Messages::tr("%1 is larger than %2 MB.").arg(name).arg(limit / megabyte);
}

tl::expected<QByteArray, QString> readAll(QFile &file, const QString &name, qsizetype limit)
{
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFile::NoError)
        return tl::unexpected(Messages::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    if (bytes.size() > limit)
        return tl::unexpected(tooLarge(name, limit));
    return bytes;
}

tl::expected<QByteArray, QString> fileBytes(const QString &path, qsizetype limit)
{
    QFile file(path);
    if (path == u"-") {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return tl::unexpected(Messages::tr("Standard input cannot be read."));
        return readAll(file, Messages::tr("Standard input"), limit);
    }
    const QFileInfo info(path);
    if (info.isDir())
        return tl::unexpected(Messages::tr("%1 is a folder, not a file.").arg(path));
    if (!info.exists())
        return tl::unexpected(Messages::tr("%1 does not exist.").arg(path));
    if (info.size() > limit)
        return tl::unexpected(tooLarge(path, limit));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Messages::tr("%1 cannot be opened: %2").arg(path, file.errorString()));
    return readAll(file, path, limit);
}

} // namespace

tl::expected<SourceDraft, QString> readFile(const QString &path, std::optional<Format> format, const ReadLimits &limits)
{
    const auto bytes = fileBytes(path, limits.bytes);
    return bytes ? readBytes(*bytes, path, format, limits) : tl::unexpected(bytes.error());
}

tl::expected<SourceDraft, QString> readBytes(
    const QByteArray &bytes, const QString &path, std::optional<Format> format, const ReadLimits &limits)
{
    const QString name = path.isEmpty() ? Messages::tr("The text")
        : path == u"-"                  ? Messages::tr("Standard input")
                                        : path;
    if (bytes.size() > limits.bytes)
        return tl::unexpected(tooLarge(name, limits.bytes));
    const auto office = format ? format : officeFormat(bytes, path);
    if (office && isOfficeFormat(*office)) {
        if (bytes.size() > limits.officeBytes)
            return tl::unexpected(tooLarge(name, limits.officeBytes));
        auto document = readOffice(bytes, *office, limits);
        if (!document)
            return tl::unexpected(Messages::tr("%1 cannot be read: %2.").arg(name, document.error()));
        document->path = path;
        return document;
    }
    auto decoded = decodedText(bytes);
    if (!decoded)
        return tl::unexpected(Messages::tr("%1 cannot be read: %2.").arg(name, decoded.error()));
    const Format used = format.value_or(guessFormat(path, decoded->text));
    const qsizetype most = used == Format::Html ? limits.htmlBytes
        : used == Format::Markdown              ? limits.markdownBytes
                                                : limits.textBytes;
    if (bytes.size() > most)
        return tl::unexpected(tooLarge(name, most));
    if (used == Format::Html && decoded->text.count(u'<') > mostTags)
        return tl::unexpected(Messages::tr("%1 holds more than %2 tags.").arg(name).arg(mostTags));

    auto document = readText(decoded->text, used, limits);
    if (!document)
        return tl::unexpected(Messages::tr("%1 cannot be read: %2.").arg(name, document.error()));
    document->path = path;
    document->encoding = decoded->encoding;
    document->byteOrderMark = decoded->byteOrderMark;
    document->notices = decoded->notices + document->notices;
    if (bytes.isEmpty())
        document->notices.append(Messages::tr("%1 is empty.").arg(name));
    return document;
}

tl::expected<SourceDraft, QString> readText(const QString &text, Format format, const ReadLimits &limits)
{
    if (isOfficeFormat(format))
        return tl::unexpected(Messages::tr("%1 is no text, but a file").arg(formatName(format).toUpper()));
    SourceDraft document;
    document.format = format;
    document.source = wellFormed(text);
    document.encoding = u"UTF-8"_s;
    if (format == Format::Text) {
        document.draft = readPlainText(document.source);
        document.leftOut = leftOutSpaces(document.draft, document.source);
        return document;
    }
    auto reading = format == Format::Html ? readHtml(document.source, limits.nesting)
                                          : readMarkdown(document.source, limits.nesting);
    if (!reading)
        return tl::unexpected(reading.error());
    document.draft = std::move(reading->draft);
    document.htmlParts = std::move(reading->htmlParts);
    document.leftOut = std::move(reading->leftOut);
    document.notices = std::move(reading->notices);
    return document;
}

SourceDraft convertedDraft(const Draft &draft, const QString &path)
{
    SourceDraft document;
    PlacedText placed = placedText(withoutDefinitions(draft));
    document.draft = draft;
    for (qsizetype index = 0; index < placed.places.size(); ++index)
        document.draft.blocks[index].source = placed.places.at(index);
    document.path = path;
    document.source = std::move(placed.text);
    document.encoding = u"UTF-8"_s;
    document.converted = true;
    return document;
}

} // namespace caveat

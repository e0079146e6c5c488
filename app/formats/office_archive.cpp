// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "office_archive.h"

#include <QCoreApplication>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype megabyte = 1024 * 1024;
constexpr qsizetype allTextParts = 48 * megabyte;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(OfficeArchive)
};

bool isTextPart(const QString &name)
{
    return name.endsWith(".xml"_L1) || name.endsWith(".rels"_L1) || name == "mimetype"_L1;
}

/// pandoc 2 leaves out what stands in the header rows of an OpenDocument table.
void makeHeaderRowsPlain(QByteArray &content)
{
    content.replace("<table:table-header-rows>", "");
    content.replace("</table:table-header-rows>", "");
}

} // namespace

std::optional<Format> officeFormatOf(const ZipArchive &archive)
{
    if (archive.part(u"word/document.xml"_s) != nullptr)
        return Format::Docx;
    const ZipPart *type = archive.part(u"mimetype"_s);
    if (type == nullptr || archive.part(u"content.xml"_s) == nullptr)
        return {};
    return archive.content(*type).value_or(QByteArray()).startsWith("application/vnd.oasis.opendocument.text")
        ? std::optional(Format::Odt)
        : std::nullopt;
}

tl::expected<QByteArray, QString> plainArchive(const ZipArchive &archive, Format format)
{
    QVector<ZipFile> files;
    qsizetype total = 0;
    for (const ZipPart &part : archive.parts()) {
        if (!isTextPart(part.name)) {
            files.append({part.name, {}});
            continue;
        }
        total += part.size;
        if (part.size > largestOfficePart || total > allTextParts)
            return tl::unexpected(Messages::tr("its text takes up more than %1 MB").arg(largestOfficePart / megabyte));
        auto content = archive.content(part);
        if (!content)
            return tl::unexpected(content.error());
        if (content->contains("<!DOCTYPE") || content->contains("<!ENTITY"))
            return tl::unexpected(
                Messages::tr("its part “%1” defines entities, which no word processor writes").arg(part.name));
        if (format == Format::Odt && part.name == "content.xml"_L1)
            makeHeaderRowsPlain(*content);
        files.append({part.name, *std::move(content)});
    }
    return zipped(files);
}

} // namespace caveat

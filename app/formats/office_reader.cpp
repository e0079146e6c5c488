// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "office_reader.h"

#include "odt_marks.h"
#include "office_archive.h"
#include "office_images.h"
#include "pandoc_reader.h"
#include "rtf_marks.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype commentsNamed = 10;
constexpr qsizetype longestComment = 200;
constexpr int deepestRtf = 500;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(OfficeReader)
};

QString commentText(const WordComment &comment)
{
    const QString text = comment.text.simplified();
    const QString cut = text.size() > longestComment ? text.left(longestComment) + u'…' : text;
    return comment.author.isEmpty() ? u"“%1”"_s.arg(cut) : u"%1: “%2”"_s.arg(comment.author, cut);
}

QStringList noticesOf(const DocumentMarks &marks)
{
    QStringList notices;
    if (marks.insertions > 0)
        notices.append(marks.insertions == 1
                ? Messages::tr("1 tracked insertion is taken as accepted")
                : Messages::tr("%1 tracked insertions are taken as accepted").arg(marks.insertions));
    if (marks.deletions > 0)
        notices.append(marks.deletions == 1
                ? Messages::tr("1 tracked deletion is taken as accepted: its words are left out")
                : Messages::tr("%1 tracked deletions are taken as accepted: their words are left out")
                      .arg(marks.deletions));
    if (marks.comments.isEmpty())
        return notices;
    QStringList texts;
    for (const WordComment &comment : marks.comments.first(std::min(marks.comments.size(), commentsNamed)))
        texts.append(commentText(comment));
    if (marks.comments.size() > commentsNamed)
        texts.append(u"…"_s);
    notices.append((marks.comments.size() == 1 ? Messages::tr("1 comment is left out")
                                               : Messages::tr("%1 comments are left out").arg(marks.comments.size()))
        + u" — "_s + texts.join(u"; "_s));
    return notices;
}

PandocJob readingJob(Format format, const QByteArray &input)
{
    const QString from = format == Format::Docx ? u"docx+styles"_s : formatName(format);
    return {{u"-f"_s, from, u"-t"_s, u"json"_s, u"--track-changes=all"_s}, input, {}, false};
}

tl::expected<PandocReading, QString> readThrough(const PandocJob &job, const ReadLimits &limits)
{
    const auto tree = runPandoc(job, limits.pandoc);
    return tree ? readPandocTree(*tree) : tl::unexpected(tree.error());
}

SourceDraft documentOf(const PandocReading &reading, Format format, const QStringList &notices)
{
    SourceDraft document = convertedDraft(reading.draft, {});
    document.format = format;
    document.notices = noticesOf(reading.marks) + notices;
    return document;
}

/// Takes off the text that pandoc gives to all pictures of rich text.
void withoutStandIns(Draft &draft)
{
    for (Block &block : draft.blocks) {
        if (block.kind == BlockKind::ImageText && block.text == "image"_L1)
            block.text.clear();
        for (Span &span : block.spans) {
            if (span.kind == SpanKind::Image && span.title == "image"_L1)
                span.title.clear();
        }
    }
}

tl::expected<SourceDraft, QString> readRtf(const QByteArray &bytes, const ReadLimits &limits)
{
    const CleanRtf clean = cleanRtf(bytes);
    if (clean.nesting > deepestRtf)
        return tl::unexpected(Messages::tr("its parts nest too deep"));
    auto reading = readThrough(readingJob(Format::Rtf, clean.bytes), limits);
    if (!reading)
        return tl::unexpected(reading.error());
    reading->marks = clean.marks;
    withoutStandIns(reading->draft);
    const QStringList notices = takeImages(reading->draft,
        [&clean](const QString &target, qsizetype) { return clean.pictures.value(target.section(u'.', 0, 0)); });
    return documentOf(*reading, Format::Rtf, notices);
}

tl::expected<SourceDraft, QString> readArchive(const QByteArray &bytes, Format format, const ReadLimits &limits)
{
    const auto archive = ZipArchive::open(bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    if (officeFormatOf(*archive) != format)
        return tl::unexpected(format == Format::Docx ? Messages::tr("it is a ZIP file, but no Word document")
                                                     : Messages::tr("it is a ZIP file, but no OpenDocument text"));
    const auto plain = plainArchive(*archive, format);
    if (!plain)
        return tl::unexpected(plain.error());
    auto reading = readThrough(readingJob(format, *plain), limits);
    if (!reading)
        return tl::unexpected(reading.error());
    if (format == Format::Odt) {
        const ZipPart *content = archive->part(u"content.xml"_s);
        reading->marks = odtMarks(archive->content(*content).value_or(QByteArray()));
    }
    const QStringList notices
        = takeImages(reading->draft, picturesIn(*archive, format == Format::Docx ? u"word/"_s : QString()));
    return documentOf(*reading, format, notices);
}

} // namespace

bool isOfficeFormat(Format format)
{
    return format == Format::Docx || format == Format::Odt || format == Format::Rtf;
}

std::optional<Format> officeFormat(const QByteArray &bytes, const QString &path)
{
    if (bytes.startsWith("{\\rtf"))
        return Format::Rtf;
    const auto named = formatFromPath(path);
    const bool namesOffice = named && isOfficeFormat(*named);
    if (!bytes.startsWith("PK\x03\x04"))
        return namesOffice && !bytes.isEmpty() ? named : std::nullopt;
    if (const auto archive = ZipArchive::open(bytes)) {
        if (const auto found = officeFormatOf(*archive))
            return found;
    }
    return namesOffice && *named != Format::Rtf ? named : std::nullopt;
}

tl::expected<SourceDraft, QString> readOffice(const QByteArray &bytes, Format format, const ReadLimits &limits)
{
    if (format != Format::Rtf)
        return readArchive(bytes, format, limits);
    if (!bytes.startsWith("{\\rtf"))
        return tl::unexpected(Messages::tr("it is no rich text (RTF) file"));
    return readRtf(bytes, limits);
}

} // namespace caveat

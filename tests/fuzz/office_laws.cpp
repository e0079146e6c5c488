// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "office_laws.h"

#include "reading_laws.h"

#include <formats/odt_marks.h>
#include <formats/office_archive.h>
#include <formats/pandoc_reader.h>
#include <formats/pasted_html.h>
#include <formats/rtf_marks.h>

#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

QString brokenByArchive(const QByteArray &bytes)
{
    const auto archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error().isEmpty() ? u"an archive is refused without a reason"_s : QString();
    qsizetype total = 0;
    for (const ZipPart &part : archive->parts()) {
        total += part.size;
        if (const auto content = archive->content(part); content && content->size() != part.size)
            return u"part %1 is of another size"_s.arg(part.name);
    }
    if (total > ZipLimits().bytes)
        return u"an archive of %1 bytes is let through"_s.arg(total);
    const auto plain = plainArchive(*archive, officeFormatOf(*archive).value_or(Format::Docx));
    if (!plain)
        return {};
    const auto again = ZipArchive::open(*plain);
    if (!again)
        return u"what is made anew is refused: "_s + again.error();
    return again->parts().size() == archive->parts().size() ? QString() : u"parts are lost"_s;
}

QString brokenByTree(const QByteArray &bytes)
{
    const auto reading = readPandocTree(bytes);
    if (!reading)
        return {};
    for (const Block &block : reading->draft.blocks) {
        for (const Span &span : block.spans) {
            if (span.range.isEmpty() || span.range.start < 0 || span.range.end > block.text.size())
                return u"a span is outside “%1”"_s.arg(block.text);
        }
        if (block.kind == BlockKind::TableCell && !block.cell)
            return u"a cell has no place"_s;
    }
    return {};
}

void demandNothing(const QString &broken)
{
    if (broken.isEmpty())
        return;
    qCritical("%s", qPrintable(broken));
    std::abort();
}

} // namespace

QString brokenByOffice(const QByteArray &bytes)
{
    if (cleanRtf(bytes).bytes.size() > bytes.size())
        return u"rich text grows"_s;
    odtMarks(bytes);
    const QString broken = brokenByArchive(bytes);
    return broken.isEmpty() ? brokenByTree(bytes) : broken;
}

QString brokenByPaste(const QByteArray &bytes)
{
    const QString html = QString::fromUtf8(bytes);
    const QString plain = simplifiedPaste(html);
    static const QRegularExpression script(
        uR"(<script[\s/>])"_s, QRegularExpression::CaseInsensitiveOption); // "<scripture>" is another element
    if (plain != html && plain.contains(script))
        return u"a script is pasted"_s;
    return brokenByReading(plain.toUtf8(), Format::Html);
}

void demandOffice(const QByteArray &bytes)
{
    demandNothing(brokenByOffice(bytes));
}

void demandPaste(const QByteArray &bytes)
{
    demandNothing(brokenByPaste(bytes));
}

} // namespace caveat

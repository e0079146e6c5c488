// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reading_laws.h"

#include "reader_laws.h"

#include <formats/reader.h>
#include <formats/writer.h>

#include <cstdlib>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// What is written of \p draft is the same when it is read and written again.
QString brokenByWriting(const Draft &draft, OutputFormat output, Format format)
{
    const QString once = written(draft, output);
    const auto again = readText(once, format);
    if (!again)
        return u"what was written cannot be read: "_s + again.error();
    if (const QString broken = brokenLaw(*again); !broken.isEmpty())
        return u"what was written reads badly: "_s + broken;
    const QString twice = written(again->draft, output);
    return twice == once ? QString() : u"written once:\n%1\nwritten twice:\n%2"_s.arg(once, twice);
}

/// Runs of white space, which only plain text keeps, as one space.
Draft withoutSpareSpace(Draft draft)
{
    for (Block &block : draft.blocks) {
        if (block.spans.isEmpty() && block.kind != BlockKind::Preformatted)
            block.text = block.text.simplified();
    }
    return draft;
}

} // namespace

QString brokenByReading(const QByteArray &bytes, Format format)
{
    const auto document = readBytes(bytes, QString(), format);
    if (!document)
        return document.error().isEmpty() ? u"an error without words"_s : QString();
    if (const QString broken = brokenLaw(*document); !broken.isEmpty())
        return broken;
    const Draft draft = format == Format::Text ? withoutSpareSpace(document->draft) : document->draft;
    if (const QString broken = brokenByWriting(draft, OutputFormat::HtmlFragment, Format::Html); !broken.isEmpty())
        return broken;
    return brokenByWriting(draft, OutputFormat::Markdown, Format::Markdown);
}

void demandReading(const QByteArray &bytes, Format format)
{
    const QString broken = brokenByReading(bytes, format);
    if (broken.isEmpty())
        return;
    qWarning("%s", qPrintable(broken));
    std::abort();
}

} // namespace caveat

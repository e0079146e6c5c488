// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reading_laws.h"

#include "block_comments.h"
#include "executable.h"
#include "reader_laws.h"

#include <formats/source_cleaning.h>
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

/// Nothing of what is written for a browser can run, and what is for WordPress is blocks.
QString brokenByOutput(const Draft &draft)
{
    const QString blocks = written(draft, OutputFormat::WordPress);
    if (const QString broken = brokenBlocks(blocks); !broken.isEmpty())
        return broken + u'\n' + blocks;
    const QStringList found = executableIn(blocks) + executableIn(written(draft, OutputFormat::HtmlPage))
        + executableInMarkdown(written(draft, OutputFormat::Markdown));
    return found.isEmpty() ? QString() : u"could run: "_s + found.join(u", ");
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

/// Cleaning takes out what it lists, and its edits keep to the source.
QString brokenByCleaning(const SourceDraft &document)
{
    const CleaningWords words = shippedCleaningWords();
    const QVector<Residue> found = residue(document.draft, words);
    if (!residue(cleaned(document.draft, found), words).isEmpty())
        return u"a cleaned draft holds residue"_s;
    qsizetype end = 0;
    for (const SourceEdit &edit : cleaningEdits(document, found, document.leftOut)) {
        if (edit.range.start < end || edit.range.end < edit.range.start || edit.range.end > document.source.size())
            return u"an edit at %1 to %2 is out of place"_s.arg(edit.range.start).arg(edit.range.end);
        end = edit.range.end;
    }
    return {};
}

} // namespace

QString brokenByReading(const QByteArray &bytes, Format format)
{
    const auto document = readBytes(bytes, QString(), format);
    if (!document)
        return document.error().isEmpty() ? u"an error without words"_s : QString();
    if (const QString broken = brokenLaw(*document); !broken.isEmpty())
        return broken;
    if (const QString broken = brokenByCleaning(*document); !broken.isEmpty())
        return broken;
    if (const QString broken = brokenByOutput(document->draft); !broken.isEmpty())
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

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "markdown_reader.h"

#include "footnotes.h"
#include "front_matter.h"
#include "markdown_walk.h"

#include <QCoreApplication>

namespace caveat
{

namespace
{

QString withoutFrontMatter(QString source, TextRange range)
{
    for (qsizetype at = range.start; at < range.end; ++at) {
        if (source.at(at) != u'\n' && source.at(at) != u'\r')
            source[at] = u' ';
    }
    return source;
}

} // namespace

tl::expected<Reading, QString> readMarkdown(const QString &source, int deepestNesting)
{
    const FrontMatter matter = frontMatter(source);
    const PreparedFootnotes footnotes = preparedFootnotes(withoutFrontMatter(source, matter.range));
    MarkdownWalk walk(source, footnotes, deepestNesting);
    if (!walk.walk()) {
        return tl::unexpected(QCoreApplication::translate("MarkdownReader", "its blocks nest more than %1 levels deep")
                                  .arg(deepestNesting));
    }
    Reading reading;
    reading.draft.language = matter.language;
    if (matter.title)
        reading.draft.blocks.append(*matter.title);
    if (matter.description)
        reading.draft.blocks.append(*matter.description);
    reading.draft.blocks += walk.takeBlocks();
    reading.draft.directivesAtEnd = walk.directivesLeft();
    reading.htmlParts = walk.htmlParts();
    reading.leftOut = walk.leftOut();
    reading.notices = walk.notices();
    return reading;
}

} // namespace caveat

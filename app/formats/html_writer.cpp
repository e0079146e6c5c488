// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_writer.h"

#include "html_block_writer.h"

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString textOf(const Draft &draft, BlockKind kind)
{
    const auto found = std::ranges::find_if(draft.blocks, [kind](const Block &block) { return block.kind == kind; });
    return found == draft.blocks.end() ? QString() : found->text.simplified();
}

} // namespace

QString htmlFragment(const Draft &draft, const QVector<OutputMark> &marks)
{
    return HtmlBlockWriter(draft, marks).write(0, draft.blocks.size());
}

QString htmlPage(const Draft &draft, const QVector<OutputMark> &marks)
{
    const QString language = draft.language.isEmpty() ? QString() : u" lang=\""_s + htmlEscaped(draft.language) + u'"';
    QString title = textOf(draft, BlockKind::Title);
    if (title.isEmpty())
        title = textOf(draft, BlockKind::Heading);
    const QString description = textOf(draft, BlockKind::Description);
    QString page = u"<!doctype html>\n<html"_s + language + u">\n<head>\n  <meta charset=\"utf-8\">\n" + u"  <title>"
        + htmlEscaped(title) + u"</title>\n";
    if (!description.isEmpty())
        page += u"  <meta name=\"description\" content=\""_s + htmlEscaped(description) + u"\">\n";
    page += u"</head>\n<body>\n  <main>\n    <article>\n"_s;
    page += HtmlBlockWriter(draft, marks, 3).write(0, draft.blocks.size());
    page += u"    </article>\n  </main>\n</body>\n</html>\n"_s;
    return page;
}

} // namespace caveat

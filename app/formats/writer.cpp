// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "writer.h"

#include "html_writer.h"
#include "markdown_writer.h"
#include "text_writer.h"
#include "wordpress_writer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace caveat
{

namespace
{

constexpr std::array names{std::pair{OutputFormat::HtmlFragment, u"html"}, std::pair{OutputFormat::HtmlPage, u"page"},
    std::pair{OutputFormat::Markdown, u"markdown"}, std::pair{OutputFormat::Text, u"text"},
    std::pair{OutputFormat::WordPress, u"wordpress"}};

} // namespace

QString outputFormatName(OutputFormat format)
{
    const auto *found = std::ranges::find(names, format, [](const auto &name) { return name.first; });
    return QString::fromUtf16(found->second);
}

std::optional<OutputFormat> outputFormatFromName(QStringView name)
{
    const auto *found = std::ranges::find_if(names, [name](const auto &entry) { return name == entry.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

QString written(const Draft &draft, OutputFormat format, const QVector<OutputMark> &marks)
{
    switch (format) {
    case OutputFormat::HtmlFragment:
        return htmlFragment(draft, marks);
    case OutputFormat::HtmlPage:
        return htmlPage(draft, marks);
    case OutputFormat::Markdown:
        return markdownText(draft);
    case OutputFormat::WordPress:
        return wordPressBlocks(draft, marks);
    case OutputFormat::Text:
        break;
    }
    return plainText(draft);
}

} // namespace caveat

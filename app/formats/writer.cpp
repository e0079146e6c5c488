// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "writer.h"

#include "format.h"
#include "html_writer.h"
#include "markdown_writer.h"
#include "text_writer.h"
#include "wordpress_writer.h"

#include <draft/definition_lists.h>

#include <algorithm>
#include <array>
#include <utility>

namespace caveat
{

namespace
{

constexpr std::array names{std::pair{OutputFormat::HtmlFragment, u"html"}, std::pair{OutputFormat::HtmlPage, u"page"},
    std::pair{OutputFormat::Markdown, u"markdown"}, std::pair{OutputFormat::Text, u"text"},
    std::pair{OutputFormat::WordPress, u"wordpress"}, std::pair{OutputFormat::Docx, u"docx"},
    std::pair{OutputFormat::Odt, u"odt"}, std::pair{OutputFormat::Rtf, u"rtf"}};

/// Without definitions that an edit has left without their terms.
Draft whole(Draft draft)
{
    orderDefinitions(draft.blocks);
    return draft;
}

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

std::optional<OutputFormat> outputFormatFromPath(const QString &path)
{
    const auto format = formatFromPath(path);
    if (!format)
        return {};
    switch (*format) {
    case Format::Html:
        return OutputFormat::HtmlFragment;
    case Format::Markdown:
        return OutputFormat::Markdown;
    case Format::Text:
        return OutputFormat::Text;
    case Format::Docx:
        return OutputFormat::Docx;
    case Format::Odt:
        return OutputFormat::Odt;
    case Format::Rtf:
        break;
    }
    return OutputFormat::Rtf;
}

QString written(const Draft &draft, OutputFormat format, const QVector<OutputMark> &marks)
{
    switch (format) {
    case OutputFormat::HtmlFragment:
        return htmlFragment(whole(draft), marks);
    case OutputFormat::HtmlPage:
        return htmlPage(whole(draft), marks);
    case OutputFormat::Markdown:
        return markdownText(withoutDefinitions(draft));
    case OutputFormat::WordPress:
        return wordPressBlocks(withoutDefinitions(draft), marks);
    case OutputFormat::Text:
        return plainText(withoutDefinitions(draft));
    case OutputFormat::Docx:
    case OutputFormat::Odt:
    case OutputFormat::Rtf:
        break;
    }
    return {};
}

} // namespace caveat

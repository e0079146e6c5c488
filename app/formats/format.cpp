// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "format.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array names{std::pair{Format::Text, u"text"}, std::pair{Format::Markdown, u"markdown"},
    std::pair{Format::Html, u"html"}, std::pair{Format::Docx, u"docx"}, std::pair{Format::Odt, u"odt"},
    std::pair{Format::Rtf, u"rtf"}};

/// Markup this far into a text that begins otherwise is a text about markup.
constexpr qsizetype lookedAt = 2000;

} // namespace

std::optional<Format> formatFromPath(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    static const QStringList html{u"html"_s, u"htm"_s, u"xhtml"_s};
    static const QStringList markdown{u"md"_s, u"markdown"_s, u"mdown"_s, u"mkd"_s};
    static const QStringList text{u"txt"_s, u"text"_s};
    if (html.contains(ending))
        return Format::Html;
    if (markdown.contains(ending))
        return Format::Markdown;
    if (text.contains(ending))
        return Format::Text;
    if (ending == "docm"_L1)
        return Format::Docx;
    const auto named = formatFromName(ending);
    return named == Format::Docx || named == Format::Odt || named == Format::Rtf ? named : std::nullopt;
}

QString formatName(Format format)
{
    const auto *found = std::ranges::find(names, format, [](const auto &name) { return name.first; });
    return QString::fromUtf16(found->second);
}

std::optional<Format> formatFromName(QStringView name)
{
    const auto *found = std::ranges::find_if(names, [name](const auto &entry) { return name == entry.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

Format guessFormat(const QString &path, QStringView text)
{
    if (const auto format = formatFromPath(path); format && *format < Format::Docx)
        return *format;
    static const QRegularExpression markup(
        uR"(<(!doctype\s+html|html|head|body|article|section|div|p|h[1-6]|ul|ol|li|table|blockquote|figure)(\s[^<>]*)?>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = text.first(std::min(text.size(), lookedAt)).toString();
    return markup.match(head).hasMatch() ? Format::Html : Format::Text;
}

} // namespace caveat

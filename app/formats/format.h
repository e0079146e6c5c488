// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace caveat
{

/// A format that drafts are read from.
enum class Format : quint8 { Text, Markdown, Html, Docx, Odt, Rtf };

QString formatName(Format format); ///< "text", "markdown", "html", "docx", "odt", "rtf"
std::optional<Format> formatFromName(QStringView name);
std::optional<Format> formatFromPath(const QString &path); ///< by the file's ending
/// By the file's ending, else by a look at the text: a doctype or block tags mean HTML, the rest is plain text.
Format guessFormat(const QString &path, QStringView text);

} // namespace caveat

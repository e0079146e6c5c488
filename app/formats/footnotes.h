// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <text/text_range.h>

#include <QHash>
#include <QString>

namespace caveat
{

/// A footnote mark in Markdown: "[^id]" in the text, "[^id]: " before the note.
struct FootnoteMark {
    TextRange source;
    QString number;
    bool isDefinition = false;
};

/// Footnotes made bearable for a parser that does not know them.
struct PreparedFootnotes {
    /// As long as the source; each mark is a noncharacter followed by fillers.
    QString text;
    QHash<qsizetype, FootnoteMark> marks; ///< by where they start
};

/// What stands in for the units of a mark; readers show nothing for it.
constexpr char16_t footnoteMark = 0xfdd0;
constexpr char16_t footnoteFiller = 0xfdd1;

PreparedFootnotes preparedFootnotes(QString source);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/text_edit.h>

#include <QStringView>

#include <optional>

namespace caveat
{

enum class QuoteStyle : quint8 { Keep, Straight, Curly };
enum class DashStyle : quint8 {
    Keep,
    Em, ///< word—word
    En, ///< word – word
    Hyphen, ///< word - word
};

std::optional<QuoteStyle> quoteStyleFromName(QStringView name); ///< "straight", "curly"
std::optional<DashStyle> dashStyleFromName(QStringView name); ///< "em", "en", "hyphen"

/// What punctuation is to look like.
struct PunctuationStyle {
    QuoteStyle quotes = QuoteStyle::Keep;
    DashStyle dashes = DashStyle::Keep;

    friend bool operator==(const PunctuationStyle &, const PunctuationStyle &) = default;
};

/// The edits that give \p draft the style. Code, preformatted text and addresses stay as they are, and so do the marks
/// of feet and inches, hyphens in words, and dashes between figures.
QVector<TextEdit> punctuationEdits(const Draft &draft, const PunctuationStyle &style);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QTextCursor>
#include <QVector>

#include <tl/expected.hpp>

namespace caveat
{

/// What to look for in a document.
struct Sought {
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    bool isExpression = false; ///< a regular expression, as Perl has them
};

/// Where a match is, as positions in the document.
struct TextMatch {
    int start = 0;
    int end = 0;

    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

/// The first of \p matches, which ascend, at \p position or behind it, else the first of all; they must not be empty.
TextMatch matchBehind(const QVector<TextMatch> &matches, int position);
/// The last that ends at \p position or before it, else the last of all.
TextMatch matchBefore(const QVector<TextMatch> &matches, int position);

/// Looks for words in the blocks of a document; a match never reaches over the end of a block.
class TextSearch
{
public:
    /// The error says what is wrong with the expression.
    static tl::expected<TextSearch, QString> of(const Sought &sought);

    /// All matches within the selection of \p within, or in the whole document if nothing is selected.
    QVector<TextMatch> all(const QTextCursor &within) const;
    /// Those in \p block.
    QVector<TextMatch> in(const QTextBlock &block) const;

    /// Puts \p replacement in the place of \p match, which must be one; \1 to \9 stand for what an expression caught.
    void replace(QTextDocument *document, TextMatch match, const QString &replacement) const;
    /// The same for all matches within \p within, as one undo step; gives how many there were.
    int replaceAll(const QTextCursor &within, const QString &replacement) const;

private:
    TextSearch(QRegularExpression expression, bool expands);
    QString expanded(const QString &replacement, const QRegularExpressionMatch &match) const;

    QRegularExpression m_expression;
    bool m_expands; ///< replacements refer to what was caught
};

} // namespace caveat

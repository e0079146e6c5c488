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

/// Looks for words in the blocks of a document; a match never reaches over the end of a block.
class TextSearch
{
public:
    /// The error says what is wrong with the expression.
    static tl::expected<TextSearch, QString> of(const Sought &sought);

    /// The next match behind the selection of \p from, or the one before it; round the end of the document where there
    /// is none. A cursor without selection where there is none at all.
    QTextCursor next(const QTextCursor &from) const;
    QTextCursor previous(const QTextCursor &from) const;

    /// All matches within the selection of \p within, or in the whole document if nothing is selected.
    QVector<QTextCursor> all(const QTextCursor &within) const;

    /// Puts \p replacement in the place of \p match, which must be one; \1 to \9 stand for what an expression caught.
    void replace(QTextCursor match, const QString &replacement) const;
    /// The same for all matches within \p within, as one undo step; gives how many there were.
    int replaceAll(const QTextCursor &within, const QString &replacement) const;

private:
    TextSearch(QRegularExpression expression, bool expands);
    QString expanded(const QString &replacement, const QRegularExpressionMatch &match) const;

    QRegularExpression m_expression;
    bool m_expands; ///< replacements refer to what was caught
};

} // namespace caveat

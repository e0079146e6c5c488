// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "text_search.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TextSearch)
};

QTextCursor at(const QTextBlock &block, qsizetype start, qsizetype end)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(start));
    cursor.setPosition(block.position() + static_cast<int>(end), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

TextSearch::TextSearch(QRegularExpression expression, bool expands)
    : m_expression(std::move(expression))
    , m_expands(expands)
{
}

tl::expected<TextSearch, QString> TextSearch::of(const Sought &sought)
{
    QString pattern = sought.isExpression ? sought.text : QRegularExpression::escape(sought.text);
    if (sought.wholeWords) {
        pattern = u"(?<!\\w)(?:"_s + pattern + u")(?!\\w)"_s;
    }
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!sought.matchCase) {
        options |= QRegularExpression::CaseInsensitiveOption;
    }
    QRegularExpression expression(pattern, options);
    if (!expression.isValid()) {
        return tl::unexpected(Messages::tr("This is no regular expression: %1 (at character %2)")
                                  .arg(expression.errorString())
                                  .arg(expression.patternErrorOffset() + 1));
    }
    return TextSearch(std::move(expression), sought.isExpression);
}

QVector<QTextCursor> TextSearch::all(const QTextCursor &within) const
{
    const bool everywhere = !within.hasSelection();
    const QTextDocument *document = within.document();
    const int first = everywhere ? 0 : within.selectionStart();
    const int end = everywhere ? document->characterCount() : within.selectionEnd();
    QVector<QTextCursor> found;
    for (QTextBlock block = document->findBlock(first); block.isValid() && block.position() < end;
         block = block.next()) {
        auto matches = m_expression.globalMatch(block.text());
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype start = block.position() + match.capturedStart();
            if (match.capturedLength() > 0 && start >= first && start + match.capturedLength() <= end) {
                found += at(block, match.capturedStart(), match.capturedEnd());
            }
        }
    }
    return found;
}

QTextCursor TextSearch::next(const QTextCursor &from) const
{
    const int behind = from.selectionEnd();
    QTextBlock block = from.document()->findBlock(behind);
    // Round the end, and once more into the block that it began in.
    for (int blocks = 0; blocks <= from.document()->blockCount(); ++blocks) {
        auto matches = m_expression.globalMatch(block.text());
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0 && (blocks > 0 || block.position() + match.capturedStart() >= behind)) {
                return at(block, match.capturedStart(), match.capturedEnd());
            }
        }
        block = block.next().isValid() ? block.next() : from.document()->begin();
    }
    QTextCursor none = from;
    none.clearSelection();
    return none;
}

QTextCursor TextSearch::previous(const QTextCursor &from) const
{
    const int before = from.selectionStart();
    QTextBlock block = from.document()->findBlock(before);
    for (int blocks = 0; blocks <= from.document()->blockCount(); ++blocks) {
        QTextCursor last;
        auto matches = m_expression.globalMatch(block.text());
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0 && (blocks > 0 || block.position() + match.capturedEnd() <= before)) {
                last = at(block, match.capturedStart(), match.capturedEnd());
            }
        }
        if (!last.isNull()) {
            return last;
        }
        block = block.previous().isValid() ? block.previous() : from.document()->lastBlock();
    }
    QTextCursor none = from;
    none.clearSelection();
    return none;
}

QString TextSearch::expanded(const QString &replacement, const QRegularExpressionMatch &match) const
{
    if (!m_expands) {
        return replacement;
    }
    QString text;
    for (qsizetype index = 0; index < replacement.size(); ++index) {
        const QChar unit = replacement.at(index);
        const QChar following = index + 1 < replacement.size() ? replacement.at(index + 1) : QChar();
        if (unit == u'\\' && following >= u'0' && following <= u'9') {
            text += match.captured(following.unicode() - u'0');
            ++index;
        } else if (unit == u'\\' && following == u'\\') {
            text += unit;
            ++index;
        } else {
            text += unit;
        }
    }
    return text;
}

void TextSearch::replace(QTextCursor match, const QString &replacement) const
{
    const QTextBlock block = match.document()->findBlock(match.selectionStart());
    const int start = match.selectionStart() - block.position();
    const QRegularExpressionMatch found = m_expression.match(block.text(), start);
    QTextCursor inside(block);
    inside.setPosition(match.selectionStart() + 1); // the format of its first character
    match.insertText(expanded(replacement, found), inside.charFormat());
}

int TextSearch::replaceAll(const QTextCursor &within, const QString &replacement) const
{
    const QVector<QTextCursor> matches = all(within);
    QTextCursor edit(within.document());
    edit.beginEditBlock();
    // Backwards, so that what an expression looks at before a match is still there.
    for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
        replace(*match, replacement);
    }
    edit.endEditBlock();
    return static_cast<int>(matches.size());
}

} // namespace caveat

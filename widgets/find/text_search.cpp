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

} // namespace

TextMatch matchBehind(const QVector<TextMatch> &matches, int position)
{
    const auto found = std::ranges::lower_bound(matches, position, {}, &TextMatch::start);
    return found == matches.end() ? matches.first() : *found;
}

TextMatch matchBefore(const QVector<TextMatch> &matches, int position)
{
    const auto behind = std::ranges::upper_bound(matches, position, {}, &TextMatch::end);
    return behind == matches.begin() ? matches.last() : *(behind - 1);
}

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

QVector<TextMatch> TextSearch::in(const QTextBlock &block) const
{
    QVector<TextMatch> found;
    auto matches = m_expression.globalMatch(block.text());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0) {
            found += {block.position() + static_cast<int>(match.capturedStart()),
                block.position() + static_cast<int>(match.capturedEnd())};
        }
    }
    return found;
}

QVector<TextMatch> TextSearch::all(const QTextCursor &within) const
{
    const bool everywhere = !within.hasSelection();
    const QTextDocument *document = within.document();
    const int first = everywhere ? 0 : within.selectionStart();
    const int end = everywhere ? document->characterCount() : within.selectionEnd();
    QVector<TextMatch> found;
    for (QTextBlock block = document->findBlock(first); block.isValid() && block.position() < end;
         block = block.next()) {
        for (const TextMatch match : in(block)) {
            if (match.start >= first && match.end <= end) {
                found += match;
            }
        }
    }
    return found;
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

void TextSearch::replace(QTextDocument *document, TextMatch match, const QString &replacement) const
{
    const QTextBlock block = document->findBlock(match.start);
    const QRegularExpressionMatch found = m_expression.match(block.text(), match.start - block.position());
    QTextCursor inside(block);
    inside.setPosition(match.start + 1); // the format of its first character
    const QTextCharFormat format = inside.charFormat();
    inside.setPosition(match.start);
    inside.setPosition(match.end, QTextCursor::KeepAnchor);
    inside.insertText(expanded(replacement, found), format);
}

int TextSearch::replaceAll(const QTextCursor &within, const QString &replacement) const
{
    const QVector<TextMatch> matches = all(within);
    QTextCursor edit(within.document());
    edit.beginEditBlock();
    // Backwards, so that what an expression looks at before a match is still there.
    for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
        replace(within.document(), *match, replacement);
    }
    edit.endEditBlock();
    return static_cast<int>(matches.size());
}

} // namespace caveat

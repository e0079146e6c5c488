// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "markdown_view.h"

#include <QDesktopServices>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// \p markdown without its comments, which the viewer would show.
QString withoutComments(QString markdown)
{
    static const QRegularExpression comment(u"<!--.*?-->\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    return markdown.remove(comment);
}

/// Markdown is read with the links of the program's palette, which is not that of the theme.
void colourLinks(QTextDocument &document, const QColor &colour)
{
    if (!colour.isValid())
        return;
    QVector<std::pair<int, int>> links; // found first: a change of format may join fragments
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().isAnchor())
                links.append({fragment.position(), fragment.position() + fragment.length()});
        }
    }
    QTextCharFormat colours;
    colours.setForeground(colour);
    QTextCursor cursor(&document);
    for (const auto &[start, end] : std::as_const(links)) {
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(colours);
    }
}

} // namespace

void showMarkdown(QTextBrowser &view, QString markdown, const QColor &linkColour)
{
    if (view.openLinks()) {
        view.setOpenLinks(false);
        QObject::connect(&view, &QTextBrowser::anchorClicked, &view, [](const QUrl &address) {
            if (address.scheme() == "https"_L1)
                QDesktopServices::openUrl(address);
        });
    }
    view.setMarkdown(withoutComments(std::move(markdown)));
    colourLinks(*view.document(), linkColour);
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_page.h"

#include <QFile>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString styleSheet()
{
    QFile file(u":/caveat/themes/review-sheet.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString escaped(const QString &text)
{
    // Controls may not stand in a page.
    QString clean;
    for (const QChar unit : text) {
        const bool control = unit < QChar(u' ') && unit != QChar(u'\n') && unit != QChar(u'\t');
        clean += control || (unit.unicode() >= 0x7f && unit.unicode() <= 0x9f) ? QChar(0xfffd) : unit;
    }
    return clean.toHtmlEscaped();
}

QString reportPage(const QString &title, const QString &body, const QString &version)
{
    return u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<title>"_s
        + escaped(title) + u"</title>\n<style>\n"_s + styleSheet() + u"</style>\n</head>\n<body>\n<main>\n<h1>"_s
        + escaped(title) + u"</h1>\n"_s + body + u"<footer>\n<p>Made by Caveat "_s + escaped(version)
        + u". Editorial help, not legal or medical clearance.</p>\n</footer>\n</main>\n</body>\n</html>\n"_s;
}

} // namespace caveat

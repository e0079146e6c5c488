// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "written_pages.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace caveat::test
{

namespace
{

Label labelOf(QChar sign)
{
    return sign == u'+' ? Label::Claim : sign == u'~' ? Label::Info : Label::Fine;
}

/// "## ", "- ", "> ": what stands before the words of a line.
qsizetype markerLength(QStringView line)
{
    static const QRegularExpression marker(u"^(?:#+ |[-*] |\\d+[.)] |> ?)*"_s);
    return marker.match(line.toString()).capturedLength();
}

/// Puts \p line, a sign and Markdown, behind what \p page has.
void append(LabelledPage &page, QStringView line)
{
    const QStringView markdown = line.sliced(2);
    const qsizetype marker = markerLength(markdown);
    const bool goesOn = marker == 0 && !page.text.isEmpty() && !page.text.endsWith(u'\n');
    if (goesOn)
        page.text += page.text.endsWith(u'\\') ? u'\n' : u' ';
    else if (!page.text.isEmpty() && !page.text.endsWith(u'\n'))
        page.text += u'\n';
    const qsizetype start = page.text.size() + marker;
    page.text += markdown;
    const qsizetype end = page.text.size() - (markdown.endsWith(u'\\') ? 1 : 0);
    page.units.append({start, end, labelOf(line.front())});
}

} // namespace

QVector<LabelledPage> readWrittenPages(const QString &path, QChar half)
{
    QVector<LabelledPage> pages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return pages;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (line.startsWith(u"=== ")) {
            LabelledPage page;
            page.kind = line.sliced(4).toString().section(u' ', 0, 0);
            page.half = half;
            page.format = u"markdown"_s;
            pages.append(page);
        } else if (!pages.isEmpty() && line.size() > 2) {
            append(pages.last(), line);
        } else if (!pages.isEmpty() && !pages.last().text.isEmpty() && !pages.last().text.endsWith(u"\n\n")) {
            pages.last().text += u"\n\n"_s;
        }
    }
    return pages;
}

} // namespace caveat::test

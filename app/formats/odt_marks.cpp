// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "odt_marks.h"

#include <QXmlStreamReader>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

WordComment comment(QXmlStreamReader &xml)
{
    WordComment comment;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        if (name == "creator"_L1)
            comment.author = text;
        else if (name == "p"_L1 || name == "list"_L1)
            comment.text += comment.text.isEmpty() ? text : u' ' + text;
    }
    return comment;
}

} // namespace

DocumentMarks odtMarks(const QByteArray &content)
{
    DocumentMarks marks;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "annotation"_L1)
            marks.comments.append(comment(xml));
        else if (xml.name() == "insertion"_L1)
            ++marks.insertions;
        else if (xml.name() == "deletion"_L1)
            ++marks.deletions;
    }
    return marks;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "directive_comment.h"

namespace caveat
{

using namespace Qt::StringLiterals;

QString directiveIn(QStringView comment)
{
    const QStringView text = comment.trimmed();
    return text.startsWith(u"caveat:", Qt::CaseInsensitive) ? text.toString().simplified() : QString();
}

QString directiveInMarkup(QStringView markup)
{
    constexpr qsizetype marks = 7;
    const bool isComment = markup.size() > marks && markup.startsWith(u"<!--") && markup.endsWith(u"-->");
    return isComment ? directiveIn(markup.sliced(4, markup.size() - marks)) : QString();
}

QString directiveComment(const QString &directive)
{
    QString text = directive.simplified();
    // What would end the comment.
    text.replace(u"-->"_s, u"→"_s).replace(u"--!>"_s, u"→"_s);
    return u"<!-- "_s + text + u" -->"_s;
}

} // namespace caveat

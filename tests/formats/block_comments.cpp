// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "block_comments.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

namespace caveat
{

using namespace Qt::StringLiterals;

QString brokenBlocks(const QString &text)
{
    static const QRegularExpression comment(
        u"<!--\\s+(/)?wp:([a-z][a-z0-9_-]*)\\s+(\\{(?:(?!\\}\\s+/?-->).)*\\}\\s+)?-->"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList open;
    qsizetype end = 0;
    for (auto matches = comment.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (open.isEmpty() && match.capturedStart() > end)
            return u"text beside the blocks: "_s + text.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString attributes = match.captured(3).trimmed();
        if (!attributes.isEmpty() && !QJsonDocument::fromJson(attributes.toUtf8()).isObject())
            return u"no attributes: "_s + attributes;
        if (match.captured(1).isEmpty())
            open.append(match.captured(2));
        else if (open.isEmpty() || open.takeLast() != match.captured(2))
            return u"ends what is not open: "_s + match.captured();
    }
    if (!open.isEmpty())
        return u"not ended: "_s + open.constLast();
    return end == text.size() ? QString() : u"text behind the blocks: "_s + text.mid(end);
}

} // namespace caveat

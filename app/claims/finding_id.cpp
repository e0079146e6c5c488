// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "finding_id.h"

#include <QCryptographicHash>

#include <algorithm>

namespace caveat
{

namespace
{

/// As QString::toCaseFolded(), which is slow, has it.
QString foldedCase(const QString &text)
{
    if (std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0x7f; }))
        return text.toCaseFolded();
    QString folded = text;
    for (QChar &c : folded) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() | 32);
    }
    return folded;
}

} // namespace

QString findingId(const Finding &finding, QStringView text)
{
    const QString sentence
        = foldedCase(text.mid(finding.sentence.start, finding.sentence.length()).toString().simplified());
    const QByteArray hash
        = QCryptographicHash::hash((finding.category + u'\n' + sentence).toUtf8(), QCryptographicHash::Md5);
    return QString::fromLatin1(hash.toHex().left(12));
}

} // namespace caveat

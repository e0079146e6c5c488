// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "finding_id.h"

#include <QCryptographicHash>

#include <optional>

namespace caveat
{

namespace
{

/// Quotation marks, dashes and the like: three bytes of UTF-8 each.
bool isPunctuation(QChar c)
{
    return c >= QChar(0x2010) && c <= QChar(0x2027);
}

/// White space made single, case folded, as UTF-8. Nothing of a text with other letters than those of ASCII, for which
/// Qt does the same, though not as fast.
std::optional<QByteArray> plainlyNormalised(QStringView text)
{
    constexpr qsizetype longest = 3; // bytes a unit
    QByteArray normalised(text.size() * longest, Qt::Uninitialized);
    char *const begin = normalised.data();
    char *out = begin;
    for (const QChar c : text) {
        if (isPunctuation(c)) {
            *out++ = '\xe2';
            *out++ = '\x80';
            *out++ = static_cast<char>(0x80 | (c.unicode() & 0x3f));
        } else if (c.unicode() > 0x7f) {
            return {};
        } else if (!c.isSpace()) {
            *out++ = static_cast<char>(c >= u'A' && c <= u'Z' ? c.unicode() | 32 : c.unicode());
        } else if (out > begin && out[-1] != ' ') {
            *out++ = ' ';
        }
    }
    if (out > begin && out[-1] == ' ')
        --out;
    normalised.resize(out - begin);
    return normalised;
}

QByteArray normalised(QStringView text)
{
    if (auto plain = plainlyNormalised(text))
        return *std::move(plain);
    return text.toString().simplified().toCaseFolded().toUtf8();
}

} // namespace

QString findingId(const Finding &finding, QStringView text)
{
    const QByteArray sentence = normalised(text.mid(finding.sentence.start, finding.sentence.length()));
    const QByteArray hash
        = QCryptographicHash::hash(QByteArray(finding.category.toUtf8() + '\n' + sentence), QCryptographicHash::Md5);
    return QString::fromLatin1(hash.toHex().left(12));
}

} // namespace caveat

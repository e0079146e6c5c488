// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "decoding.h"

#include "file_kind.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// How far into a page its declaration of the encoding may stand.
constexpr qsizetype declarationWithin = 4096;

/// A text that ends in the middle of a character has an error, and a mark is a character.
const auto wholeText = QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;

/// The characters of Windows-1252 from 0x80 to 0x9f; unassigned bytes keep their number, as on the web.
constexpr std::array<char16_t, 32> windowsHigh{0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,
    0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178};

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Decoding)
};

} // namespace

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &unit : text) {
        if (unit.unicode() >= 0x80 && unit.unicode() < 0xa0)
            unit = windowsHigh[unit.unicode() - 0x80];
    }
    return text;
}

namespace
{

QString declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        uR"(<meta\s[^>]*charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)|<\?xml\s[^>]*encoding\s*=\s*["']([A-Za-z0-9_:.-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = declaration.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), declarationWithin))));
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

bool meansWindows1252(const QString &name)
{
    static const QStringList names{u"windows-1252"_s, u"cp1252"_s, u"x-cp1252"_s, u"iso-8859-1"_s, u"iso8859-1"_s,
        u"latin1"_s, u"l1"_s, u"us-ascii"_s, u"ascii"_s};
    return names.contains(name.toLower());
}

DecodedText decodedAs(QStringConverter::Encoding encoding, const QString &name, const QByteArray &bytes, qsizetype mark)
{
    QStringDecoder decoder(encoding, wholeText);
    QString text = decoder.decode(bytes.sliced(mark));
    DecodedText result{wellFormed(text), name, true, {}};
    const bool cutOff = encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0;
    if (cutOff && !result.text.endsWith(QChar::ReplacementCharacter))
        result.text += QChar::ReplacementCharacter;
    if (cutOff || decoder.hasError() || result.text != text)
        result.notices.append(Messages::tr("Some bytes are not valid %1 and are shown as �.").arg(name));
    return result;
}

/// Bytes that are no valid UTF-8: as declared, else as Windows-1252.
DecodedText decodedLegacy(const QByteArray &bytes)
{
    const QString declared = declaredEncoding(bytes);
    if (meansWindows1252(declared))
        return {fromWindows1252(bytes), u"windows-1252"_s, false, {}};
    const bool utf = declared.startsWith(u"utf", Qt::CaseInsensitive);
    QStringDecoder decoder(utf ? QByteArray() : declared.toLatin1());
    if (!declared.isEmpty() && decoder.isValid()) {
        QString text = decoder.decode(bytes);
        if (!decoder.hasError())
            return {wellFormed(text), declared.toLower(), false, {}};
    }
    const QString notice = declared.isEmpty()
        ? Messages::tr("The text is not UTF-8 and does not say what it is; it is read as Windows-1252.")
        : Messages::tr("The text is not valid %1, as it says it is; it is read as Windows-1252.").arg(declared);
    return {fromWindows1252(bytes), u"windows-1252"_s, false, {notice}};
}

} // namespace

QString wellFormed(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = std::as_const(text).at(at);
        if (!unit.isSurrogate() && !unit.isNull())
            continue;
        const bool paired
            = unit.isHighSurrogate() && at + 1 < text.size() && std::as_const(text).at(at + 1).isLowSurrogate();
        if (paired)
            ++at;
        else
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

tl::expected<DecodedText, QString> decodedText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decodedAs(QStringConverter::Utf8, u"UTF-8"_s, bytes, 3);
    if (bytes.startsWith("\xff\xfe"))
        return decodedAs(QStringConverter::Utf16LE, u"UTF-16LE"_s, bytes, 2);
    if (bytes.startsWith("\xfe\xff"))
        return decodedAs(QStringConverter::Utf16BE, u"UTF-16BE"_s, bytes, 2);
    if (const auto kind = binaryKind(bytes))
        return tl::unexpected(Messages::tr("it is no text but %1").arg(*kind));
    QStringDecoder utf8(QStringConverter::Utf8, wholeText);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return DecodedText{std::move(text), u"UTF-8"_s, false, {}};
    return decodedLegacy(bytes);
}

} // namespace caveat

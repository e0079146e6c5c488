// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "file_kind.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <array>
#include <string_view>

namespace caveat
{

namespace
{

struct Signature {
    std::string_view bytes;
    const char *kind;
};

constexpr std::array signatures{
    Signature{"%PDF-", QT_TRANSLATE_NOOP("FileKind", "a PDF document")},
    Signature{"PK\x03\x04", QT_TRANSLATE_NOOP("FileKind", "a Word, LibreOffice or ZIP file")},
    Signature{"PK\x05\x06", QT_TRANSLATE_NOOP("FileKind", "an empty ZIP file")},
    Signature{"\xd0\xcf\x11\xe0", QT_TRANSLATE_NOOP("FileKind", "an old Word or Office file")},
    Signature{"{\\rtf", QT_TRANSLATE_NOOP("FileKind", "a rich text (RTF) file")},
    Signature{"\x89PNG", QT_TRANSLATE_NOOP("FileKind", "a PNG image")},
    Signature{"GIF8", QT_TRANSLATE_NOOP("FileKind", "a GIF image")},
    Signature{"\xff\xd8\xff", QT_TRANSLATE_NOOP("FileKind", "a JPEG image")},
    Signature{"RIFF", QT_TRANSLATE_NOOP("FileKind", "an image, sound or video file")},
    Signature{"SQLite format 3", QT_TRANSLATE_NOOP("FileKind", "an SQLite database")},
    Signature{"\x7f"
              "ELF",
        QT_TRANSLATE_NOOP("FileKind", "a program")},
    Signature{"\x1f\x8b", QT_TRANSLATE_NOOP("FileKind", "a compressed (gzip) file")},
};

} // namespace

std::optional<QString> binaryKind(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(QByteArrayView(signature.bytes.data(), qsizetype(signature.bytes.size()))))
            return QCoreApplication::translate("FileKind", signature.kind);
    }
    if (bytes.contains('\0'))
        return QCoreApplication::translate("FileKind", "a binary file");
    return {};
}

} // namespace caveat

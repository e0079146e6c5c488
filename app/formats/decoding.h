// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace caveat
{

struct DecodedText {
    QString text; ///< well-formed UTF-16
    QString encoding;
    bool byteOrderMark = false;
    QStringList notices;
};

/// Decodes \p bytes: by byte order mark, else as UTF-8 if they are valid UTF-8,
/// else as an HTML page declares, else as Windows-1252. The error says what the bytes seem to be instead of text.
tl::expected<DecodedText, QString> decodedText(const QByteArray &bytes);

/// Every byte a character: unassigned ones keep their number, as on the web.
QString fromWindows1252(const QByteArray &bytes);

/// \p text with each NUL and each lone half of a surrogate pair replaced by U+FFFD.
QString wellFormed(QString text);

} // namespace caveat

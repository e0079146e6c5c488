// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace caveat
{

/// Decodes the character references of HTML ("&amp;", "&#8217;", "&nbsp").
class CharacterReferences
{
public:
    struct Decoded {
        QString text;
        qsizetype length = 0; ///< of the reference; 0 where none is
    };

    /// The reference at the start of \p text, which begins with "&".
    Decoded decode(QStringView text);
    /// As decode(), but only if it ends in a semicolon, as Markdown asks.
    Decoded decodeClosed(QStringView text);

private:
    Decoded decodeNamed(QStringView run);

    QHash<QString, Decoded> m_named;
};

} // namespace caveat

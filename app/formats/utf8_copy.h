// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <text/text_range.h>

#include <QByteArray>
#include <QStringView>
#include <QVector>

namespace caveat
{

/// A text in UTF-8 for a parser that wants bytes, with the way back to UTF-16 offsets.
class Utf8Copy
{
public:
    explicit Utf8Copy(QStringView text);

    const QByteArray &bytes() const { return m_bytes; }
    /// The UTF-16 offset of a byte; clamped to the text.
    qsizetype textOffset(qsizetype byte) const;
    TextRange textRange(const char *start, qsizetype length) const;
    bool holds(const char *pointer) const;

private:
    QByteArray m_bytes;
    QVector<qsizetype> m_marks; ///< the UTF-16 offset at each so many bytes
};

} // namespace caveat

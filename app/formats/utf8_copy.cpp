// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "utf8_copy.h"

#include <algorithm>
#include <functional>

namespace caveat
{

namespace
{

constexpr qsizetype stride = 32;

/// UTF-16 units that end with this byte's character, counted at its first byte.
int unitsOf(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0xf0)
        return 2;
    return (value & 0xc0) == 0x80 ? 0 : 1;
}

} // namespace

Utf8Copy::Utf8Copy(QStringView text)
    : m_bytes(text.toUtf8())
{
    m_marks.reserve(m_bytes.size() / stride + 1);
    qsizetype units = 0;
    const char *data = m_bytes.constData();
    for (qsizetype byte = 0; byte < m_bytes.size(); ++byte) {
        if (byte % stride == 0)
            m_marks.append(units);
        units += unitsOf(data[byte]);
    }
}

qsizetype Utf8Copy::textOffset(qsizetype byte) const
{
    if (m_marks.isEmpty())
        return 0;
    byte = std::clamp<qsizetype>(byte, 0, m_bytes.size());
    const qsizetype mark = std::min(byte / stride, m_marks.size() - 1);
    qsizetype units = m_marks.at(mark);
    const char *data = m_bytes.constData();
    for (qsizetype at = mark * stride; at < byte; ++at)
        units += unitsOf(data[at]);
    return units;
}

TextRange Utf8Copy::textRange(const char *start, qsizetype length) const
{
    const qsizetype byte = start - m_bytes.constData();
    return {textOffset(byte), textOffset(byte + length)};
}

bool Utf8Copy::holds(const char *pointer) const
{
    const std::less_equal<> notAfter;
    return pointer && notAfter(m_bytes.constData(), pointer) && notAfter(pointer, m_bytes.constData() + m_bytes.size());
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace caveat
{

/// Between Unicode and the encoding that a dictionary is written in.
class DictionaryEncoding
{
public:
    /// \p name as in a .aff file: "UTF-8", "ISO8859-2", "microsoft-cp1251". Nothing for one that is not known.
    static std::optional<DictionaryEncoding> named(const std::string &name);

    /// Nothing where the encoding cannot hold \p text.
    std::optional<std::string> encoded(const QString &text) const;
    QString decoded(const std::string &bytes) const;

private:
    struct Converter;
    DictionaryEncoding() = default;

    std::shared_ptr<Converter> m_from; ///< none: the encoding is UTF-8
    std::shared_ptr<Converter> m_to;
};

} // namespace caveat

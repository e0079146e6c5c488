// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "dictionary_encoding.h"

#include <iconv.h>

#include <array>

namespace caveat
{

struct DictionaryEncoding::Converter {
    explicit Converter(iconv_t handle)
        : m_handle(handle)
    {
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;
    ~Converter() { iconv_close(m_handle); }

    static std::shared_ptr<Converter> between(const std::string &to, const std::string &from)
    {
        // The handle of an encoding that is not known is -1, by the book.
        const iconv_t handle = iconv_open(to.c_str(), from.c_str());
        return reinterpret_cast<intptr_t>(handle) == -1 ? nullptr : std::make_shared<Converter>(handle);
    }

    std::optional<std::string> converted(std::string from) const
    {
        constexpr size_t failed = static_cast<size_t>(-1);
        iconv(m_handle, nullptr, nullptr, nullptr, nullptr); // back to the first state
        std::string to(from.size() * 4 + 8, '\0');
        char *read = from.data();
        char *write = to.data();
        size_t left = from.size();
        size_t room = to.size();
        if (iconv(m_handle, &read, &left, &write, &room) == failed)
            return {};
        to.resize(to.size() - room);
        return to;
    }

private:
    iconv_t m_handle;
};

namespace
{

/// Dictionaries name some encodings in their own way.
std::string usualName(const std::string &name)
{
    constexpr std::array prefixes{std::pair{"ISO8859", "ISO-8859"}, std::pair{"microsoft-cp", "CP"}};
    for (const auto &[own, usual] : prefixes) {
        if (name.starts_with(own))
            return usual + name.substr(std::string(own).size());
    }
    return name == "TIS620-2533" ? "TIS-620" : name;
}

} // namespace

std::optional<DictionaryEncoding> DictionaryEncoding::named(const std::string &name)
{
    DictionaryEncoding encoding;
    if (name == "UTF-8")
        return encoding;
    encoding.m_from = Converter::between("UTF-8", usualName(name));
    encoding.m_to = Converter::between(usualName(name), "UTF-8");
    return encoding.m_from && encoding.m_to ? std::optional(encoding) : std::nullopt;
}

std::optional<std::string> DictionaryEncoding::encoded(const QString &text) const
{
    std::string utf8 = text.toStdString();
    return m_to ? m_to->converted(std::move(utf8)) : utf8;
}

QString DictionaryEncoding::decoded(const std::string &bytes) const
{
    return QString::fromStdString(m_from ? m_from->converted(bytes).value_or(std::string()) : bytes);
}

} // namespace caveat

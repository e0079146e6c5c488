// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>
#include <QVector>

#include <bit>

namespace caveat
{

/// A word of one to twelve plain letters (a to z), packed into one number, so that it is hashed and compared at once.
/// The same word in another case is the same.
class ShortWord
{
public:
    static constexpr qsizetype longest = 12;

    ShortWord() = default;
    /// False where \p word is too long, or has other characters than plain letters.
    explicit ShortWord(QStringView word)
    {
        if (word.size() > longest)
            return;
        for (const QChar c : word) {
            if (!append(c.unicode())) {
                m_letters = 0;
                return;
            }
        }
    }

    /// Lengthens the word, which must hold less than the most letters, by \p unit. False where that is no plain letter.
    bool append(char16_t unit)
    {
        const unsigned place = (unit | 32U) - u'a';
        if (place >= 26)
            return false;
        m_letters = m_letters << bitsALetter | (place + 1);
        return true;
    }

    explicit operator bool() const { return m_letters != 0; }
    /// From 0 to \p last, which is a power of two less one.
    std::size_t hash(std::size_t last) const
    {
        constexpr quint64 golden = 0x9e3779b97f4a7c15; // its highest bits are mixed best
        return static_cast<std::size_t>((m_letters * golden) >> std::countl_zero(last));
    }
    friend bool operator==(ShortWord, ShortWord) = default;

private:
    static constexpr int bitsALetter = 5;

    quint64 m_letters = 0; ///< the last letter lowest
};

/// Values of short words, found without a look at any other memory than one place in a table.
template <typename Value>
class ShortWordTable
{
public:
    struct Slot {
        ShortWord word;
        Value value{};
    };

    ShortWordTable() = default;
    /// With room for \p words.
    explicit ShortWordTable(qsizetype words)
        : m_slots(qsizetype(std::bit_ceil(static_cast<std::size_t>(words) * 3 / 2 + 2)))
    {
    }

    Value &operator[](ShortWord word)
    {
        Slot &slot = m_slots[place(word)];
        slot.word = word;
        return slot.value;
    }
    /// A default value where \p word is unknown.
    Value value(ShortWord word) const { return m_slots.isEmpty() ? Value{} : m_slots.constData()[place(word)].value; }

    /// Has the processor fetch what value() reads.
    void prefetch(ShortWord word) const
    {
        if (!m_slots.isEmpty())
            __builtin_prefetch(m_slots.constData() + word.hash(static_cast<std::size_t>(m_slots.size() - 1)));
    }

    /// All there is, for an archive.
    const QVector<Slot> &slots() const { return m_slots; }
    QVector<Slot> &slots() { return m_slots; }

private:
    /// Where \p word is, or the free place where it would be.
    qsizetype place(ShortWord word) const
    {
        const auto last = static_cast<std::size_t>(m_slots.size() - 1);
        const Slot *slots = m_slots.constData();
        std::size_t at = word.hash(last);
        while (slots[at].word && slots[at].word != word)
            at = (at + 1) & last;
        return qsizetype(at);
    }

    QVector<Slot> m_slots; ///< open addressing; a power of two of them, at most two thirds taken
};

} // namespace caveat

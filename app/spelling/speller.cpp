// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "speller.h"

#include "field_words.h"

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostRemembered = 100'000;

} // namespace

Speller::Speller(HunspellDictionary dictionary)
    : m_dictionary(std::move(dictionary))
{
}

tl::expected<Speller, QString> Speller::open(const InstalledDictionary &files)
{
    auto dictionary = HunspellDictionary::open(files);
    if (!dictionary)
        return tl::unexpected(dictionary.error());
    Speller speller(*std::move(dictionary));
    speller.add(fieldWords(files.language()));
    return speller;
}

void Speller::add(const QStringList &words)
{
    m_own.add(words);
    for (const QString &word : words) {
        if (!word.startsWith(u'-') && !word.endsWith(u'-'))
            m_dictionary.add(plainWord(word));
    }
    m_known.clear();
}

bool Speller::judge(const QString &plain) const
{
    if (m_own.contains(plain) || m_dictionary.accepts(plain))
        return true;
    // Nouns that a dictionary has without their possessive.
    if (plain.endsWith(u"'s"_s) && m_dictionary.accepts(plain.chopped(2)))
        return true;
    return plain.contains(u'\'') && m_dictionary.accepts(QString(plain).replace(u'\'', u'\u2019'));
}

bool Speller::isRight(QStringView word)
{
    // Looked up where it stands: most words were asked before.
    const auto found = m_known.constFind(QString::fromRawData(word.data(), word.size()));
    if (found != m_known.constEnd())
        return *found;
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    const bool right = judge(plainWord(word));
    m_known.insert(word.toString(), right);
    return right;
}

bool Speller::isRightPart(QStringView part, bool first, bool last)
{
    if (isRight(part))
        return true;
    const QString plain = plainWord(part);
    return (!last && m_own.contains(plain + u'-')) || (!first && m_own.contains(u'-' + plain));
}

QStringList Speller::suggestions(const QString &word) const
{
    return m_dictionary.suggestions(plainWord(word));
}

} // namespace caveat

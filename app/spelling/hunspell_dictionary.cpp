// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "hunspell_dictionary.h"

#include "dictionary_encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <hunspell.hxx>

namespace caveat
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(HunspellDictionary)
};

QString why(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString() : file.errorString();
}

} // namespace

struct HunspellDictionary::Loaded {
    Loaded(const InstalledDictionary &files)
        : hunspell(QFile::encodeName(files.affixes).constData(), QFile::encodeName(files.words).constData())
    {
    }

    Hunspell hunspell;
    std::optional<DictionaryEncoding> encoding;
    Qt::HANDLE thread = QThread::currentThreadId();
};

HunspellDictionary::HunspellDictionary(std::unique_ptr<Loaded> loaded)
    : m_loaded(std::move(loaded))
{
}

HunspellDictionary::HunspellDictionary(HunspellDictionary &&) noexcept = default;
HunspellDictionary &HunspellDictionary::operator=(HunspellDictionary &&) noexcept = default;
HunspellDictionary::~HunspellDictionary() = default;

tl::expected<HunspellDictionary, QString> HunspellDictionary::open(const InstalledDictionary &files)
{
    for (const QString &path : {files.affixes, files.words}) {
        if (const QString fault = why(path); !fault.isEmpty())
            return tl::unexpected(Messages::tr("%1 cannot be read: %2").arg(path, fault));
    }
    auto loaded = std::make_unique<Loaded>(files);
    const std::string &encoding = loaded->hunspell.get_dict_encoding();
    loaded->encoding = DictionaryEncoding::named(encoding);
    if (!loaded->encoding)
        return tl::unexpected(Messages::tr("%1 is written in an encoding that is not known here: %2")
                                  .arg(files.affixes, QString::fromStdString(encoding)));
    return HunspellDictionary(std::move(loaded));
}

bool HunspellDictionary::accepts(const QString &word) const
{
    Q_ASSERT(m_loaded->thread == QThread::currentThreadId());
    const auto bytes = m_loaded->encoding->encoded(word);
    return bytes && m_loaded->hunspell.spell(*bytes);
}

QStringList HunspellDictionary::suggestions(const QString &word) const
{
    Q_ASSERT(m_loaded->thread == QThread::currentThreadId());
    QStringList words;
    if (const auto bytes = m_loaded->encoding->encoded(word)) {
        for (const std::string &suggestion : m_loaded->hunspell.suggest(*bytes))
            words += m_loaded->encoding->decoded(suggestion);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

void HunspellDictionary::add(const QString &word)
{
    Q_ASSERT(m_loaded->thread == QThread::currentThreadId());
    if (const auto bytes = m_loaded->encoding->encoded(word))
        m_loaded->hunspell.add(*bytes);
}

} // namespace caveat

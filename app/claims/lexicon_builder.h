// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexicon.h"
#include "rule_pack.h"
#include "word_list.h"

#include <tl/expected.hpp>

#include <memory>

namespace caveat
{

constexpr quint64 lexiconEdge(qint32 node, WordId word)
{
    return (static_cast<quint64>(node) << 32U) | static_cast<quint32>(word);
}

/// Collects word classes and the words of patterns, makes every form, and lays out the lexicon.
class LexiconBuilder
{
public:
    LexiconBuilder();

    /// Adds the classes of \p file; one of the same name as before is extended.
    void addClasses(const QString &file, const QVector<WordClass> &classes);
    WordId addWord(QStringView normalised);
    /// The class of all forms of \p lemma, "verb:boost".
    ClassId addVerb(const QString &lemma);

    /// Resolves inclusions; an unknown or circular one is a fault. To be called once, before patterns ask for classes.
    tl::expected<void, PackError> resolve();

    ClassId wordClass(const QString &name) const { return m_lexicon->wordClass(name); }

    /// The lexicon, without the classes that are not \p used: nobody will ask for them.
    std::shared_ptr<const Lexicon> take(const QVector<bool> &used);

private:
    struct Entry {
        QVector<WordId> words;
        QString form;
    };
    struct Source {
        WordClass definition;
        QString file;
        QVector<Entry> entries; ///< own, without what is included
        bool visiting = false;
        bool resolved = false;
    };

    void addForms(Source &source, const WordClass &definition);
    void addEntry(Source &source, const WordClass &definition, const QString &text, const QString &form);
    tl::expected<void, PackError> resolve(const QString &name);
    ClassId addClass(const QString &name);
    void addTerm(const QVector<WordId> &words, ClassId wordClass);
    QVector<WordId> wordIds(const QString &text);

    std::shared_ptr<Lexicon> m_lexicon;
    QHash<QString, Source> m_sources;
    QStringList m_order;
};

} // namespace caveat

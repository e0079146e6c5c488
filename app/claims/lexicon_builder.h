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

/// Collects word classes and the words of patterns, makes every form, and lays out the lexicon.
class LexiconBuilder
{
public:
    LexiconBuilder();

    /// Adds the classes of \p file; one of the same name as before is extended.
    void addClasses(const QString &file, const QVector<WordClass> &classes);
    WordId addWord(QStringView normalised);
    /// The class of all forms of \p lemma, "verb:boost", laid out on first use.
    ClassId addVerb(const QString &lemma);

    /// Makes sure that every class that is included exists and that none includes itself.
    tl::expected<void, PackError> verify() const;

    /// The class \p name ("improve", "improve:ing"), laid out on first use; -1 where no list defines it.
    ClassId require(const QString &name);

    /// How often a word, or with ~class a term of a class, stands in plain English: a rough count, to compare by.
    qint64 frequencyOf(qint32 entry) const;

    std::shared_ptr<const Lexicon> take();

private:
    /// The forms of a class, as bits.
    enum Form : quint8 { Base = 1, ThirdPerson = 2, Past = 4, Participle = 8, Gerund = 16, Noun = 32, Term = 64 };
    static constexpr quint8 verbForm = Base | ThirdPerson | Past | Participle | Gerund;
    static constexpr quint8 anyForm = verbForm | Noun | Term;

    struct Entry {
        QVector<WordId> words;
        quint8 form = Term;
    };
    struct Source {
        QString file;
        int line = 0;
        QStringList include;
        QVector<Entry> entries; ///< own, without what is included
    };

    /// A place in the trie of terms.
    struct Node {
        QHash<WordId, Lexicon::NodeId> next;
        QVector<ClassId> classes;
    };

    static quint8 formFromName(const QString &name);
    void addForms(Source &source, const WordClass &definition);
    void addEntry(Source &source, const WordClass &definition, const QString &text, quint8 form);
    tl::expected<void, PackError> verify(const QString &name, QStringList &path) const;
    void addTerms(const QString &source, quint8 forms, ClassId wordClass);
    ClassId newClass(const QString &name);
    void addTerm(const QVector<WordId> &words, ClassId wordClass);
    QVector<WordId> wordIds(const QString &text);
    void layOutTerms();
    void layOut(const Node &node, const QVector<Lexicon::NodeId> &places);
    WordId respelt(WordId word, const QString &text); ///< the word in the other spelling, or itself

    std::shared_ptr<Lexicon> m_lexicon;
    QHash<QString, WordId> m_wordIds;
    QStringList m_words; ///< by id
    QVector<Node> m_nodes;
    QVector<Lexicon::NodeId> m_firstNodes; ///< by word: the node after it, or 0
    QHash<QString, Source> m_sources;
    QHash<WordId, WordId> m_respelt;
    QHash<QString, qint32> m_counts; ///< by word, in plain English
    QVector<qint32> m_wordCounts; ///< by id
    QVector<qint64> m_classCounts; ///< by id; of terms of one word
};

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rule_pack.h"
#include "word_index.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVector>

namespace caveat
{

using WordId = qint32; ///< a known normalised word; 0 is any unknown word
using ClassId = qint16; ///< a word class or one of its forms; -1 is none

/// A term of a class, found at a token.
struct TermMatch {
    int endToken = 0; ///< exclusive
    ClassId wordClass = -1;
};

/// Word classes with all their forms, laid out for lookup token by token.
/// Built once, then const; any number of threads may read it.
class Lexicon
{
public:
    /// The id of a normalised word; 0 where no class and no pattern knows it.
    WordId word(QStringView normalised) const { return m_words.find(normalised); }
    WordId word(ShortWord word) const { return m_words.find(word); }
    /// The id of "immune-term", of a form of a class such as "improve:ing", or of the
    /// forms of a verb, "verb:boost"; -1 where there is none.
    ClassId wordClass(const QString &name) const { return m_classIds.value(name, -1); }
    QString className(ClassId id) const { return m_classNames.value(id); }
    int classCount() const { return static_cast<int>(m_classNames.size()); }

    /// Has the processor fetch what word() reads, and what termsAt() reads: asked for many words at once, it need not
    /// wait for memory once a word.
    void prefetch(ShortWord word) const { m_words.prefetch(word); }
    void prefetchTerms(WordId word) const
    {
        __builtin_prefetch(m_classes.constData() + m_nodes.constData()[word].classes);
    }
    /// Appends every term that begins at token \p first of \p words, shortest first.
    void termsAt(const QVector<WordId> &words, qsizetype first, QVector<TermMatch> &found) const;

private:
    friend class LexiconBuilder;
    friend class LexiconArchive;
    using NodeId = qint32; ///< a place in the trie of terms; 0 leads nowhere

    struct Edge {
        WordId word = 0;
        NodeId node = 0;
    };
    /// Where what belongs to a node begins; where it ends, the next node tells.
    struct Node {
        qint32 edges = 0;
        qint32 classes = 0;
        quint64 nextWords = 0; ///< a bit for each edge, by its word's number: tells most words that none is of
    };
    static quint64 bit(WordId word) { return 1ULL << (static_cast<unsigned>(word) % 64U); }

    WordIndex m_words;
    QHash<QString, ClassId> m_classIds;
    QStringList m_classNames;
    QVector<Node> m_nodes; ///< the first ones by word: the node after it where a term begins; one more at the end
    QVector<Edge> m_edges; ///< of each node to the next ones, in the order of their words
    QVector<ClassId> m_classes; ///< of the term that ends at each node
};

} // namespace caveat

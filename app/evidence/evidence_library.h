// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "entry_fault.h"
#include "evidence_entry.h"

#include <QHash>
#include <QVector>

#include <tl/expected.hpp>

#include <memory>

namespace caveat
{

/// The references at hand: those that the program carries, and the user's own after them.
class EvidenceLibrary
{
public:
    EvidenceLibrary();
    /// What the program carries.
    static tl::expected<EvidenceLibrary, EntryFault> shipped();

    /// What came of adding an entry: the id under which it, or the one it repeats, is held.
    struct Added {
        QString id;
        bool isNew = false;
    };
    /// Adds \p entry unless it is held already. An id that is taken, or missing, is replaced by a free one.
    Added add(EvidenceEntry entry);

    const QVector<EvidenceEntry> &entries() const { return m_entries; }
    const EvidenceEntry *find(const QString &id) const;

    /// The entry that is the same study: by DOI, by PMID, or by title where neither tells them apart.
    const EvidenceEntry *sameAs(const EvidenceEntry &entry) const;

    /// The entries in which words of \p words are found, the fittest first: those with most of the words, then those
    /// with the words in more telling places. A word also finds the words it begins.
    QVector<EvidenceEntry> search(const QString &words) const;

private:
    /// The words of an entry by how much it means to find one there.
    struct Words {
        QStringList title;
        QStringList names; ///< authors, journal, year, categories, id
        QStringList text;
    };
    struct Index;
    static Words wordsOf(const EvidenceEntry &entry);
    const QVector<Words> &words() const;
    static int weight(const Words &words, const QString &sought);
    QString freeId(const EvidenceEntry &entry);

    QVector<EvidenceEntry> m_entries;
    std::shared_ptr<Index> m_index; ///< the words of the entries, once they are searched
    QHash<QString, qsizetype> m_byId;
    QHash<QString, int> m_lastNumbers; ///< given to ids that were taken
    QHash<QString, qsizetype> m_byDoi;
    QHash<QString, qsizetype> m_byPmid;
    QMultiHash<QString, qsizetype> m_byTitle;
};

} // namespace caveat

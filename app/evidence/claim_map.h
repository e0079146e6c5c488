// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "entry_fault.h"
#include "evidence_library.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

#include <tl/expected.hpp>

namespace caveat
{

/// Whether a claim may stand: not at all, only as the ready sentences put it, or as they put it and freely.
enum class Verdict : quint8 { No, Soft, Yes };

QString verdictName(Verdict verdict); ///< "no", "soft", "yes"

/// A sentence that can stand in a draft. "{moyer2011}" in its text is where the entry is cited.
struct ReadySentence {
    QString text;
    QStringList cites; ///< the entries it rests on; none if it needs no source

    friend bool operator==(const ReadySentence &, const ReadySentence &) = default;
};

/// What is often claimed, and what the studies say of it.
struct ClaimRow {
    QString id; ///< "cortisol"
    QString claim; ///< "Massage reduces cortisol"
    Verdict stance = Verdict::No;
    QString allowed; ///< what a careful editor lets stand
    QStringList categories; ///< of findings
    QVector<QStringList> words; ///< one of these, all of its words, in the claim chooses the row
    QStringList supporting; ///< ids of entries that lend the claim some support
    QStringList opposing; ///< that speak against it
    QStringList related; ///< that bear on it
    QVector<ReadySentence> sentences;

    QStringList evidence() const { return supporting + opposing + related; }
};

/// The rows of claims and what is known of them.
class ClaimMap
{
public:
    static tl::expected<ClaimMap, EntryFault> read(const QByteArray &toml, const QString &file);
    static tl::expected<ClaimMap, EntryFault> shipped();

    const QVector<ClaimRow> &rows() const { return m_rows; }
    const ClaimRow *find(const QString &id) const;

    /// The rows for a claim that reads \p words, of any of \p categories: those of which most words are met first.
    QVector<ClaimRow> rowsFor(const QStringList &categories, const QString &words) const;

private:
    QVector<ClaimRow> m_rows;
};

/// The entries of rows of the map, each once, by where they stand to the claim.
struct ClaimEvidence {
    QStringList supporting;
    QStringList opposing;
    QStringList related;

    bool isEmpty() const { return supporting.isEmpty() && opposing.isEmpty() && related.isEmpty(); }

    friend bool operator==(const ClaimEvidence &, const ClaimEvidence &) = default;
};

ClaimEvidence evidenceOf(const QVector<ClaimRow> &rows);

/// The sentences of \p row of which every source is in \p library and may be inserted.
QVector<ReadySentence> usableSentences(const ClaimRow &row, const EvidenceLibrary &library);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "entry_fault.h"

#include <QHash>
#include <QString>
#include <QVector>

namespace caveat
{

/// An entry of a BibTeX file: its fields by their names in small letters, still in LaTeX.
struct BibTexEntry {
    QString type; ///< "article"
    QString key;
    int line = 0;
    QHash<QString, QString> fields;
};

/// The entries of a BibTeX file, its abbreviations (@string) put in; an entry that is broken is left out and named.
class BibTexParser
{
public:
    explicit BibTexParser(const QString &text);

    QVector<BibTexEntry> parse();
    const QVector<EntryFault> &faults() const { return m_faults; }

private:
    bool readBlock();
    bool readFields(BibTexEntry &entry, QChar close);
    bool readValue(QString &value);
    bool readPiece(QString &value);
    bool readBraced(QString &value);
    bool readQuoted(QString &value);
    QString readName();
    void skipSpace();
    bool atNextEntry() const;
    bool fail(const QString &message, int line);
    bool fail(const QString &message) { return fail(message, m_line); }

    QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    void step();

    const QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    BibTexEntry m_entry;
    QVector<BibTexEntry> m_entries;
    QHash<QString, QString> m_strings;
    QVector<EntryFault> m_faults;
};

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "entry_fault.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace caveat
{

/// A record of a file whose lines begin with tags, as RIS and PubMed's own form do.
struct TaggedRecord {
    struct Field {
        QString tag; ///< "TI"
        QString value; ///< its lines put together
    };
    int line = 0;
    bool ofPubMed = false; ///< begins with PMID, not with TY
    QVector<Field> fields;

    QStringList all(const QString &tag) const;
    QString first(std::initializer_list<QString> tags) const; ///< the first that is there and not empty
};

/// The records of \p text; \p faults gets those that are not whole, which are left out.
QVector<TaggedRecord> taggedRecords(const QString &text, QVector<EntryFault> &faults);

} // namespace caveat

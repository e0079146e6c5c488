// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "project.h"

#include <QByteArrayView>

namespace caveat
{

/// The records of a journal: a line each, with a checksum that tells a line which was cut short.

/// What a journal begins with: the file it belongs to, and the state that file was in.
struct JournalHead {
    QString path; ///< absolute; empty for an untitled draft
    FileState base;

    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

QByteArray headRecord(const JournalHead &head);

/// What has changed from \p before to \p now; all of \p now where there is no \p before.
QByteArray changeRecord(const Project &now, const Project *before, const QDateTime &at);

/// What the records of a journal add up to.
struct JournalContent {
    JournalHead head;
    Project project;
    QDateTime at; ///< of the last record
    int changedBlock = -1; ///< the first block that the last record changed
};

/// Reads records as far as they are whole; nothing where that is less than a head and a draft.
std::optional<JournalContent> journalContent(QByteArrayView bytes);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"
#include "file_state.h"

#include <draft/draft.h>
#include <draft/draft_spelling.h>
#include <formats/writer.h>

#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QVector>

#include <optional>

namespace caveat
{

/// Where a draft was imported from, and how it is written back there.
struct Origin {
    QString path; ///< absolute
    OutputFormat format = OutputFormat::Text;
    QString encoding;
    bool byteOrderMark = false;
    bool crlf = false; ///< lines end in "\r\n"
    FileState state; ///< when it was read or last written

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// A saved version, without its draft.
struct Version {
    qint64 id = 0; ///< ascending in the order of saving, whatever the clock says
    QDateTime at; ///< in UTC
    QString by;
    QString label; ///< empty, or what somebody called it

    friend bool operator==(const Version &, const Version &) = default;
};

/// What a .caveat file holds of an article, its saved versions aside.
struct Project {
    Draft draft;
    QVector<QJsonObject> references; ///< kept as they are
    Decisions decisions;
    std::optional<Origin> origin;
    DraftSpelling spelling = {};
    QSet<QString> looked = {}; ///< ids of the findings that somebody went to

    friend bool operator==(const Project &, const Project &) = default;
};

} // namespace caveat

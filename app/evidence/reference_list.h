// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "citation_update.h"

namespace caveat
{

/// What a draft cites, as its reference list names it.
class ReferenceList
{
public:
    /// \p ids in the order in which the text first cites them.
    ReferenceList(const QStringList &ids, const FindEntry &find, CitationStyle style);

    /// The mark that cites \p ids, and the ids in the order in which it names them.
    struct Mark {
        QString text;
        QStringList ids;
    };
    Mark mark(const QStringList &ids) const;

    QVector<Block> blocks() const;

private:
    CitationStyle m_style;
    QVector<CitedWork> m_works; ///< in the order of the list; an id that nobody knows is a title
};

} // namespace caveat

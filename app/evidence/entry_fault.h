// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace caveat
{

/// What is wrong with a file of references, and where.
struct EntryFault {
    QString file;
    int line = 0; ///< from 1; 0 where it is the file as a whole
    QString entry; ///< its key, its title or its number in the file
    QString message;

    QString toString() const; ///< "refs.bib:12: “moyer2011” has no title"

    friend bool operator==(const EntryFault &, const EntryFault &) = default;
};

} // namespace caveat

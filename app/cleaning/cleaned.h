// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "residue.h"

namespace caveat
{

/// Gives a link another address.
struct LinkEdit {
    int block = 0;
    int span = 0; ///< index in the block's spans
    QString target;

    friend bool operator==(const LinkEdit &, const LinkEdit &) = default;
};

/// What taking out residue changes. Every part may be applied alone; places are those before any of them.
struct Cleaning {
    QVector<TextEdit> edits; ///< in blocks that stay
    QVector<LinkEdit> links;
    QVector<int> blocks; ///< that go, ascending
};

/// What it takes to remove \p accepted, which residue() gave.
Cleaning cleaning(const QVector<Residue> &accepted);

/// \p draft without any residue. Taking some out can show more.
Draft cleanedDraft(const Draft &draft, const CleaningWords &words);

/// \p draft without \p accepted, which residue() gave for it; all else is as it was.
Draft cleaned(const Draft &draft, const QVector<Residue> &accepted);

} // namespace caveat

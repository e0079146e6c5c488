// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block_marks.h"
#include "residue.h"

namespace caveat
{

/// Words of another script in a block of Latin letters that nobody glosses: what spammers set in. Terms with their
/// meaning or sound beside them, quoted words and short words next to their name stay. \p inReferences says that the
/// block stands in a reference list, where such words are names.
QVector<Residue> spamAnchors(
    const Block &block, int index, const BlockMarks &marks, const CleaningWords &words, bool inReferences);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "residue.h"

#include <QStringList>

namespace caveat
{

/// Blocks that are no part of the article: the comment area, lines of forms and of navigation, repeated paragraphs,
/// blocks without text. \p texts are the blocks' texts without the residue inside them, \p inReferences which of them
/// stand in a reference list, where an entry may stand twice.
QVector<Residue> pageLines(
    const Draft &draft, const QStringList &texts, const QVector<bool> &inReferences, const CleaningWords &words);

} // namespace caveat

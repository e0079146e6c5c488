// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block.h"

#include <QString>
#include <QVector>

namespace caveat
{

/// The article being edited, as a value: its blocks in reading order.
struct Draft {
    QString language; ///< BCP 47, "en-GB"; empty where nobody said
    QVector<Block> blocks;
    QStringList directivesAtEnd = {}; ///< of comments behind the last block

    friend bool operator==(const Draft &, const Draft &) = default;
};

bool sameContent(const Draft &left, const Draft &right);

/// A place in a draft.
struct DraftRange {
    int block = 0; ///< index into Draft::blocks
    TextRange range; ///< in that block's text

    friend auto operator<=>(const DraftRange &, const DraftRange &) = default;
};

} // namespace caveat

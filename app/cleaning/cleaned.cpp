// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "cleaned.h"

#include <algorithm>

namespace caveat
{

Cleaning cleaning(const QVector<Residue> &accepted)
{
    Cleaning result;
    for (const Residue &piece : accepted) {
        if (piece.at.block < 0)
            continue;
        if (piece.wholeBlock) {
            result.blocks.append(piece.at.block);
            continue;
        }
        if (piece.span >= 0)
            result.links.append({piece.at.block, piece.span, piece.target});
        if (!piece.cut.isEmpty())
            result.edits.append({{piece.at.block, piece.cut}, piece.becomes});
    }
    std::ranges::sort(result.blocks);
    result.blocks.erase(std::unique(result.blocks.begin(), result.blocks.end()), result.blocks.end());
    return result;
}

Draft cleaned(const Draft &draft, const QVector<Residue> &accepted)
{
    Draft result = draft;
    Cleaning changes = cleaning(accepted);
    for (const LinkEdit &link : std::as_const(changes.links))
        result.blocks[link.block].spans[link.span].target = link.target;
    for (const int index : std::as_const(changes.blocks)) {
        Block &block = result.blocks[index];
        // An image or a rule would stay when its text is taken out.
        if (block.kind == BlockKind::ImageText || block.kind == BlockKind::Rule)
            block.kind = BlockKind::Paragraph;
        changes.edits.append({{index, {0, block.text.size()}}, QString()});
    }
    return applied(result, changes.edits);
}

Draft cleanedDraft(const Draft &draft, const CleaningWords &words)
{
    constexpr int mostRounds = 5;
    Draft current = draft;
    for (int round = 0; round < mostRounds; ++round) {
        const QVector<Residue> found = residue(current, words);
        if (found.isEmpty())
            break;
        current = cleaned(current, found);
    }
    return current;
}

} // namespace caveat

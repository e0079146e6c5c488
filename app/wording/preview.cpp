// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "suggestion.h"

namespace caveat
{

Preview preview(const Draft &draft, const Finding &finding, const Suggestion &suggestion)
{
    if (finding.block < 0 || finding.block >= draft.blocks.size())
        return {};
    const Block &block = draft.blocks.at(finding.block);
    const bool line = block.kind != BlockKind::Paragraph && block.kind != BlockKind::Description;
    const TextRange shown = line ? TextRange{0, block.text.size()} : finding.sentence;
    const Block after = applied(block, suggestion.edits);
    const qsizetype grown = after.text.size() - block.text.size();
    // A cut sentence takes the space beside it along.
    const qsizetype start = std::min(shown.start, after.text.size());
    const qsizetype length = std::max<qsizetype>(0, shown.length() + grown);
    return {block.text.mid(shown.start, shown.length()), after.text.mid(start, length).trimmed()};
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

class QTextDocument;

namespace caveat
{

/// Blocks that have given way to others.
struct ChangedBlocks {
    int first = 0;
    int gone = 0; ///< how many there were
    int now = 0; ///< how many stand there instead
};

/// What QTextDocument::contentsChange means for the blocks of \p document, which were \p before in number. Nothing
/// where Qt reports less than it did: then all may have changed.
std::optional<ChangedBlocks> changedBlocks(const QTextDocument &document, int before, int position, int added);

} // namespace caveat

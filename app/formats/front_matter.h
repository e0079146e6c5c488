// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QStringView>

#include <optional>

namespace caveat
{

/// What stands between "---" (or "+++") lines at the top of a Markdown file.
struct FrontMatter {
    TextRange range; ///< with its lines of dashes; empty where there is none
    std::optional<Block> title;
    std::optional<Block> description;
    QString language;
};

FrontMatter frontMatter(QStringView source);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QString>

namespace caveat
{

/// The article as plain text: blocks parted by blank lines, lists with "•" and numbers, indented by level.
QString plainText(const Draft &draft);

/// The same, and how the text of each block lies in it; a title or description has no place.
struct PlacedText {
    QString text;
    QVector<SourceMap> places;
};
PlacedText placedText(const Draft &draft);

} // namespace caveat

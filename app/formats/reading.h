// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "left_out.h"

#include <draft/draft.h>

#include <QStringList>

namespace caveat
{

/// What a reader of marked-up text gives.
struct Reading {
    Draft draft;
    QVector<TextRange> htmlParts; ///< where Markdown is written in HTML
    QVector<LeftOutPassage> leftOut; ///< by place
    QStringList notices;
};

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <review/versions.h>
#include <theme/theme.h>

#include <QString>
#include <QStringList>
#include <QVector>

namespace caveat
{

/// A line of a comparison: a block that has changed, or a run of blocks that has not.
struct ComparedRow {
    BlockChange change; ///< of the first block of a run
    int same = 0; ///< how many blocks the run has; 0 for a block that has changed

    friend bool operator==(const ComparedRow &, const ComparedRow &) = default;
};

/// How an earlier draft became a later one.
struct DraftComparison {
    Draft before;
    Draft after;
    QVector<ComparedRow> rows; ///< in reading order
    int changed = 0; ///< blocks
    int added = 0;
    int removed = 0;

    bool isSame() const { return changed + added + removed == 0; }
};

DraftComparison compared(const Draft &before, const Draft &after);

/// "2 paragraphs changed, 1 added."
QString comparisonSummary(const DraftComparison &comparison);

/// Some rows of a comparison: as many as are soon worked out and laid out.
struct ComparisonPage {
    QString html; ///< gone words struck through, new ones underlined
    QStringList spoken; ///< the same for screen readers, a change each
    int end = 0; ///< the row to go on with
};

ComparisonPage comparisonPage(const DraftComparison &comparison, int first, const Theme &theme);

} // namespace caveat

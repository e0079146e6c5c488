// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <theme/theme.h>

#include <QString>
#include <QVector>

namespace caveat
{

enum class DiffKind : quint8 { Same, Removed, Added };

/// A stretch of a line that stays, goes or comes.
struct DiffPart {
    DiffKind kind = DiffKind::Same;
    QString text;

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// How \p before becomes \p after, by whole words; what goes stands before what comes.
QVector<DiffPart> wordDiff(const QString &before, const QString &after);

/// The same as rich text: gone words struck through, new words underlined, each on its colour.
QString diffHtml(const QVector<DiffPart> &parts, const Theme &theme);

/// The same in words, for screen readers.
QString diffSpoken(const QVector<DiffPart> &parts);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

#include <QString>
#include <QVector>

namespace caveat
{

/// Replaces a range of one block's text. The new text takes on the spans in which the range lies as a whole, citations
/// aside: a citation that an edit reaches into is one no more.
struct TextEdit {
    DraftRange at;
    QString text;
    QVector<Span> spans = {}; ///< of the new text, in order and outer first; ranges are in it

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// \p draft after \p edits, which must not overlap; ranges are those before any
/// edit. Spans around and behind are carried along, those emptied are dropped; a
/// block whose text is emptied is taken out, with a list item's own numbering kept in step.
Draft applied(const Draft &draft, const QVector<TextEdit> &edits);

/// The block with the edits that fall on it (see applied()); source maps are not kept.
Block applied(const Block &block, const QVector<TextEdit> &edits);

/// The least edits that turn \p before into \p after within \p at: whole words
/// that stay the same are not touched, so that markup on them survives.
QVector<TextEdit> wordEdits(DraftRange at, const QString &before, const QString &after);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace caveat
{

/// A word that is to be left alone where it stands, and only there.
struct IgnoredWord {
    DraftRange at;
    QString word; ///< what stood there; if that has changed, the place is no longer meant

    friend bool operator==(const IgnoredWord &, const IgnoredWord &) = default;
};

/// What a project keeps of spelling. Its language is that of the draft.
struct DraftSpelling {
    QStringList words; ///< right in this draft
    QVector<IgnoredWord> ignored; ///< right in one place

    bool isEmpty() const { return words.isEmpty() && ignored.isEmpty(); }
    friend bool operator==(const DraftSpelling &, const DraftSpelling &) = default;
};

/// The same with the blocks of a draft for those of the document it was taken from: \p places gives the number in the
/// document of each block of the draft, ascending. What stands in none of them is left out.
DraftSpelling inDraft(const DraftSpelling &spelling, const QVector<int> &places);
/// The way back.
DraftSpelling inDocument(const DraftSpelling &spelling, const QVector<int> &places);

/// As compact JSON, and back; what does not fit is left out.
QByteArray spellingBytes(const DraftSpelling &spelling);
DraftSpelling spellingFromBytes(const QByteArray &bytes);

} // namespace caveat

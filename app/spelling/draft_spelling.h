// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

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

/// As compact JSON, and back; what does not fit is left out.
QByteArray spellingBytes(const DraftSpelling &spelling);
DraftSpelling spellingFromBytes(const QByteArray &bytes);

} // namespace caveat

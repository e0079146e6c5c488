// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block_marks.h"
#include "residue.h"

#include <optional>

namespace caveat
{

/// A part of an address, and what stands there without what tracks.
struct AddressPart {
    TextRange range;
    QString text;
};

/// What to change in \p address to rid it of tracking parameters; nothing where it has none. An address as it is
/// written in HTML ("&amp;") will do.
std::optional<AddressPart> withoutTracking(QStringView address, const CleaningWords &words);

/// Links that track who follows them, and such addresses in the text. \p taken are ranges that go anyway, ascending.
QVector<Residue> trackingLinks(const Block &block, int index, const BlockMarks &marks, const CleaningWords &words,
    const QVector<TextRange> &taken);

} // namespace caveat

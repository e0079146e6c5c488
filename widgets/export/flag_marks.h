// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <findings/findings_model.h>
#include <findings/offer.h>
#include <formats/writer.h>

namespace caveat
{

/// The claims that stand open as marks of an export, each with the change that \p changes propose for it. \p places
/// holds the number that each block of the exported draft has in the document.
QVector<OutputMark> flagMarks(
    const FindingsModel &findings, const QVector<ProposedOffer> &changes, const QVector<int> &places);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <findings/findings_model.h>
#include <findings/offer.h>
#include <formats/writer.h>

namespace caveat
{

/// The claims that stand open as marks of an export, each with the change that \p changes propose for it, and those
/// that \p decisions hold comments on, each with what was said of it. \p places holds the number that each block of the
/// exported draft has in the document.
QVector<OutputMark> flagMarks(const FindingsModel &findings, const QVector<ProposedOffer> &changes,
    const Decisions &decisions, const QVector<int> &places);

} // namespace caveat

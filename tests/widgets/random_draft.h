// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QRandomGenerator>

namespace caveat
{

/// A draft of about \p blocks blocks with everything a draft may hold; the same seed gives the same draft.
Draft randomDraft(quint32 seed, int blocks);

/// A few words; never empty.
QString randomWords(QRandomGenerator &random, int most);

} // namespace caveat

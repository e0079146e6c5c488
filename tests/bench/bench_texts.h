// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

/// Drafts to measure on.

/// How many UTF-16 units of text the blocks hold.
qsizetype sizeOf(const caveat::Draft &draft);

/// The files below \p folder of CAVEAT_CORPORA that match one of \p names, end to end; empty where there is none.
caveat::Draft corpus(const QString &folder, const QStringList &names);

/// The real pages below \p folder, none twice.
caveat::Draft pagesIn(const QString &folder);
/// All real pages, likewise.
caveat::Draft realPages();

/// Sentences of this genre put together from parts: enough of them that few repeat. About every other makes a claim.
caveat::Draft madeUp(qsizetype size);

/// Plain sentences that claim nothing.
caveat::Draft plainText(qsizetype size);

/// The draft over and over, up to \p size.
caveat::Draft repeated(const caveat::Draft &draft, qsizetype size);

/// The beginning of \p draft.
caveat::Draft cut(const caveat::Draft &draft, qsizetype size);

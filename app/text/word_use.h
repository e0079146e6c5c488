// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QStringView>
#include <QVector>

namespace caveat
{

/// Whether a word whose form is that of a verb in the present stands as a name where it is: "the release of tension",
/// "pain relief", "new cures". Decided by its neighbours; on running text about seven of eight such words are told
/// right (tests/corpora/treebank_test.cpp prints how many). In doubt it is a verb.
/// \p tokens are those of one sentence, with ranges in \p text.
bool standsAsName(const QVector<Token> &tokens, QStringView text, int at);

/// Whether a word in "-ed" or the like stands as a participle: "is boosted", "improved sleep", "pain caused by";
/// otherwise it is the verb of its clause.
bool standsAsParticiple(const QVector<Token> &tokens, QStringView text, int at);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "line.h"

namespace caveat
{

/// How a stretch of a line is built.
enum class Mood : quint8 {
    Statement, ///< a subject and a finite verb: "Massage boosts …"
    Imperative, ///< "Boost your …"
    Predicate, ///< a finite verb without its subject: "Boosts …", "Can boost …"
    Gerund, ///< "Boosting …"
    Phrase, ///< no verb that tells
};

/// The mood of the tokens [first, end). \p relation is a token known to be a verb, or -1.
Mood moodOf(const Line &line, int first, int end, int relation = -1);

/// True where [first, end) begins with a clause that has a subject and a verb of its own.
bool isStatement(const Line &line, int first, int end, int relation = -1);

/// Where the clause that holds \p at begins: behind ", and" or ", but" with a subject of its own, else \p first.
int clauseStart(const Line &line, int first, int at);

/// The first finite verb of [first, end) that has something before it as its subject; -1 where there is none.
int finiteVerb(const Line &line, int first, int end, int relation = -1);

/// Where the main clause of [first, end) begins: behind "However," or "In winter,"; \p first where it begins there.
int mainClause(const Line &line, int first, int end, int relation = -1);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "token.h"

#include <QStringView>
#include <QVector>

#include <functional>

namespace caveat
{

/// How a clause hangs together with the one it leans on.
enum class ClauseKind : quint8 {
    Main, ///< stands alone, or is joined with a subject of its own
    Coordinated, ///< "… and boosts": shares the subject
    Continued, ///< "may … and boost": shares the subject, the auxiliary, and so its doubt or denial
    Participle, ///< ", boosting …": shares the subject, the doubt and the denial
    Relative, ///< ", which boosts …": says more about what stands before it
    Subordinate, ///< "because …", "if …", "while …"
    Aside, ///< a statement in brackets or between dashes
    Resumed, ///< the clause it leans on, going on after one that broke in
};

/// A clause of a sentence: token indices, the end exclusive. Clauses follow each other without a gap.
struct Clause {
    int first = 0;
    int end = 0;
    ClauseKind kind = ClauseKind::Main;
    int leansOn = -1; ///< an earlier clause; -1 for none

    friend bool operator==(const Clause &, const Clause &) = default;
};

/// The clauses of a sentence, for the reach of negation, doubt and attribution.
///
/// A clause ends at a semicolon, colon or dash, before subordinators and relative
/// pronouns behind a comma, before ", …ing", and before "and", "but", "or" or a comma
/// where a finite verb follows. What "that", "whether" and "to" bring in stays inside,
/// as the denial of a main clause reaches over it ("there is no evidence that …").
///
/// \p tokens are those of one sentence, with ranges in \p text; \p isFiniteVerb is
/// asked for verbs other than auxiliaries ("boosts", "boosted", "boost").
QVector<Clause> clausesOf(const QVector<Token> &tokens, QStringView text, const std::function<bool(int)> &isFiniteVerb);

} // namespace caveat

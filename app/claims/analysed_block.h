// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "grammar.h"
#include "lexicon.h"
#include "pattern_program.h"

#include <draft/block.h>
#include <text/clauses.h>
#include <text/token.h>

#include <QVector>

namespace caveat
{

/// A sentence with what the word lists know of it. Items are its tokens, by index in the sentence.
struct AnalysedSentence {
    TextRange range; ///< in the block's text, without a bullet typed in front
    bool isItem = false; ///< a bullet is typed in front: "• Eases pain"
    QVector<Token> tokens;
    QVector<Clause> clauses; ///< as findClauses() has found them; few sentences need them
    PatternInput input;

    int clauseAt(int item) const { return input.items.at(item).clause; }
    /// True where the clause has no subject of its own.
    bool sharesSubject(int clause) const;
    /// The first term of \p wordClass that begins in [first, end), or an empty part.
    PatternMatch::Part term(ClassId wordClass, int first, int end) const;
    bool has(ClassId wordClass, int first, int end) const { return !term(wordClass, first, end).isEmpty(); }
    /// True where \p item lies inside a term of \p wordClass.
    bool inTerm(ClassId wordClass, int item) const;
    /// The place in the block's text of the items [first, end).
    TextRange place(int first, int end) const;
};

/// The sentences of a block, analysed but for their clauses. A heading is one sentence.
QVector<AnalysedSentence> analysed(const Block &block, const Lexicon &lexicon);

/// Lays out the clauses of \p sentence, which stands in a block that reads \p text.
void findClauses(AnalysedSentence &sentence, QStringView text, const Grammar &grammar);

} // namespace caveat

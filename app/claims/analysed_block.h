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

#include <span>
#include <vector>

namespace caveat
{

/// A sentence with what the word lists know of it. Items are its tokens, by index in the sentence.
struct AnalysedSentence {
    TextRange range; ///< in the block's text, without a bullet typed in front
    bool isItem = false; ///< a bullet is typed in front: "• Eases pain"
    QVector<Token> tokens;
    int words = 0; ///< among them
    quint64 marks = 0; ///< a bit for each mark among them; see mayHold()
    QVector<Clause> clauses; ///< as findClauses() has found them; few sentences need them
    PatternInput input;

    /// False where none of the items is \p mark; true may be another one's doing.
    bool mayHold(char16_t mark) const { return (marks & bit(mark)) != 0; }

    int clauseAt(int item) const { return input.items.at(item).clause; }
    /// True where the clause has no subject of its own.
    bool sharesSubject(int clause) const;
    /// The first term of \p wordClass that begins in [first, end), or an empty part.
    PatternMatch::Part term(ClassId wordClass, int first, int end) const
    {
        return input.terms.holds(wordClass) ? firstTerm(wordClass, first, end) : PatternMatch::Part();
    }
    bool has(ClassId wordClass, int first, int end) const { return !term(wordClass, first, end).isEmpty(); }
    /// True where \p item lies inside a term of \p wordClass.
    bool inTerm(ClassId wordClass, int item) const { return input.terms.holds(wordClass) && liesIn(wordClass, item); }
    /// The place in the block's text of the items [first, end).
    TextRange place(int first, int end) const;

private:
    friend class AnalysedBlock;
    static quint64 bit(char16_t mark) { return 1ULL << (mark % 64U); }
    PatternMatch::Part firstTerm(ClassId wordClass, int first, int end) const;
    bool liesIn(ClassId wordClass, int item) const;
};

/// The sentences of a block, analysed but for their clauses. Read for block after block in the same room: laying it out
/// anew would take a good part of the time.
class AnalysedBlock
{
public:
    /// Takes the place of what was read before. A heading is one sentence.
    void read(const Block &block, const Lexicon &lexicon);

    std::span<AnalysedSentence> sentences() { return std::span(m_sentences).first(m_count); }

private:
    AnalysedSentence &newSentence(TextRange range);
    void readItems(AnalysedSentence &sentence, QStringView text, const Lexicon &lexicon);

    std::vector<AnalysedSentence> m_sentences; ///< the first are those of the block, the others are room
    std::size_t m_count = 0; ///< of those of the block
    QVector<Token> m_tokens; ///< of the whole block
    QVector<WordId> m_words; ///< of one sentence
    QString m_normalised; ///< a word
};

/// Lays out the clauses of \p sentence, which stands in a block that reads \p text.
void findClauses(AnalysedSentence &sentence, QStringView text, const Grammar &grammar);

} // namespace caveat

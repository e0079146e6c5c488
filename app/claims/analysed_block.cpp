// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "analysed_block.h"

#include <text/enumeration.h>
#include <text/sentences.h>
#include <text/word_use.h>

#include <algorithm>

namespace caveat
{

namespace
{

WordId wordFor(QStringView written, const Lexicon &lexicon, QString &buffer)
{
    if (const ShortWord word(written); word)
        return lexicon.word(word);
    normaliseWord(written, buffer);
    return lexicon.word(buffer);
}

PatternInput::Item itemFor(const Token &token, QStringView text, const Lexicon &lexicon, QString &buffer)
{
    PatternInput::Item item;
    const QStringView written = text.sliced(token.range.start, token.range.length());
    if (token.kind == TokenKind::Punctuation) {
        item.mark = written.front().unicode();
    } else {
        item.word = token.word ? lexicon.word(token.word) : wordFor(written, lexicon, buffer);
        item.number = token.kind == TokenKind::Number;
    }
    return item;
}

/// A bullet or dash typed as text, with space behind it.
bool isBullet(QStringView sentence)
{
    constexpr QStringView dashes = u"-–—*";
    const char16_t first = sentence.front().unicode();
    return isBulletGlyph(first) || (dashes.contains(QChar(first)) && sentence.size() > 1 && sentence.at(1).isSpace());
}

/// The bullet, which stands in front of what is said.
void dropBullet(AnalysedSentence &sentence, QStringView text)
{
    if (sentence.tokens.size() < 2 || !isBullet(text.sliced(sentence.range.start, sentence.range.length())))
        return;
    sentence.isItem = true;
    sentence.tokens.removeFirst();
    sentence.range.start = sentence.tokens.first().range.start;
}

} // namespace

bool AnalysedSentence::sharesSubject(int clause) const
{
    const ClauseKind kind = clauses.at(clause).kind;
    return kind != ClauseKind::Main && kind != ClauseKind::Subordinate && kind != ClauseKind::Aside;
}

PatternMatch::Part AnalysedSentence::firstTerm(ClassId wordClass, int first, int end) const
{
    const auto terms = input.terms.between(first, end);
    const auto found = std::ranges::find(terms, wordClass, &TermMatch::wordClass);
    if (found == terms.end())
        return {};
    PatternMatch::Part longest{static_cast<int>(input.terms.itemOf(*found)), 0};
    for (const TermMatch &match : input.terms.at(longest.start)) {
        if (match.wordClass == wordClass)
            longest.end = std::max(longest.end, match.endToken);
    }
    return longest;
}

bool AnalysedSentence::liesIn(ClassId wordClass, int item) const
{
    constexpr int longestTerm = 8;
    return std::ranges::any_of(input.terms.between(std::max(0, item - longestTerm), item + 1),
        [&](const TermMatch &match) { return match.wordClass == wordClass && match.endToken > item; });
}

TextRange AnalysedSentence::place(int first, int end) const
{
    if (end <= first)
        return {};
    return {tokens.at(first).range.start, tokens.at(end - 1).range.end};
}

AnalysedSentence &AnalysedBlock::newSentence(TextRange range)
{
    if (m_count == m_sentences.size())
        m_sentences.emplace_back();
    AnalysedSentence &sentence = m_sentences[m_count++];
    sentence.range = range;
    sentence.isItem = false;
    sentence.clauses.clear();
    return sentence;
}

void AnalysedBlock::readItems(AnalysedSentence &sentence, QStringView text, const Lexicon &lexicon)
{
    const qsizetype count = sentence.tokens.size();
    PatternInput &input = sentence.input;
    input.items.resize(count);
    m_words.resize(count);
    PatternInput::Item *items = input.items.data();
    WordId *words = m_words.data();
    sentence.words = 0;
    sentence.marks = 0;
    // Each loop by itself, as most of its time goes into waiting for memory: a short one waits for several at once.
    for (qsizetype i = 0; i < count; ++i) {
        const Token &token = sentence.tokens.at(i);
        items[i] = itemFor(token, text, lexicon, m_normalised);
        words[i] = items[i].word;
        sentence.words += token.kind == TokenKind::Word;
        if (items[i].mark != 0)
            sentence.marks |= AnalysedSentence::bit(items[i].mark);
    }
    for (qsizetype i = 0; i < count; ++i)
        lexicon.prefetchTerms(words[i]);
    input.terms.read(count, [&](qsizetype item, QVector<TermMatch> &terms) {
        if (words[item] != 0)
            lexicon.termsAt(m_words, item, terms);
    });
    input.lastItem = count;
    while (input.lastItem > 0 && input.items.at(input.lastItem - 1).mark != 0)
        --input.lastItem;
}

void AnalysedBlock::read(const Block &block, const Lexicon &lexicon)
{
    const QStringView text = block.text;
    m_count = 0;
    tokenise(text, m_tokens);
    for (const Token &token : std::as_const(m_tokens))
        lexicon.prefetch(token.word);
    QVector<TextRange> ranges;
    if (block.kind == BlockKind::Heading || block.kind == BlockKind::Title)
        ranges.append({0, text.size()});
    else
        ranges = sentenceRanges(text);

    auto token = m_tokens.cbegin();
    for (const TextRange range : std::as_const(ranges)) {
        while (token != m_tokens.cend() && token->range.start < range.start)
            ++token;
        const auto first = token;
        while (token != m_tokens.cend() && token->range.start < range.end)
            ++token;
        if (token == first)
            continue;
        AnalysedSentence &sentence = newSentence(range);
        sentence.tokens.resize(token - first);
        std::copy(first, token, sentence.tokens.begin());
        dropBullet(sentence, text);
        readItems(sentence, text, lexicon);
    }
}

void findClauses(AnalysedSentence &sentence, QStringView text, const Grammar &grammar)
{
    sentence.clauses = clausesOf(sentence.tokens, text, [&](int item) {
        if (!sentence.has(grammar.finiteVerb, item, item + 1) || standsAsName(sentence.tokens, text, item))
            return false;
        return !sentence.has(grammar.pastEffect, item, item + 1) || !standsAsParticiple(sentence.tokens, text, item);
    });
    PatternInput::Item *items = sentence.input.items.data();
    for (qsizetype clause = 0; clause < sentence.clauses.size(); ++clause) {
        for (int item = sentence.clauses.at(clause).first; item < sentence.clauses.at(clause).end; ++item)
            items[item].clause = static_cast<qint16>(clause);
    }
}

} // namespace caveat

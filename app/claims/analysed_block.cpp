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

/// Written as words are compared.
bool isNormal(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() >= u'a' && c.unicode() <= u'z'; });
}

WordId wordFor(QStringView written, const Lexicon &lexicon, QString &buffer)
{
    if (isNormal(written))
        return lexicon.word(written);
    normaliseWord(written, buffer);
    return lexicon.word(buffer);
}

/// Room to work in, kept from one sentence to the next.
struct Room {
    QVector<WordId> words;
    QString normalised;
};

void readItems(AnalysedSentence &sentence, QStringView text, const Lexicon &lexicon, Room &room)
{
    PatternInput &input = sentence.input;
    QVector<WordId> &words = room.words;
    words.clear();
    input.items.reserve(sentence.tokens.size());
    for (const Token &token : std::as_const(sentence.tokens)) {
        PatternInput::Item item;
        const QStringView written = text.mid(token.range.start, token.range.length());
        if (token.kind == TokenKind::Punctuation) {
            item.mark = written.front().unicode();
        } else {
            item.word = wordFor(written, lexicon, room.normalised);
            item.number = token.kind == TokenKind::Number;
        }
        words.append(item.word);
        input.items.append(item);
    }
    input.terms.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        input.terms.append([&](QVector<TermMatch> &terms) { lexicon.termsAt(words, i, terms); });
    input.lastItem = input.items.size();
    while (input.lastItem > 0 && input.items.at(input.lastItem - 1).mark != 0)
        --input.lastItem;
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

PatternMatch::Part AnalysedSentence::term(ClassId wordClass, int first, int end) const
{
    if (!input.terms.holds(wordClass))
        return {};
    for (int i = first; i < end; ++i) {
        PatternMatch::Part longest;
        for (const TermMatch &match : input.terms.at(i)) {
            if (match.wordClass == wordClass)
                longest = {i, std::max(longest.end, match.endToken)};
        }
        if (!longest.isEmpty())
            return longest;
    }
    return {};
}

bool AnalysedSentence::inTerm(ClassId wordClass, int item) const
{
    if (!input.terms.holds(wordClass))
        return false;
    constexpr int longestTerm = 8;
    for (int i = std::max(0, item - longestTerm); i <= item; ++i) {
        for (const TermMatch &match : input.terms.at(i)) {
            if (match.wordClass == wordClass && match.endToken > item)
                return true;
        }
    }
    return false;
}

TextRange AnalysedSentence::place(int first, int end) const
{
    if (end <= first)
        return {};
    return {tokens.at(first).range.start, tokens.at(end - 1).range.end};
}

QVector<AnalysedSentence> analysed(const Block &block, const Lexicon &lexicon)
{
    const QStringView text = block.text;
    const QVector<Token> tokens = tokenise(text);
    QVector<TextRange> ranges;
    if (block.kind == BlockKind::Heading || block.kind == BlockKind::Title)
        ranges.append({0, text.size()});
    else
        ranges = sentenceRanges(text);

    QVector<AnalysedSentence> sentences;
    sentences.reserve(ranges.size());
    Room room;
    auto token = tokens.begin();
    for (const TextRange range : std::as_const(ranges)) {
        AnalysedSentence sentence;
        sentence.range = range;
        while (token != tokens.end() && token->range.start < range.start)
            ++token;
        const auto first = token;
        while (token != tokens.end() && token->range.start < range.end)
            ++token;
        sentence.tokens = tokens.sliced(first - tokens.begin(), token - first);
        if (sentence.tokens.isEmpty())
            continue;
        dropBullet(sentence, text);
        readItems(sentence, text, lexicon, room);
        sentences.append(std::move(sentence));
    }
    return sentences;
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

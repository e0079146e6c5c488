// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "line.h"

#include <algorithm>

namespace caveat
{

Line::Line(const QString &lineText)
    : text(lineText)
    , tokens(tokenise(text))
{
    const WordTable &table = knownWords();
    for (const Token &token : std::as_const(tokens)) {
        const QStringView written = QStringView(text).sliced(token.range.start, token.range.length());
        words.append(token.kind == TokenKind::Punctuation ? written.toString() : normalisedWord(written));
        kinds.append(token.kind == TokenKind::Punctuation ? 0 : table.kinds(words.constLast()));
    }
}

bool Line::isPlural(int at) const
{
    if (!isWord(at))
        return false;
    const QString &word = words.at(at);
    if (word == u"they" || word == u"we" || word == u"you" || word == u"i" || word == u"these" || word == u"those"
        || word == u"people" || word == u"men" || word == u"women" || word == u"children" || word == u"both")
        return true;
    return word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us")
        && !(is(at, ThirdPersonVerb) && !is(at, NounToo)) && !word.endsWith(u"is") && !tokens.at(at).possessive
        && !is(at, smallWord);
}

bool Line::isTitleCase() const
{
    int long_ = 0;
    int capitals = 0;
    for (int i = 1; i < size(); ++i) {
        if (!isWord(i) || words.at(i).size() < 4)
            continue;
        ++long_;
        capitals += tokens.at(i).capitalised;
    }
    return long_ > 0 && capitals * 2 > long_;
}

bool Line::isUpperCase() const
{
    const auto lower = std::ranges::count_if(text, [](QChar c) { return c.isLower(); });
    const auto upper = std::ranges::count_if(text, [](QChar c) { return c.isUpper(); });
    return upper > 3 && lower == 0;
}

bool Line::waitsForMore(int last) const
{
    for (int i = 1; i < last; ++i) {
        const bool only = reads(i, u"just") || reads(i, u"only") || reads(i, u"merely");
        if (only && (reads(i - 1, u"not") || words.at(i - 1).endsWith(u"n't")))
            return true;
    }
    return false;
}

int Line::tokenAt(qsizetype offset) const
{
    const auto found = std::ranges::find_if(tokens, [offset](const Token &token) { return token.range.end > offset; });
    return static_cast<int>(found - tokens.begin());
}

int Line::end() const
{
    int last = size();
    while (last > 0 && !isWord(last - 1) && !reads(last - 1, u")") && !reads(last - 1, u"%"))
        --last;
    return last;
}

QString Line::slice(int first, int last) const
{
    if (first >= last || first >= size())
        return {};
    const qsizetype start = tokens.at(first).range.start;
    return text.mid(start, tokens.at(std::min(last, size()) - 1).range.end - start);
}

QString Line::before(int at) const
{
    return at >= size() ? text : text.first(tokens.at(at).range.start);
}

QString Line::from(int at) const
{
    return at >= size() ? QString() : text.mid(tokens.at(at).range.start);
}

QString Line::after(int at) const
{
    return at <= 0 ? text : text.mid(tokens.at(std::min(at, size()) - 1).range.end);
}

bool isDash(const Line &line, int at)
{
    return line.reads(at, u"–") || line.reads(at, u"—") || line.reads(at, u"-");
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "word_use.h"

#include "clause_words.h"

#include <algorithm>
#include <array>

namespace caveat
{

namespace
{

/// A word between its neighbours.
class Place
{
public:
    Place(const QVector<Token> &tokens, QStringView text)
        : m_tokens(tokens)
        , m_text(text)
    {
    }

    bool isWord(int at) const { return at >= 0 && at < m_tokens.size() && m_tokens[at].kind == TokenKind::Word; }

    QStringView word(int at) const
    {
        return isWord(at) ? m_text.sliced(m_tokens[at].range.start, m_tokens[at].range.length()) : QStringView();
    }

    ClauseWordKinds kinds(int at) const
    {
        return isWord(at) ? ClauseWords::english().kinds(word(at)) : ClauseWordKinds();
    }

    bool is(int at, ClauseWord kind) const { return kinds(at).testFlag(kind); }
    bool isOne(int at, QStringView form) const { return word(at).compare(form, Qt::CaseInsensitive) == 0; }

    /// The word before \p at, adverbs in "-ly" and the like aside.
    int before(int at) const
    {
        int i = at - 1;
        while (isWord(i) && (is(i, ClauseWord::Adverb) || word(i).endsWith(u"ly")))
            --i;
        return i;
    }

    /// "natural", "effective", "serious": a name follows.
    bool isAdjective(int at) const
    {
        static constexpr std::array<QStringView, 9> endings
            = {u"ic", u"al", u"ive", u"ous", u"able", u"ible", u"ary", u"ful", u"less"};
        constexpr qsizetype shortest = 5;
        const QStringView form = word(at);
        return form.size() >= shortest
            && std::ranges::any_of(endings, [form](QStringView ending) { return form.endsWith(ending); });
    }

    bool isPlural(int at) const { return word(at).endsWith(u's') && !word(at).endsWith(u"ss"); }

private:
    const QVector<Token> &m_tokens;
    QStringView m_text;
};

} // namespace

bool standsAsName(const QVector<Token> &tokens, QStringView text, int at)
{
    const Place place(tokens, text);
    const int before = place.before(at);
    const ClauseWordKinds kinds = place.kinds(before);
    if (kinds & ClauseWord::Modal || (kinds & ClauseWord::Pronoun && !(kinds & ClauseWord::Determiner)))
        return false;
    if (place.word(at).endsWith(u"ed") || !place.isWord(before))
        return false;
    if (kinds & (ClauseWord::Determiner | ClauseWord::Preposition) || place.isOne(at + 1, u"of"))
        return true;
    if (kinds & (ClauseWord::Relative | ClauseWord::Coordinate) || place.is(at + 1, ClauseWord::Determiner))
        return false;
    if (place.isAdjective(before))
        return true;
    // "Pain relief", but "clients benefit"; with an -s behind a name it is a verb.
    return !place.isPlural(at) && !place.isPlural(before) && !place.isOne(before, u"not");
}

bool standsAsParticiple(const QVector<Token> &tokens, QStringView text, int at)
{
    const Place place(tokens, text);
    const int before = place.before(at);
    const ClauseWordKinds kinds = place.kinds(before);
    if (kinds & ClauseWord::Auxiliary || place.isOne(before, u"be") || place.isOne(before, u"been")
        || place.isOne(before, u"being") || place.isOne(before, u"get") || place.isOne(before, u"gets")
        || place.isOne(before, u"having"))
        return true;
    if (!place.isWord(before) || kinds & (ClauseWord::Determiner | ClauseWord::Preposition))
        return true; // "improved sleep": there is nobody to do it
    if (place.isOne(at + 1, u"by"))
        return true;
    return place.isAdjective(before);
}

} // namespace caveat

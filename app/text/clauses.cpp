// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "clauses.h"

#include "clause_words.h"

#include <QVarLengthArray>

#include <algorithm>

namespace caveat
{

namespace
{

constexpr int longestLook = 60; ///< tokens; keeps the time in proportion for any text
constexpr int longestSubject = 4;
constexpr int shortestParticiple = 6;

class ClauseReader
{
public:
    ClauseReader(const QVector<Token> &tokens, QStringView text, const std::function<bool(int)> &isFiniteVerb)
        : m_tokens(tokens)
        , m_text(text)
        , m_isFiniteVerb(isFiniteVerb)
        , m_count(int(tokens.size()))
        , m_kinds(m_count)
        , m_verbs(m_count)
    {
        std::ranges::fill(m_verbs, Answer::NotAsked);
        const ClauseWords &words = ClauseWords::english();
        for (int i = 0; i < m_count; ++i) {
            m_kinds[i] = kindsOf(m_tokens.at(i), words);
        }
    }

    QVector<Clause> run()
    {
        if (m_count == 0)
            return {};
        if (is(0, ClauseWord::Subordinate))
            m_now.kind = ClauseKind::Subordinate;
        m_hasVerb = isVerb(0);
        m_hasModal = is(0, ClauseWord::Modal);
        for (int i = 1; i < m_count; ++i) {
            const char16_t mark = markAt(i - 1);
            if (m_asideEnd == i - 1)
                endAside(i);
            else if (mark == u'(' || (isDash(i - 1) && m_secondDash != i - 1))
                readBreak(i);
            else if (mark == u';' || (mark == u':' && !isTime(i - 1)))
                begin(i, ClauseKind::Main, -1);
            else if (mark == u',')
                readComma(i);
            else
                readWord(i);
            m_hasVerb = m_hasVerb || isVerb(i);
            m_hasModal = m_hasModal || is(i, ClauseWord::Modal);
        }
        finish(m_count);
        return std::move(m_clauses);
    }

private:
    ClauseWordKinds kindsOf(const Token &token, const ClauseWords &words) const
    {
        if (token.word)
            return words.kinds(token.word);
        return token.kind == TokenKind::Word ? words.kinds(m_text.sliced(token.range.start, token.range.length()))
                                             : ClauseWordKinds();
    }

    QStringView word(int i) const { return m_text.sliced(m_tokens[i].range.start, m_tokens[i].range.length()); }
    bool isWord(int i) const { return i < m_count && m_tokens[i].kind == TokenKind::Word; }
    bool is(int i, ClauseWord kind) const { return i >= 0 && i < m_count && m_kinds[i].testFlag(kind); }

    char16_t markAt(int i) const
    {
        const bool mark = i >= 0 && i < m_count && m_tokens[i].kind == TokenKind::Punctuation;
        return mark ? m_text.utf16()[m_tokens[i].range.start] : u'\0';
    }

    bool isMark(int i) const { return i >= m_count || m_tokens[i].kind == TokenKind::Punctuation; }

    bool isVerb(int i) const
    {
        if (!isWord(i))
            return false;
        Answer &answer = m_verbs[i];
        if (answer == Answer::NotAsked)
            answer = seemsVerb(i) ? Answer::Yes : Answer::No;
        return answer == Answer::Yes;
    }

    bool seemsVerb(int i) const
    {
        if (m_kinds[i] & (ClauseWord::Modal | ClauseWord::Auxiliary))
            return word(i).compare(u"to", Qt::CaseInsensitive) != 0;
        return m_isFiniteVerb(i);
    }

    bool isAuxiliary(int i) const { return is(i, ClauseWord::Modal) || is(i, ClauseWord::Auxiliary); }

    bool isDash(int i) const
    {
        const char16_t mark = markAt(i);
        if (mark == u'—')
            return true;
        const bool spaced = i > 0 && i + 1 < m_count && m_tokens[i - 1].range.end < m_tokens[i].range.start
            && m_tokens[i].range.end < m_tokens[i + 1].range.start;
        return spaced && (mark == u'–' || mark == u'-');
    }

    bool isTime(int colon) const
    {
        return colon > 0 && colon + 1 < m_count && m_tokens[colon - 1].kind == TokenKind::Number
            && m_tokens[colon + 1].kind == TokenKind::Number;
    }

    bool hasVerb(int first, int end) const
    {
        for (int i = first; i < end; ++i) {
            if (isVerb(i))
                return true;
        }
        return false;
    }

    void begin(int at, ClauseKind kind, int leansOn)
    {
        if (at > m_now.first)
            finish(at);
        m_now = {at, at, kind, leansOn};
        m_hasVerb = false;
        m_hasModal = false;
    }

    void finish(int end)
    {
        m_now.end = end;
        m_clauses.append(m_now);
    }

    int current() const { return int(m_clauses.size()); }

    /// Brackets and pairs of dashes are an aside where they hold a verb, else part of the clause around them.
    void readBreak(int at)
    {
        const bool bracket = markAt(at - 1) == u'(';
        int end = at;
        const int limit = std::min(m_count, at + longestLook);
        while (end < limit && (bracket ? markAt(end) != u')' : !isDash(end)))
            ++end;
        const bool pair = end < limit && (bracket || !m_hasVerb);
        if (pair && !bracket)
            m_secondDash = end;
        if (!pair && !bracket) {
            begin(at, ClauseKind::Main, -1);
        } else if (pair && m_asideEnd < at && hasVerb(at, end)) {
            m_interrupted = {current(), m_hasVerb};
            m_asideEnd = end;
            begin(at, ClauseKind::Aside, current());
        }
    }

    void endAside(int at)
    {
        begin(at, ClauseKind::Resumed, m_interrupted.clause);
        m_hasVerb = m_interrupted.hadVerb;
    }

    /// \p at is the token behind a comma.
    void readComma(int at)
    {
        const bool brokenIn = m_now.kind == ClauseKind::Relative || m_now.kind == ClauseKind::Participle;
        if (m_now.kind == ClauseKind::Subordinate && m_now.leansOn < 0 && m_now.first == 0) {
            if (beginsMainClause(at))
                begin(at, ClauseKind::Main, -1);
        } else if (is(at, ClauseWord::Relative)) {
            interruptWith(at, ClauseKind::Relative);
        } else if (const int verb = participleAt(at); verb >= 0) {
            interruptWith(at, ClauseKind::Participle);
        } else if (brokenIn && m_interrupted.clause >= 0 && !m_interrupted.hadVerb && goesOnWithVerb(at)) {
            begin(at, ClauseKind::Resumed, m_interrupted.clause);
        } else if ((is(at, ClauseWord::Subordinate) || is(at, ClauseWord::Linking)) && hasVerbBeforeMark(at + 1)) {
            begin(at, ClauseKind::Subordinate, current());
        } else if (is(at, ClauseWord::Coordinate)) {
            readCoordination(at, at + 1, true);
        } else {
            readCoordination(at, at, true);
        }
    }

    /// Behind ", which …," or ", resting …," the clause around goes on where its verb comes.
    bool goesOnWithVerb(int at) const { return isVerb(behindAdverbs(at)); }

    void interruptWith(int at, ClauseKind kind)
    {
        const bool again = m_now.kind == kind && m_now.leansOn >= 0;
        if (!again)
            m_interrupted = {current(), m_hasVerb};
        begin(at, kind, again ? m_now.leansOn : m_interrupted.clause);
    }

    void readWord(int at)
    {
        if (is(at, ClauseWord::Coordinate))
            readCoordination(at, at + 1, false);
        else if (is(at, ClauseWord::Subordinate) && m_hasVerb && !is(at - 1, ClauseWord::Complement)
            && !is(at - 1, ClauseWord::Adverb) && hasVerbBeforeMark(at + 1))
            begin(at, ClauseKind::Subordinate, current());
    }

    bool hasVerbBeforeMark(int at) const
    {
        int end = at;
        while (end < std::min(m_count, at + longestLook) && !isMark(end))
            ++end;
        return hasVerb(at, end);
    }

    /// Whether the main clause of "If …, …" begins behind this comma: one with a verb, and no item of a list.
    bool beginsMainClause(int at) const
    {
        int end = at;
        while (end < m_count && markAt(end) != u',')
            ++end;
        const bool last = end >= m_count;
        if (is(at, ClauseWord::Coordinate) || is(at, ClauseWord::Relative))
            return false;
        return last || (end - at > 1 && hasVerb(at, end));
    }

    int behindAdverbs(int at) const
    {
        while (isWord(at) && (is(at, ClauseWord::Adverb) || (word(at).endsWith(u"ly") && !isVerb(at))))
            ++at;
        return at;
    }

    /// The participle that begins a clause at \p at, an adverb before it aside; -1 where there is none.
    int participleAt(int at) const
    {
        const int verb = behindAdverbs(at);
        if (!isWord(verb) || word(verb).size() < shortestParticiple
            || !word(verb).endsWith(u"ing", Qt::CaseInsensitive))
            return -1;
        const bool noun = is(verb, ClauseWord::Thing) || isMark(verb + 1) || is(verb + 1, ClauseWord::Coordinate);
        return noun ? -1 : verb;
    }

    /// Something follows that the verb at \p verb can act on or be completed by, so that it is no noun of a list.
    bool isFollowed(int verb) const
    {
        return isAuxiliary(verb)
            || !(isMark(verb + 1) || is(verb + 1, ClauseWord::Coordinate) || is(verb + 1, ClauseWord::Preposition));
    }

    bool isBaseForm(int verb) const
    {
        const QStringView form = word(verb);
        return !isAuxiliary(verb) && (!form.endsWith(u's') || form.endsWith(u"ss")) && !form.endsWith(u"ed");
    }

    /// A clause joined at \p at, with its first word at \p first.
    void readCoordination(int at, int first, bool comma)
    {
        if (!m_hasVerb || (comma && at == first && is(first, ClauseWord::Preposition)))
            return;
        const int verb = behindAdverbs(first);
        if (isVerb(verb) && isFollowed(verb)) {
            const bool shares = isBaseForm(verb) && m_hasModal;
            if (isBaseForm(verb) && !shares && m_now.kind == ClauseKind::Participle)
                return;
            begin(at, shares ? ClauseKind::Continued : ClauseKind::Coordinated, current());
            m_hasModal = shares;
        } else if (hasOwnSubject(first, comma)) {
            begin(at, ClauseKind::Main, -1);
        }
    }

    /// A subject of a few words and its verb begin at \p first: "the body heals itself".
    bool hasOwnSubject(int first, bool comma) const
    {
        if (is(first, ClauseWord::Pronoun) && isVerb(behindAdverbs(first + 1)))
            return true;
        for (int verb = first + 1; verb <= first + longestSubject && isWord(verb); ++verb) {
            if (is(verb, ClauseWord::Coordinate) || is(verb, ClauseWord::Relative)
                || (is(verb, ClauseWord::Preposition) && word(verb) != u"of") || word(verb) == u"that")
                return false;
            if (isVerb(verb) && isFollowed(verb) && (comma || !isBaseForm(verb)) && first < verb)
                return !(comma && isBaseForm(verb) && !is(first - 1, ClauseWord::Coordinate));
        }
        return false;
    }

    enum class Answer : quint8 { NotAsked, No, Yes };
    struct Interrupted {
        int clause = -1;
        bool hadVerb = false;
    };

    const QVector<Token> &m_tokens;
    QStringView m_text;
    const std::function<bool(int)> &m_isFiniteVerb;
    int m_count;
    template <typename Value>
    using ByToken = QVarLengthArray<Value, 64>;
    ByToken<ClauseWordKinds> m_kinds;
    mutable ByToken<Answer> m_verbs;
    Clause m_now;
    bool m_hasVerb = false; ///< in the clause being read
    bool m_hasModal = false; ///< there, or shared with the clause before
    int m_asideEnd = -1;
    int m_secondDash = -1;
    Interrupted m_interrupted;
    QVector<Clause> m_clauses;
};

} // namespace

QVector<Clause> clausesOf(const QVector<Token> &tokens, QStringView text, const std::function<bool(int)> &isFiniteVerb)
{
    return ClauseReader(tokens, text, isFiniteVerb).run();
}

} // namespace caveat

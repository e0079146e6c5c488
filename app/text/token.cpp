// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "token.h"

#include "character.h"
#include "word_form.h"

#include <algorithm>

namespace caveat
{

namespace
{

class Tokeniser
{
public:
    Tokeniser(QStringView text, QVector<Token> &tokens)
        : m_text(text)
        , m_size(text.size())
        , m_tokens(tokens)
    {
        m_tokens.resize(text.size() / 5 + 4);
        m_room = m_tokens.data();
    }

    void run()
    {
        while (m_at < m_size) {
            const Character character = characterAt(m_text, m_at);
            switch (character.kind) {
            case CharacterKind::Space:
            case CharacterKind::Invisible:
                m_at += character.units;
                break;
            case CharacterKind::Letter:
                if (!plainWord())
                    word();
                break;
            case CharacterKind::Digit:
                number();
                break;
            case CharacterKind::Hyphen:
                hyphen();
                break;
            case CharacterKind::Apostrophe:
                m_quoteOpen = beginsWord(m_at + 1) && !endsWord(m_at);
                punctuation(character.units);
                break;
            case CharacterKind::Period:
            case CharacterKind::Other:
                punctuation(character.units);
                break;
            }
        }
        m_tokens.resize(m_count);
    }

private:
    CharacterKind kindAt(qsizetype at) const
    {
        return at < m_size ? characterAt(m_text, at).kind : CharacterKind::Space;
    }

    qsizetype behindInvisible(qsizetype at) const
    {
        while (at < m_size) {
            const Character character = characterAt(m_text, at);
            if (character.kind != CharacterKind::Invisible)
                break;
            at += character.units;
        }
        return at;
    }

    bool beginsWord(qsizetype at) const
    {
        const CharacterKind kind = kindAt(behindInvisible(at));
        return kind == CharacterKind::Letter || kind == CharacterKind::Digit;
    }

    bool endsWord(qsizetype at) const { return m_count > 0 && last().range.end == at; }

    /// Behind the letters, digits and invisible characters that begin at \p at; the last is no invisible one.
    qsizetype behindLetters(qsizetype at) const
    {
        const char16_t *units = m_text.utf16();
        while (at < m_size && detail::isPlainLetterOrDigit(units[at])) // nearly all letters are
            ++at;
        qsizetype end = at;
        if (at == m_size || units[at] < 128)
            return end;
        while (at < m_size) {
            const Character character = characterAt(m_text, at);
            at += character.units;
            if (character.kind == CharacterKind::Letter || character.kind == CharacterKind::Digit)
                end = at;
            else if (character.kind != CharacterKind::Invisible)
                break;
        }
        return end;
    }

    /// Behind "U.S.", "e.g." and their like where one begins at \p start with a single letter; else \p end.
    qsizetype behindInitials(qsizetype start, qsizetype end) const
    {
        qsizetype behind = end;
        qsizetype period = end;
        while (period - start == 1 && kindAt(period) == CharacterKind::Period) {
            start = period + 1;
            if (kindAt(start) != CharacterKind::Letter)
                return behind == end ? end : start;
            period = behindLetters(start);
            if (period - start > 1)
                return end;
            behind = period;
        }
        return behind;
    }

    /// Takes a short word of plain letters that clearly ends behind them, as nearly all do; false for others.
    bool plainWord()
    {
        const char16_t *units = m_text.utf16();
        const qsizetype limit = std::min(m_size, m_at + ShortWord::longest);
        ShortWord letters;
        qsizetype end = m_at;
        while (end < limit && letters.append(units[end]))
            ++end;
        const char16_t behind = end < m_size ? units[end] : u' ';
        if (behind >= 128 || detail::isPlainLetterOrDigit(behind) || behind == u'\''
            || (behind == u'.' && end - m_at == 1))
            return false;
        newToken() = {{m_at, end}, TokenKind::Word, false, units[m_at] < u'a', false, letters};
        m_at = behind == u' ' ? end + 1 : end;
        return true;
    }

    void word()
    {
        qsizetype end = behindLetters(m_at);
        bool possessive = false;
        if (end - m_at == 1)
            end = behindInitials(m_at, end);
        while (kindAt(end) == CharacterKind::Apostrophe && kindAt(behindInvisible(end + 1)) == CharacterKind::Letter) {
            const qsizetype ending = behindInvisible(end + 1);
            const qsizetype stem = end;
            end = behindLetters(ending);
            const bool isS = end - ending == 1 && (m_text[ending] == u's' || m_text[ending] == u'S');
            possessive = isS && takesPossessive(m_text.sliced(m_at, stem - m_at));
        }
        if (end < m_size && kindAt(end) == CharacterKind::Apostrophe && isPluralPossessive(end)) {
            ++end;
            possessive = true;
        }
        const QChar first = m_text[m_at];
        add(end, TokenKind::Word);
        last().capitalised = first.isUpper();
        last().possessive = possessive;
    }

    /// "muscles' tone", not the end of a quotation: 'it relieves' he said.
    bool isPluralPossessive(qsizetype apostrophe) const
    {
        const QChar last = m_text[apostrophe - 1];
        return !m_quoteOpen && (last == u's' || last == u'S') && kindAt(apostrophe + 1) == CharacterKind::Space
            && kindAt(apostrophe + 2) == CharacterKind::Letter;
    }

    void number()
    {
        qsizetype end = behindLetters(m_at);
        if (hasLetter(m_at, end)) { // "1st", "20mg", "3D"
            word();
            return;
        }
        while (end + 1 < m_size && (m_text[end] == u'.' || m_text[end] == u',')
            && kindAt(end + 1) == CharacterKind::Digit) {
            const qsizetype next = behindLetters(end + 1);
            if (hasLetter(end + 1, next))
                break;
            end = next;
        }
        add(end, TokenKind::Number);
    }

    bool hasLetter(qsizetype at, qsizetype end) const
    {
        while (at < end) {
            const Character character = characterAt(m_text, at);
            if (character.kind == CharacterKind::Letter)
                return true;
            at += character.units;
        }
        return false;
    }

    void hyphen()
    {
        const bool joins = endsWord(m_at) && last().kind != TokenKind::Punctuation && beginsWord(m_at + 1);
        if (!joins) {
            punctuation(1);
            return;
        }
        m_at = behindInvisible(m_at + 1);
        const qsizetype joined = m_count;
        if (kindAt(m_at) == CharacterKind::Digit)
            number();
        else
            word();
        m_room[joined].joined = true;
    }

    void punctuation(qsizetype units) { add(m_at + units, TokenKind::Punctuation); }

    void add(qsizetype end, TokenKind kind)
    {
        newToken() = {{m_at, end}, kind, false, false, false};
        m_at = end;
    }

    Token &last() { return m_room[m_count - 1]; }
    const Token &last() const { return m_room[m_count - 1]; }

    Token &newToken()
    {
        if (m_count == m_tokens.size()) {
            m_tokens.resize(m_count * 2);
            m_room = m_tokens.data();
        }
        return m_room[m_count++];
    }

    QStringView m_text;
    qsizetype m_size;
    qsizetype m_at = 0;
    bool m_quoteOpen = false;
    QVector<Token> &m_tokens; ///< with room for more than there are, until the end
    Token *m_room; ///< theirs
    qsizetype m_count = 0;
};

} // namespace

QVector<Token> tokenise(QStringView text)
{
    QVector<Token> tokens;
    tokenise(text, tokens);
    return tokens;
}

void tokenise(QStringView text, QVector<Token> &tokens)
{
    Tokeniser(text, tokens).run();
}

} // namespace caveat

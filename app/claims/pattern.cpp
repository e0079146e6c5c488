// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern.h"

#include <text/token.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr int shortGap = 6;
constexpr int wideGap = 12;
constexpr int longestGap = 30;

constexpr std::array captureNames = {
    std::pair{"agent", Capture::Agent},
    std::pair{"relation", Capture::Relation},
    std::pair{"target", Capture::Target},
    std::pair{"attribution", Capture::Attribution},
};

class Parser
{
public:
    explicit Parser(const RulePattern &pattern)
        : m_pattern(pattern)
        , m_text(pattern.text)
    {
    }

    tl::expected<PatternSequence, PackError> parse()
    {
        PatternSequence sequence = sequenceUntil({});
        if (!m_error && m_at < m_text.size())
            fail(u"“%1” closes nothing"_s.arg(m_text.at(m_at)));
        if (!m_error && sequence.isEmpty())
            fail(u"the pattern is empty"_s);
        if (m_error)
            return tl::unexpected(*m_error);
        return sequence;
    }

private:
    void fail(const QString &message)
    {
        if (!m_error)
            m_error = PackError{{}, m_pattern.line, m_pattern.column + static_cast<int>(m_at), message};
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    bool atEnd(QStringView closers)
    {
        skipSpace();
        return m_error || m_at >= m_text.size() || closers.contains(m_text.at(m_at)) || m_text.at(m_at) == u')'
            || m_text.at(m_at) == u']' || m_text.at(m_at) == u'|';
    }

    PatternSequence sequenceUntil(QStringView closers)
    {
        PatternSequence sequence;
        while (!atEnd(closers)) {
            const qsizetype before = m_at;
            appendElement(sequence);
            if (m_at == before)
                fail(u"“%1” is not understood here"_s.arg(m_text.at(m_at)));
        }
        return sequence;
    }

    Capture captureName()
    {
        for (const auto &[name, capture] : captureNames) {
            const QLatin1StringView label(name);
            const qsizetype colon = m_at + label.size();
            if (m_text.mid(m_at).startsWith(label) && colon < m_text.size() && m_text.at(colon) == u':') {
                m_at = colon + 1;
                skipSpace();
                return capture;
            }
        }
        return Capture::None;
    }

    void appendElement(PatternSequence &sequence)
    {
        const auto offset = static_cast<int>(m_at);
        const Capture capture = captureName();
        if (m_at >= m_text.size()) {
            fail(u"something must follow the name of a part"_s);
            return;
        }
        const qsizetype first = sequence.size();
        parseElement(sequence);
        if (m_error || capture == Capture::None || sequence.size() == first)
            return;
        // A hyphenated word gave several elements: name them as one.
        PatternElement group;
        group.kind = PatternElement::Kind::Group;
        group.capture = capture;
        group.offset = offset;
        group.alternatives = {sequence.mid(first)};
        sequence.resize(first);
        sequence.append(group);
    }

    void parseElement(PatternSequence &sequence)
    {
        PatternElement element;
        element.offset = static_cast<int>(m_at);
        const QChar c = m_text.at(m_at);
        if (c == u'<') {
            element.kind = PatternElement::Kind::Class;
            element.text = enclosed(u'>');
        } else if (c == u'{') {
            element.kind = PatternElement::Kind::Verb;
            element.names = enclosed(u'}').split(u'|');
        } else if (c == u'(' || c == u'[') {
            parseGroup(element);
        } else if (c == u'.') {
            parseGap(element);
        } else if (c == u'^' || c == u'$' || c == u'#' || c == u'*') {
            using enum PatternElement::Kind;
            element.kind = c == u'^' ? Start : c == u'$' ? End : c == u'#' ? Number : Any;
            ++m_at;
        } else if (c == u'\\') {
            parseMark(element);
        } else if (c.isLetterOrNumber()) {
            parseWord(sequence);
            return;
        } else {
            element.kind = PatternElement::Kind::Mark;
            element.text = c;
            ++m_at;
        }
        sequence.append(element);
    }

    QString enclosed(QChar closer)
    {
        const qsizetype end = m_text.indexOf(closer, m_at);
        if (end < 0) {
            fail(u"“%1” is not closed by “%2”"_s.arg(m_text.at(m_at)).arg(closer));
            return {};
        }
        const QString inside = m_text.mid(m_at + 1, end - m_at - 1).toString().trimmed();
        if (inside.isEmpty())
            fail(u"nothing stands between “%1” and “%2”"_s.arg(m_text.at(m_at)).arg(closer));
        m_at = end + 1;
        return inside;
    }

    void parseGroup(PatternElement &element)
    {
        const QChar opener = m_text.at(m_at);
        const QChar closer = opener == u'(' ? u')' : u']';
        element.kind = PatternElement::Kind::Group;
        element.optional = opener == u'[';
        const qsizetype openedAt = m_at;
        ++m_at;
        while (!m_error) {
            element.alternatives.append(sequenceUntil(QStringView(&closer, 1)));
            if (m_at >= m_text.size()) {
                m_at = openedAt;
                fail(u"“%1” is not closed by “%2”"_s.arg(opener).arg(closer));
                return;
            }
            const QChar c = m_text.at(m_at);
            if (c == u'|') {
                ++m_at;
                continue;
            }
            if (c != closer)
                fail(u"“%1” stands where “%2” should close"_s.arg(c).arg(closer));
            ++m_at;
            return;
        }
    }

    void parseGap(PatternElement &element)
    {
        qsizetype dots = 0;
        while (m_at < m_text.size() && m_text.at(m_at) == u'.') {
            ++dots;
            ++m_at;
        }
        if (dots < 2 || dots > 3) {
            fail(u"a gap is written .. or ..."_s);
            return;
        }
        element.kind = PatternElement::Kind::Gap;
        element.wide = dots == 3;
        element.count = number(element.wide ? wideGap : shortGap);
        if (element.count < 1 || element.count > longestGap)
            fail(u"a gap spans 1 to %1 tokens"_s.arg(longestGap));
    }

    int number(int fallback)
    {
        const qsizetype first = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isDigit())
            ++m_at;
        if (m_at == first)
            return fallback;
        bool fits = false;
        const int value = m_text.mid(first, m_at - first).toInt(&fits);
        return fits ? value : -1;
    }

    void parseMark(PatternElement &element)
    {
        ++m_at;
        if (m_at >= m_text.size()) {
            fail(u"a character must follow the backslash"_s);
            return;
        }
        element.kind = PatternElement::Kind::Mark;
        element.text = m_text.at(m_at);
        ++m_at;
    }

    void parseWord(PatternSequence &sequence)
    {
        const qsizetype first = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            const bool inner = c == u'\'' || c == u'’' || c == u'-';
            if (!c.isLetterOrNumber() && !inner)
                break;
            ++m_at;
        }
        const QStringView written = m_text.mid(first, m_at - first);
        for (const Token &token : tokenise(written)) {
            PatternElement word;
            word.kind = PatternElement::Kind::Word;
            word.offset = static_cast<int>(first + token.range.start);
            word.text = normalisedWord(written.mid(token.range.start, token.range.length()));
            sequence.append(word);
        }
    }

    const RulePattern &m_pattern;
    QStringView m_text;
    qsizetype m_at = 0;
    std::optional<PackError> m_error;
};

} // namespace

tl::expected<PatternSequence, PackError> parsePattern(const RulePattern &pattern)
{
    return Parser(pattern).parse();
}

} // namespace caveat

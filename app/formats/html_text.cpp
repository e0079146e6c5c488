// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_text.h"

namespace caveat
{

namespace
{

/// Length of the tag or comment at the start of \p text, or 0.
qsizetype tagLength(QStringView text)
{
    if (text.size() < 2)
        return 0;
    const QChar next = text.at(1);
    const bool begins = next == u'/' || next == u'!' || next == u'?' || (next.unicode() < 128 && next.isLetter());
    if (!begins)
        return 0;
    if (text.startsWith(u"<!--")) {
        const qsizetype end = text.indexOf(u"-->", 4);
        return end < 0 ? text.size() : end + 3;
    }
    QChar quote;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (!quote.isNull()) {
            if (unit == quote)
                quote = {};
        } else if (unit == u'>') {
            return at + 1;
        } else if (next.isLetter() && (unit == u'"' || unit == u'\'')) {
            quote = unit;
        }
    }
    return text.size();
}

class Alignment
{
public:
    Alignment(InlineText &text, CharacterReferences &references, QStringView source, TextRange slice,
        const QString &decoded, bool keepSpace)
        : m_text(text)
        , m_references(references)
        , m_source(source)
        , m_decoded(decoded)
        , m_at(slice.start)
        , m_end(slice.end)
        , m_keepSpace(keepSpace)
    {
    }

    void add(HtmlTextForm form)
    {
        // The parser drops a line end right behind <pre>.
        if (m_at < m_end && !m_decoded.startsWith(u'\n') && m_keepSpace)
            m_at += skippedLineEnd();
        while (m_at < m_end && m_shown < m_decoded.size()) {
            if (!step(form))
                break;
        }
        flush();
        if (m_shown < m_decoded.size())
            addRest();
    }

private:
    qsizetype skippedLineEnd() const
    {
        if (m_source.at(m_at) == u'\n')
            return 1;
        if (m_source.at(m_at) != u'\r')
            return 0;
        return m_at + 1 < m_end && m_source.at(m_at + 1) == u'\n' ? 2 : 1;
    }

    bool step(HtmlTextForm form)
    {
        const QChar unit = m_source.at(m_at);
        if (unit == u'&' && form != HtmlTextForm::Raw) {
            const auto decoded = m_references.decode(m_source.sliced(m_at, m_end - m_at));
            if (decoded.length > 0 && QStringView(m_decoded).sliced(m_shown).startsWith(decoded.text)) {
                replace(decoded.length, decoded.text.size());
                return true;
            }
        }
        if (unit == u'\r' && m_decoded.at(m_shown) == u'\n') {
            replace(skippedLineEnd(), 1);
            return true;
        }
        if (unit == u'<' && form == HtmlTextForm::Running) {
            if (const qsizetype length = tagLength(m_source.sliced(m_at, m_end - m_at))) {
                flush();
                m_at += length;
                m_begin = m_at;
                return true;
            }
        }
        if (unit != m_decoded.at(m_shown))
            return false;
        if (m_begin < 0)
            m_begin = m_at;
        ++m_at;
        ++m_shown;
        return true;
    }

    void flush()
    {
        if (m_begin >= 0 && m_begin < m_at) {
            if (m_keepSpace)
                m_text.addVerbatim({m_begin, m_at});
            else
                m_text.addCollapsed({m_begin, m_at});
        }
        m_begin = -1;
    }

    void replace(qsizetype sourceLength, qsizetype textLength)
    {
        flush();
        const QStringView shown = QStringView(m_decoded).sliced(m_shown, textLength);
        const TextRange range{m_at, m_at + sourceLength};
        const bool space = isHtmlSpace(shown);
        if (space && !m_keepSpace)
            m_text.addSpace(range);
        else
            m_text.addReplacement(range, shown);
        m_at += sourceLength;
        m_shown += textLength;
    }

    /// The slice says something else than the parser: all that is left stands for all that is left.
    void addRest()
    {
        const QString rest = m_decoded.sliced(m_shown);
        m_text.addReplacement({m_at, m_end}, m_keepSpace ? rest : rest.simplified());
    }

    InlineText &m_text;
    CharacterReferences &m_references;
    QStringView m_source;
    const QString &m_decoded;
    qsizetype m_at;
    qsizetype m_end;
    qsizetype m_shown = 0;
    qsizetype m_begin = -1;
    bool m_keepSpace;
};

} // namespace

void addHtmlText(InlineText &text, CharacterReferences &references, QStringView source, TextRange slice,
    const QString &decoded, HtmlTextForm form, bool keepSpace)
{
    if (source.sliced(slice.start, slice.length()) == decoded) {
        if (keepSpace)
            text.addVerbatim(slice);
        else
            text.addCollapsed(slice);
        return;
    }
    Alignment(text, references, source, slice, decoded, keepSpace).add(form);
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_nesting.h"

#include <QByteArray>
#include <QHash>
#include <QVector>

#include <gumbo.h>

#include <algorithm>
#include <initializer_list>

namespace caveat
{

namespace
{

constexpr qsizetype longestTagName = 16;
/// How far up a misplaced end tag is looked for.
constexpr qsizetype searchedBack = 64;

bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags)
{
    return std::ranges::find(tags, tag) != tags.end();
}

bool isVoid(GumboTag tag)
{
    return isOneOf(tag,
        {GUMBO_TAG_AREA, GUMBO_TAG_BASE, GUMBO_TAG_BASEFONT, GUMBO_TAG_BGSOUND, GUMBO_TAG_BR, GUMBO_TAG_COL,
            GUMBO_TAG_EMBED, GUMBO_TAG_FRAME, GUMBO_TAG_HR, GUMBO_TAG_IMAGE, GUMBO_TAG_IMG, GUMBO_TAG_INPUT,
            GUMBO_TAG_KEYGEN, GUMBO_TAG_LINK, GUMBO_TAG_META, GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK,
            GUMBO_TAG_WBR});
}

bool holdsRawText(GumboTag tag)
{
    return isOneOf(tag,
        {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEXTAREA, GUMBO_TAG_TITLE, GUMBO_TAG_XMP, GUMBO_TAG_IFRAME,
            GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES});
}

/// Elements that a new one of the same family ends.
int familyOf(GumboTag tag)
{
    if (isOneOf(tag, {GUMBO_TAG_P}))
        return 1;
    if (isOneOf(tag, {GUMBO_TAG_LI}))
        return 2;
    if (isOneOf(tag, {GUMBO_TAG_DT, GUMBO_TAG_DD}))
        return 3;
    if (isOneOf(tag, {GUMBO_TAG_TD, GUMBO_TAG_TH}))
        return 4;
    if (isOneOf(tag, {GUMBO_TAG_TR}))
        return 5;
    if (isOneOf(tag, {GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT}))
        return 6;
    if (isOneOf(tag, {GUMBO_TAG_OPTION, GUMBO_TAG_OPTGROUP}))
        return 7;
    return isOneOf(tag, {GUMBO_TAG_A}) ? 8 : 0;
}

/// Ends the search for an element of the same family further out.
bool shutsFamilyIn(GumboTag tag)
{
    return isOneOf(tag,
        {GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL, GUMBO_TAG_TABLE, GUMBO_TAG_DIV, GUMBO_TAG_BLOCKQUOTE,
            GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_FIGURE});
}

bool isFormatting(GumboTag tag)
{
    return isOneOf(tag,
        {GUMBO_TAG_A, GUMBO_TAG_B, GUMBO_TAG_BIG, GUMBO_TAG_CODE, GUMBO_TAG_EM, GUMBO_TAG_FONT, GUMBO_TAG_I,
            GUMBO_TAG_NOBR, GUMBO_TAG_S, GUMBO_TAG_SMALL, GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_TT,
            GUMBO_TAG_U});
}

class NestingScan
{
public:
    explicit NestingScan(QStringView html)
        : m_html(html)
    {
    }

    int deepest()
    {
        for (qsizetype at = m_html.indexOf(u'<'); at >= 0; at = m_html.indexOf(u'<', m_at)) {
            m_at = at + 1;
            if (m_html.sliced(m_at).startsWith(u"!--"))
                skipPast(u"-->");
            else
                readTag();
        }
        return m_deepest;
    }

private:
    void skipPast(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void skipRawText(const QByteArray &name)
    {
        const QString end = QLatin1String("</") + QString::fromLatin1(name);
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found;
    }

    void skipAttributes()
    {
        QChar quote;
        QChar before;
        for (; m_at < m_html.size(); ++m_at) {
            const QChar unit = m_html.at(m_at);
            if (!quote.isNull()) {
                if (unit == quote)
                    quote = {};
            } else if (unit == u'>') {
                ++m_at;
                return;
            } else if ((unit == u'"' || unit == u'\'') && before == u'=') {
                quote = unit;
            }
            if (!unit.isSpace())
                before = unit;
        }
    }

    void readTag()
    {
        const bool closes = m_at < m_html.size() && m_html.at(m_at) == u'/';
        if (closes)
            ++m_at;
        QByteArray name;
        for (; m_at < m_html.size() && m_html.at(m_at).unicode() < 128 && name.size() < longestTagName; ++m_at) {
            const QChar unit = m_html.at(m_at);
            if (!unit.isLetterOrNumber() && unit != u'-' && unit != u':')
                break;
            name.append(char(unit.toLower().unicode()));
        }
        if (name.isEmpty() || name.front() < 'a' || name.front() > 'z')
            return;
        skipAttributes();
        const GumboTag tag = gumbo_tagn_enum(name.constData(), unsigned(name.size()));
        if (closes)
            close(tag);
        else
            open(tag, name);
    }

    void open(GumboTag tag, const QByteArray &name)
    {
        const bool selfClosing = m_at >= 2 && m_html.at(m_at - 1) == u'>' && m_html.at(m_at - 2) == u'/';
        const bool foreign = m_foreign > 0 && selfClosing;
        if (isVoid(tag) || foreign)
            return;
        if (holdsRawText(tag) && m_foreign == 0) {
            skipRawText(name);
            return;
        }
        if (const int family = familyOf(tag))
            endFamily(family);
        m_open.append(tag);
        m_foreign += tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_MATH ? 1 : 0;
        m_deepest = std::max(m_deepest, int(m_open.size()));
    }

    void endFamily(int family)
    {
        const qsizetype last = std::max<qsizetype>(0, m_open.size() - searchedBack);
        for (qsizetype index = m_open.size() - 1; index >= last; --index) {
            if (familyOf(m_open.at(index)) == family) {
                // What is open in a link goes on in the next.
                if (isFormatting(m_open.at(index)))
                    m_open.removeAt(index);
                else
                    shrink(index);
                return;
            }
            // The end of a row or a group of rows reaches over its cells.
            if (shutsFamilyIn(m_open.at(index)))
                return;
        }
    }

    void close(GumboTag tag)
    {
        const qsizetype last = std::max<qsizetype>(0, m_open.size() - searchedBack);
        for (qsizetype index = m_open.size() - 1; index >= last; --index) {
            if (m_open.at(index) == tag) {
                // What stands in a misplaced </b> stays open: <b><div></b> is still in the div.
                if (isFormatting(tag))
                    m_open.removeAt(index);
                else
                    shrink(index);
                return;
            }
        }
    }

    void shrink(qsizetype size)
    {
        while (m_open.size() > size) {
            const GumboTag tag = m_open.takeLast();
            m_foreign -= tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_MATH ? 1 : 0;
        }
    }

    QStringView m_html;
    QVector<GumboTag> m_open;
    qsizetype m_at = 0;
    int m_foreign = 0;
    int m_deepest = 0;
};

} // namespace

int htmlNesting(QStringView html)
{
    return NestingScan(html).deepest();
}

} // namespace caveat

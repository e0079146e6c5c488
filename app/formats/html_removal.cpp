// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_removal.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct OpenElement {
    QString name;
    qsizetype start = 0;
    bool loses = false; ///< something inside goes
    bool keeps = false; ///< something inside stays
};

const QSet<QString> &controls()
{
    static const QSet<QString> names{u"textarea"_s, u"select"_s, u"button"_s, u"datalist"_s};
    return names;
}

const QSet<QString> &raw()
{
    static const QSet<QString> names{u"script"_s, u"style"_s, u"svg"_s, u"iframe"_s, u"video"_s, u"audio"_s,
        u"object"_s, u"canvas"_s, u"noscript"_s, u"template"_s, u"title"_s};
    return names;
}

const QSet<QString> &voids()
{
    static const QSet<QString> names{u"area"_s, u"base"_s, u"br"_s, u"col"_s, u"embed"_s, u"hr"_s, u"img"_s, u"input"_s,
        u"link"_s, u"meta"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return names;
}

/// Elements that have their place though they show nothing.
const QSet<QString> &lasting()
{
    static const QSet<QString> names{u"html"_s, u"head"_s, u"body"_s, u"main"_s, u"article"_s, u"table"_s, u"thead"_s,
        u"tbody"_s, u"tfoot"_s, u"tr"_s, u"td"_s, u"th"_s};
    return names;
}

class Remover
{
public:
    Remover(QStringView source, const QVector<TextRange> &ranges, qsizetype tailStart)
        : m_source(source)
        , m_ranges(ranges)
        , m_tailStart(tailStart)
        , m_result(ranges)
    {
    }

    QVector<TextRange> remove()
    {
        m_open.append(OpenElement());
        for (qsizetype at = 0; at < m_source.size();) {
            const qsizetype tag = nextTag(at);
            readText({at, tag});
            at = tag < m_source.size() ? readTag(tag) : tag;
        }
        closeDownTo(0, m_source.size());
        return merged();
    }

private:
    qsizetype nextTag(qsizetype at) const
    {
        for (at = m_source.indexOf(u'<', at); at >= 0; at = m_source.indexOf(u'<', at + 1)) {
            const QChar next = at + 1 < m_source.size() ? m_source.at(at + 1) : QChar();
            if (next == u'/' || next == u'!' || next == u'?' || (next.unicode() < 0x80 && next.isLetter()))
                return at;
        }
        return m_source.size();
    }

    /// The range that \p at lies in, or the next.
    const TextRange *rangeAt(qsizetype at)
    {
        while (m_range < m_ranges.size() && m_ranges.at(m_range).end <= at)
            ++m_range;
        return m_range < m_ranges.size() ? &m_ranges.at(m_range) : nullptr;
    }

    void readText(TextRange text)
    {
        for (qsizetype at = text.start; at < text.end;) {
            const TextRange *range = rangeAt(at);
            if (range && range->contains(at)) {
                m_open.last().loses = true;
                at = std::min(range->end, text.end);
                continue;
            }
            const QStringView rest = m_source.sliced(at, text.end - at);
            if (rest.front().isSpace()) {
                ++at;
            } else if (rest.startsWith(u"&nbsp;")) {
                at += 6;
            } else {
                m_open.last().keeps = true;
                at = range ? std::min(range->start, text.end) : text.end;
            }
        }
    }

    qsizetype endOfTag(qsizetype at) const
    {
        if (m_source.sliced(at).startsWith(u"<!--")) {
            const qsizetype end = m_source.indexOf(u"-->", at + 4);
            return end < 0 ? m_source.size() : end + 3;
        }
        QChar quote;
        for (++at; at < m_source.size(); ++at) {
            const QChar unit = m_source.at(at);
            if (!quote.isNull())
                quote = unit == quote ? QChar() : quote;
            else if (unit == u'>')
                return at + 1;
            else if ((unit == u'"' || unit == u'\'') && m_source.at(at - 1) == u'=')
                quote = unit;
        }
        return m_source.size();
    }

    QString nameAt(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_source.size() && m_source.at(end).isLetterOrNumber())
            ++end;
        return m_source.sliced(at, end - at).toString().toLower();
    }

    qsizetype readTag(qsizetype at)
    {
        const qsizetype end = endOfTag(at);
        const TextRange *range = rangeAt(at);
        if (range && range->covers({at, end})) {
            m_open.last().loses = true;
            return end;
        }
        if (m_source.at(at + 1) == u'/') {
            close(nameAt(at + 2), at, end);
            return end;
        }
        const QString name = nameAt(at + 1);
        if (name.isEmpty())
            return end;
        if (controls().contains(name) || raw().contains(name))
            return skip(name, end);
        if (voids().contains(name)) {
            const bool shows = name == "img"_L1 || name == "hr"_L1 || name == "embed"_L1;
            m_open.last().keeps = m_open.constLast().keeps || (shows && at < m_tailStart);
            return end;
        }
        endImplied(name, at);
        m_open.append({name, at});
        return end;
    }

    /// Past an element that is not looked into; one of a form is not worth keeping without its label.
    qsizetype skip(const QString &name, qsizetype from)
    {
        m_open.last().keeps = m_open.constLast().keeps || raw().contains(name);
        const qsizetype closing = m_source.indexOf(QString(u"</" + name), from, Qt::CaseInsensitive);
        return closing < 0 ? from : endOfTag(closing);
    }

    void endImplied(const QString &name, qsizetype at)
    {
        const QString &open = m_open.constLast().name;
        const bool item = name == "li"_L1 && open == "li"_L1;
        const bool paragraph = open == "p"_L1
            && (name == "p"_L1 || name == "ul"_L1 || name == "ol"_L1 || name == "div"_L1 || name == "form"_L1
                || (name.size() == 2 && name.front() == u'h'));
        if (item || paragraph)
            closeDownTo(m_open.size() - 1, at);
    }

    void close(const QString &name, qsizetype at, qsizetype end)
    {
        qsizetype index = m_open.size() - 1;
        while (index > 0 && m_open.at(index).name != name)
            --index;
        if (index == 0)
            return;
        closeDownTo(index + 1, at);
        closeLast(end);
    }

    void closeDownTo(qsizetype count, qsizetype at)
    {
        while (m_open.size() > std::max<qsizetype>(count, 1))
            closeLast(at);
    }

    void closeLast(qsizetype end)
    {
        const OpenElement element = m_open.takeLast();
        OpenElement &parent = m_open.last();
        if (element.loses && !element.keeps && !lasting().contains(element.name))
            m_result.append({element.start, end});
        parent.loses = parent.loses || element.loses;
        parent.keeps = parent.keeps || element.keeps;
    }

    QVector<TextRange> merged()
    {
        std::ranges::sort(m_result);
        QVector<TextRange> apart;
        for (const TextRange range : std::as_const(m_result)) {
            if (!apart.isEmpty() && range.start <= apart.constLast().end)
                apart.last().end = std::max(apart.constLast().end, range.end);
            else
                apart.append(range);
        }
        return apart;
    }

    QStringView m_source;
    const QVector<TextRange> &m_ranges;
    qsizetype m_tailStart;
    qsizetype m_range = 0;
    QVector<OpenElement> m_open;
    QVector<TextRange> m_result;
};

} // namespace

QVector<TextRange> withEmptiedElements(QStringView source, const QVector<TextRange> &ranges, qsizetype tailStart)
{
    return ranges.isEmpty() ? ranges : Remover(source, ranges, tailStart).remove();
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "footnotes.h"

#include <QSet>
#include <QVector>

#include <algorithm>

namespace caveat
{

namespace
{

constexpr qsizetype longestId = 80;

/// The length of "[^id]" at \p at, or 0.
qsizetype markLength(QStringView text, qsizetype at)
{
    if (!text.sliced(at).startsWith(u"[^"))
        return 0;
    for (qsizetype end = at + 2; end < text.size() && end < at + longestId; ++end) {
        const QChar unit = text.at(end);
        if (unit == u']')
            return end > at + 2 ? end + 1 - at : 0;
        if (unit.isSpace() || unit == u'[' || unit == u'^')
            return 0;
    }
    return 0;
}

class Preparation
{
public:
    explicit Preparation(QString source) { m_result.text = std::move(source); }

    PreparedFootnotes prepare()
    {
        if (!m_result.text.contains(u"[^"))
            return m_result;
        findDefinitions();
        if (!m_definitions.isEmpty()) {
            findReferences();
            number();
            replace();
        }
        return m_result;
    }

private:
    QStringView text() const { return m_result.text; }

    void findDefinitions()
    {
        QChar fence;
        bool inNote = false;
        bool blankBefore = false;
        for (qsizetype at = 0; at < text().size();) {
            qsizetype end = text().indexOf(u'\n', at);
            end = end < 0 ? text().size() : end;
            const QStringView line = text().sliced(at, end - at);
            const QStringView content = line.trimmed();
            if (content.startsWith(u"```") || content.startsWith(u"~~~")) {
                if (fence.isNull())
                    fence = content.front();
                else if (fence == content.front())
                    fence = {};
            } else if (fence.isNull()) {
                if (readDefinition(at, line))
                    inNote = true;
                else if (inNote && blankBefore && !content.isEmpty())
                    inNote = goesOn(at, line);
            }
            blankBefore = content.isEmpty();
            at = end + 1;
        }
    }

    bool readDefinition(qsizetype lineStart, QStringView line)
    {
        qsizetype at = 0;
        while (at < line.size() && at < 4 && line.at(at) == u' ')
            ++at;
        const qsizetype length = at < 4 && at < line.size() ? markLength(line, at) : 0;
        if (length == 0 || at + length >= line.size() || line.at(at + length) != u':')
            return false;
        qsizetype end = at + length + 1;
        while (end < line.size() && line.at(end).isSpace())
            ++end;
        const QString id = line.sliced(at + 2, length - 3).toString();
        m_definitions.append({{lineStart + at, lineStart + end}, id, true});
        m_starts.insert(lineStart + at);
        m_ids.insert(id);
        return true;
    }

    /// A further paragraph of a note is indented, which would make it code.
    bool goesOn(qsizetype lineStart, QStringView line)
    {
        const qsizetype indent = line.startsWith(u'\t') ? 1 : line.startsWith(u"    ") ? 4 : 0;
        std::fill_n(m_result.text.data() + lineStart, indent, QChar(footnoteFiller));
        return indent > 0;
    }

    void findReferences()
    {
        for (qsizetype at = text().indexOf(u"[^"); at >= 0; at = text().indexOf(u"[^", at + 1)) {
            const qsizetype length = markLength(text(), at);
            const bool escaped = at > 0 && text().at(at - 1) == u'\\';
            const bool defines = m_starts.contains(at);
            const QString id = length > 3 ? text().sliced(at + 2, length - 3).toString() : QString();
            if (!escaped && !defines && m_ids.contains(id))
                m_references.append({{at, at + length}, id, false});
        }
    }

    /// Numbers stay as they are; names get the numbers that are left, by first use.
    void number()
    {
        QHash<QString, QString> numbers;
        int next = 1;
        for (QVector<FootnoteMark> *marks : {&m_references, &m_definitions}) {
            for (FootnoteMark &mark : *marks) {
                bool isNumber = false;
                mark.number.toUInt(&isNumber);
                if (!isNumber && !numbers.contains(mark.number)) {
                    while (m_ids.contains(QString::number(next)))
                        ++next;
                    numbers.insert(mark.number, QString::number(next++));
                }
                mark.number = isNumber ? mark.number : numbers.value(mark.number);
            }
        }
    }

    void replace()
    {
        for (const QVector<FootnoteMark> *marks : {&m_references, &m_definitions}) {
            for (const FootnoteMark &mark : *marks) {
                std::fill(m_result.text.begin() + mark.source.start, m_result.text.begin() + mark.source.end,
                    QChar(footnoteFiller));
                m_result.text[mark.source.start] = QChar(footnoteMark);
                m_result.marks.insert(mark.source.start, mark);
            }
        }
    }

    PreparedFootnotes m_result;
    QVector<FootnoteMark> m_definitions;
    QVector<FootnoteMark> m_references;
    QSet<qsizetype> m_starts;
    QSet<QString> m_ids;
};

} // namespace

PreparedFootnotes preparedFootnotes(QString source)
{
    return Preparation(std::move(source)).prepare();
}

} // namespace caveat

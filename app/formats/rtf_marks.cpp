// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "rtf_marks.h"

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// A control word or symbol: "\b0 ", "\'e9", "\{".
struct Control {
    QByteArrayView word;
    QByteArrayView number;
    qsizetype end = 0;
};

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// The one at \p at, where the backslash stands.
Control controlAt(QByteArrayView bytes, qsizetype at)
{
    qsizetype end = at + 1;
    if (end >= bytes.size() || !isLetter(bytes[end]))
        return {
            bytes.sliced(std::min(end, bytes.size()), end < bytes.size() ? 1 : 0), {}, std::min(end + 1, bytes.size())};
    while (end < bytes.size() && isLetter(bytes[end]))
        ++end;
    Control control{bytes.sliced(at + 1, end - at - 1), {}, end};
    qsizetype number = end;
    if (number < bytes.size() && bytes[number] == '-')
        ++number;
    while (number < bytes.size() && isDigit(bytes[number]))
        ++number;
    control.number = bytes.sliced(end, number - end);
    control.end = number < bytes.size() && bytes[number] == ' ' ? number + 1 : number;
    return control;
}

struct Group {
    bool deleted = false;
    bool revised = false;
    bool comment = false;
    bool author = false;
};

/// Goes through a file once, and copies what stays.
class RtfPass
{
public:
    explicit RtfPass(QByteArrayView source)
        : m_source(source)
    {
        m_result.bytes.reserve(source.size());
    }

    CleanRtf run()
    {
        for (qsizetype at = 0; at < m_source.size();) {
            const char byte = m_source[at];
            if (byte == '{')
                open();
            else if (byte == '}')
                close();
            if (byte == '\\') {
                at = control(at);
                continue;
            }
            if (byte == '{' || byte == '}')
                m_result.bytes += byte;
            else
                text(m_source.sliced(at, 1));
            ++at;
        }
        return std::move(m_result);
    }

private:
    void open()
    {
        m_groups.append(m_groups.isEmpty() ? Group() : m_groups.constLast());
        m_result.nesting = std::max(m_result.nesting, int(m_groups.size()));
    }

    void close()
    {
        if (m_groups.isEmpty())
            return;
        const Group closed = m_groups.takeLast();
        const Group around = m_groups.isEmpty() ? Group() : m_groups.constLast();
        if (closed.comment && !around.comment)
            m_result.marks.comments.append(
                {std::exchange(m_author, {}).trimmed(), std::exchange(m_comment, {}).simplified()});
    }

    qsizetype control(qsizetype at)
    {
        const Control found = controlAt(m_source, at);
        Group none;
        Group &group = m_groups.isEmpty() ? none : m_groups.last();
        const bool on = found.number != QByteArrayView("0");
        if (found.word == QByteArrayView("deleted")) {
            m_result.marks.deletions += on && !group.deleted ? 1 : 0;
            group.deleted = on;
            return found.end;
        }
        if (found.word == QByteArrayView("revised")) {
            m_result.marks.insertions += on && !group.revised ? 1 : 0;
            group.revised = on;
        } else if (found.word == QByteArrayView("plain")) {
            group.deleted = false;
            group.revised = false;
        } else if (found.word == QByteArrayView("annotation")) {
            group.comment = true;
        } else if (found.word == QByteArrayView("atnauthor")) {
            group.author = true;
        }
        const qsizetype end = found.word == QByteArrayView("bin") ? afterBinary(found) : found.end;
        const bool showsText = found.word.size() == 1 && !isLetter(found.word[0]) && found.word[0] != '*';
        if (!group.deleted || !(showsText || found.word == QByteArrayView("u")))
            m_result.bytes += m_source.sliced(at, end - at).toByteArray();
        return end;
    }

    qsizetype afterBinary(const Control &binary) const
    {
        const qsizetype size = binary.number.toByteArray().toLongLong();
        return std::clamp<qsizetype>(size, 0, m_source.size() - binary.end) + binary.end;
    }

    void text(QByteArrayView bytes)
    {
        const Group group = m_groups.isEmpty() ? Group() : m_groups.constLast();
        if (group.deleted)
            return;
        if (group.author)
            m_author += QString::fromLatin1(bytes);
        else if (group.comment)
            m_comment += QString::fromLatin1(bytes);
        m_result.bytes += bytes.toByteArray();
    }

    QByteArrayView m_source;
    CleanRtf m_result;
    QVector<Group> m_groups;
    QString m_author;
    QString m_comment;
};

} // namespace

CleanRtf cleanRtf(const QByteArray &bytes)
{
    return RtfPass(bytes).run();
}

} // namespace caveat

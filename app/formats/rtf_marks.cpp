// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "rtf_marks.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

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
    bool picture = false; ///< its text is a picture in hexadecimal digits
    bool skipped = false;
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
        endStar();
        m_groups.append(m_groups.isEmpty() ? Group() : m_groups.constLast());
        m_groups.last().picture = false;
        m_result.nesting = std::max(m_result.nesting, int(m_groups.size()));
    }

    void close()
    {
        endStar();
        if (m_groups.isEmpty())
            return;
        if (m_groups.constLast().picture)
            endPicture();
        const Group closed = m_groups.takeLast();
        const Group around = m_groups.isEmpty() ? Group() : m_groups.constLast();
        if (closed.comment && !around.comment)
            m_result.marks.comments.append(
                {std::exchange(m_author, {}).trimmed(), std::exchange(m_comment, {}).simplified()});
    }

    /// Writes "\\*" where what follows is not dropped with it.
    void endStar()
    {
        if (std::exchange(m_star, false))
            m_result.bytes += "\\*";
    }

    /// Pandoc reads pictures that are for all programs, and not those for new ones; the latter are the better. True
    /// where \p word is not copied.
    bool isPictureFrame(QByteArrayView word, Group &group)
    {
        if (word == QByteArrayView("shppict")) {
            m_star = false;
            m_hasFrame = true;
            return true;
        }
        group.skipped = group.skipped || (m_hasFrame && word == QByteArrayView("nonshppict"));
        return group.skipped;
    }

    /// Pandoc names pictures by the hash of their bytes; it gets a few in place of those of the picture.
    void endPicture()
    {
        constexpr qsizetype smallest = 40;
        const QByteArray picture = QByteArray::fromHex(std::exchange(m_digits, {}));
        if (picture.size() < smallest)
            return;
        const auto hashOf
            = [](const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1); };
        const QByteArray inPlace = hashOf(picture);
        if (!m_result.bytes.endsWith(' '))
            m_result.bytes += ' '; // else the digits would be the control word's
        m_result.bytes += inPlace.toHex();
        m_result.pictures.insert(QString::fromLatin1(hashOf(inPlace).toHex()), picture);
    }

    qsizetype control(qsizetype at)
    {
        const Control found = controlAt(m_source, at);
        Group none;
        Group &group = m_groups.isEmpty() ? none : m_groups.last();
        if (found.word == QByteArrayView("*") && !group.skipped) {
            endStar();
            m_star = true;
            return found.end;
        }
        if (isPictureFrame(found.word, group))
            return found.word == QByteArrayView("bin") ? afterBinary(found) : found.end;
        endStar();
        if (found.word == QByteArrayView("bin"))
            return binary(found);
        group.picture = group.picture || found.word == QByteArrayView("pict");
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
        const bool showsText = found.word.size() == 1 && !isLetter(found.word[0]) && found.word[0] != '*';
        if (!group.deleted || !(showsText || found.word == QByteArrayView("u")))
            m_result.bytes += m_source.sliced(at, found.end - at).toByteArray();
        return found.end;
    }

    /// Bytes as they are, which pandoc cannot read: those of a picture become digits.
    qsizetype binary(const Control &found)
    {
        const qsizetype end = afterBinary(found);
        if (!m_groups.isEmpty() && m_groups.constLast().picture)
            text(m_source.sliced(found.end, end - found.end).toByteArray().toHex());
        return end;
    }

    qsizetype afterBinary(const Control &binary) const
    {
        const qsizetype size = binary.number.toByteArray().toLongLong();
        return std::clamp<qsizetype>(size, 0, m_source.size() - binary.end) + binary.end;
    }

    void text(QByteArrayView bytes)
    {
        endStar();
        const Group group = m_groups.isEmpty() ? Group() : m_groups.constLast();
        if (group.deleted || group.skipped)
            return;
        if (group.picture) {
            m_digits += bytes.toByteArray();
            return;
        }
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
    QByteArray m_digits; ///< of the picture at hand
    bool m_star = false; ///< "\\*" waits for what follows
    bool m_hasFrame = false;
};

} // namespace

CleanRtf cleanRtf(const QByteArray &bytes)
{
    return RtfPass(bytes).run();
}

} // namespace caveat

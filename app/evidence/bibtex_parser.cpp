// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "bibtex_parser.h"

#include "import.h"

using namespace Qt::StringLiterals;

namespace caveat
{

BibTexParser::BibTexParser(const QString &text)
    : m_text(text)
{
}

QVector<BibTexEntry> BibTexParser::parse()
{
    while (m_at < m_text.size()) {
        if (peek() != u'@') {
            step(); // what stands between the entries is a comment
            continue;
        }
        if (readBlock())
            continue;
        while (m_at < m_text.size() && !atNextEntry())
            step();
    }
    return m_entries;
}

bool BibTexParser::readBlock()
{
    m_entry = {};
    m_entry.line = m_line;
    step();
    skipSpace();
    m_entry.type = readName().toLower();
    skipSpace();
    if (peek() != u'{' && peek() != u'(')
        return true; // an "@" in a comment
    const QChar close = peek() == u'{' ? u'}' : u')';
    if (m_entry.type == "comment"_L1 || m_entry.type == "preamble"_L1) {
        QString ignored;
        return close == u'}' ? readBraced(ignored) : true;
    }
    step();
    skipSpace();
    if (m_entry.type == "string"_L1) {
        BibTexEntry abbreviations;
        if (!readFields(abbreviations, close))
            return false;
        m_strings.insert(abbreviations.fields);
        return true;
    }
    while (m_at < m_text.size() && peek() != u',' && peek() != close && peek() != u'\n') {
        m_entry.key += peek();
        step();
    }
    m_entry.key = m_entry.key.simplified();
    if (m_entry.key.contains(u'=')) {
        m_entry.key.clear();
        return fail(u"has no key"_s);
    }
    if (peek() == u',')
        step();
    if (!readFields(m_entry, close))
        return false;
    m_entries.append(m_entry);
    return true;
}

bool BibTexParser::readFields(BibTexEntry &entry, QChar close)
{
    for (;;) {
        skipSpace();
        if (peek() == u',') {
            step();
            continue;
        }
        if (peek() == close) {
            step();
            return true;
        }
        if (m_at >= m_text.size() || atNextEntry())
            return fail(u"is not closed"_s, m_entry.line);
        const QString name = readName().toLower();
        skipSpace();
        if (name.isEmpty() || peek() != u'=')
            return fail(
                name.isEmpty() ? u"a name of a field is expected here"_s : u"“=” is expected behind “%1”"_s.arg(name));
        step();
        QString value;
        if (!readValue(value))
            return false;
        if (!entry.fields.contains(name))
            entry.fields.insert(name, value);
    }
}

bool BibTexParser::readValue(QString &value)
{
    for (;;) {
        skipSpace();
        if (!readPiece(value))
            return false;
        if (value.size() > 4 * longestImportedField)
            return fail(u"a field is too long"_s);
        skipSpace();
        if (peek() != u'#')
            return true;
        step();
    }
}

bool BibTexParser::readPiece(QString &value)
{
    if (peek() == u'{')
        return readBraced(value);
    if (peek() == u'"')
        return readQuoted(value);
    const QString name = readName();
    if (name.isEmpty())
        return fail(u"a value is expected here"_s);
    value += m_strings.value(name.toLower(), name);
    return true;
}

bool BibTexParser::readBraced(QString &value)
{
    const int line = m_line;
    step();
    for (int depth = 1; m_at < m_text.size();) {
        if (atNextEntry())
            break;
        const QChar unit = peek();
        step();
        if (unit == u'\\' && m_at < m_text.size()) {
            value += unit;
            value += peek();
            step();
            continue;
        }
        if (unit == u'{')
            ++depth;
        else if (unit == u'}' && --depth == 0)
            return true;
        value += unit;
    }
    return fail(u"a “{” is not closed"_s, line);
}

bool BibTexParser::readQuoted(QString &value)
{
    const int line = m_line;
    step();
    for (int depth = 0; m_at < m_text.size();) {
        if (atNextEntry())
            break;
        const QChar unit = peek();
        step();
        if (unit == u'"' && depth == 0)
            return true;
        depth += unit == u'{' ? 1 : unit == u'}' ? -1 : 0;
        value += unit;
    }
    return fail(u"a quotation mark is not closed"_s, line);
}

QString BibTexParser::readName()
{
    static const QString others = u"-_:.+/*'!?&"_s;
    QString name;
    while (m_at < m_text.size() && (peek().isLetterOrNumber() || others.contains(peek()))) {
        name += peek();
        step();
    }
    return name;
}

void BibTexParser::skipSpace()
{
    while (m_at < m_text.size() && peek().isSpace() && !atNextEntry())
        step();
}

/// At an "@name{" that begins a line: whatever was open before it will not be closed any more.
bool BibTexParser::atNextEntry() const
{
    if (peek() != u'@' || (m_at > 0 && m_text.at(m_at - 1) != u'\n'))
        return false;
    qsizetype at = m_at + 1;
    while (at < m_text.size() && m_text.at(at).isLetter())
        ++at;
    return at > m_at + 1 && at < m_text.size() && (m_text.at(at) == u'{' || m_text.at(at) == u'(');
}

bool BibTexParser::fail(const QString &message, int line)
{
    m_faults.append({{}, line, m_entry.key.isEmpty() ? u"@"_s + m_entry.type : m_entry.key, message});
    return false;
}

void BibTexParser::step()
{
    if (m_at >= m_text.size())
        return;
    m_line += m_text.at(m_at) == u'\n' ? 1 : 0;
    ++m_at;
}

} // namespace caveat

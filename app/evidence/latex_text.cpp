// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "latex_text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// The mark that an accent command puts on the letter after it.
QChar combiningMark(const QString &command)
{
    static const QHash<QString, char16_t> marks{{u"'"_s, u'\u0301'}, {u"`"_s, u'\u0300'}, {u"^"_s, u'\u0302'},
        {u"\""_s, u'\u0308'}, {u"~"_s, u'\u0303'}, {u"="_s, u'\u0304'}, {u"."_s, u'\u0307'}, {u"u"_s, u'\u0306'},
        {u"v"_s, u'\u030c'}, {u"H"_s, u'\u030b'}, {u"c"_s, u'\u0327'}, {u"k"_s, u'\u0328'}, {u"r"_s, u'\u030a'},
        {u"d"_s, u'\u0323'}, {u"b"_s, u'\u0331'}};
    return QChar(marks.value(command, u'\0'));
}

/// What a command that stands for a sign reads; null for any other.
QString sign(const QString &command)
{
    static const QHash<QString, QString> signs{{u"ss"_s, u"ß"_s}, {u"o"_s, u"ø"_s}, {u"O"_s, u"Ø"_s}, {u"l"_s, u"ł"_s},
        {u"L"_s, u"Ł"_s}, {u"ae"_s, u"æ"_s}, {u"AE"_s, u"Æ"_s}, {u"oe"_s, u"œ"_s}, {u"OE"_s, u"Œ"_s}, {u"aa"_s, u"å"_s},
        {u"AA"_s, u"Å"_s}, {u"i"_s, u"i"_s}, {u"j"_s, u"j"_s}, {u"dh"_s, u"ð"_s}, {u"DH"_s, u"Ð"_s}, {u"th"_s, u"þ"_s},
        {u"TH"_s, u"Þ"_s}, {u"dj"_s, u"đ"_s}, {u"DJ"_s, u"Đ"_s}, {u"&"_s, u"&"_s}, {u"%"_s, u"%"_s}, {u"$"_s, u"$"_s},
        {u"#"_s, u"#"_s}, {u"_"_s, u"_"_s}, {u"{"_s, u"{"_s}, {u"}"_s, u"}"_s}, {u"\\"_s, u" "_s}, {u" "_s, u" "_s},
        {u"-"_s, u""_s}, {u"/"_s, u""_s}, {u","_s, u" "_s}, {u";"_s, u" "_s}, {u"@"_s, u""_s},
        {u"textendash"_s, u"–"_s}, {u"textemdash"_s, u"—"_s}, {u"textquoteright"_s, u"’"_s},
        {u"textquoteleft"_s, u"‘"_s}, {u"textquotedblleft"_s, u"“"_s}, {u"textquotedblright"_s, u"”"_s},
        {u"textquotesingle"_s, u"'"_s}, {u"textasciitilde"_s, u"~"_s}, {u"textasciicircum"_s, u"^"_s},
        {u"textbackslash"_s, u"\\"_s}, {u"textunderscore"_s, u"_"_s}, {u"textregistered"_s, u"®"_s},
        {u"texttrademark"_s, u"™"_s}, {u"textdegree"_s, u"°"_s}, {u"degree"_s, u"°"_s}, {u"textmu"_s, u"µ"_s},
        {u"textgreater"_s, u">"_s}, {u"textless"_s, u"<"_s}, {u"textbar"_s, u"|"_s}, {u"ldots"_s, u"…"_s},
        {u"dots"_s, u"…"_s}, {u"pm"_s, u"±"_s}, {u"times"_s, u"×"_s}, {u"leq"_s, u"≤"_s}, {u"geq"_s, u"≥"_s},
        {u"approx"_s, u"≈"_s}, {u"alpha"_s, u"α"_s}, {u"beta"_s, u"β"_s}, {u"gamma"_s, u"γ"_s}, {u"delta"_s, u"δ"_s},
        {u"kappa"_s, u"κ"_s}, {u"mu"_s, u"μ"_s}};
    return signs.value(command);
}

class LatexReader
{
public:
    explicit LatexReader(const QString &latex)
        : m_latex(latex)
    {
    }

    QString read()
    {
        while (m_at < m_latex.size()) {
            const QChar unit = m_latex.at(m_at++);
            if (unit == u'\\')
                readCommand();
            else if (unit == u'{' || unit == u'}')
                continue;
            else if (unit == u'$')
                m_math = !m_math;
            else if (m_math && (unit == u'^' || unit == u'_'))
                continue;
            else if (unit == u'~')
                append(u" "_s);
            else if (unit == u'-' && next() == u'-')
                readDashes();
            else if ((unit == u'`' || unit == u'\'') && next() == unit)
                readQuotationMark(unit);
            else
                append(unit);
        }
        return m_plain.normalized(QString::NormalizationForm_C).simplified();
    }

private:
    QChar next() const { return m_at < m_latex.size() ? m_latex.at(m_at) : QChar(); }

    /// The mark of an accent goes behind the letter it stands on, inside whatever braces.
    void append(const QString &text)
    {
        if (m_mark.isNull() || text.isEmpty() || !text.front().isLetter()) {
            m_plain += text;
            return;
        }
        m_plain += text.front();
        m_plain += m_mark;
        m_plain += QStringView(text).mid(1);
        m_mark = QChar();
    }
    void append(QChar unit) { append(QString(unit)); }

    void readCommand()
    {
        QString command = next();
        ++m_at;
        if (!command.isEmpty() && command.front().isLetter()) {
            while (next().isLetter() && next().unicode() < 128)
                command += m_latex.at(m_at++);
        }
        const QChar mark = combiningMark(command);
        const bool word = !command.isEmpty() && command.front().isLetter();
        // The space behind a command of letters only ends it.
        if (word) {
            while (next().isSpace())
                ++m_at;
        }
        if (!mark.isNull())
            m_mark = mark;
        else
            append(sign(command));
    }

    void readDashes()
    {
        ++m_at;
        const bool third = next() == u'-';
        m_at += third ? 1 : 0;
        append(third ? u"—"_s : u"–"_s);
    }

    void readQuotationMark(QChar unit)
    {
        ++m_at;
        append(unit == u'`' ? u"“"_s : u"”"_s);
    }

    const QString &m_latex;
    qsizetype m_at = 0;
    bool m_math = false;
    QChar m_mark;
    QString m_plain;
};

} // namespace

QString plainLatex(const QString &latex)
{
    return LatexReader(latex).read();
}

} // namespace caveat

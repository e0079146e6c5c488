// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "citation_text.h"

#include "reference_names.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr std::array<std::pair<CitationStyle, QStringView>, 3> styles{{
    {CitationStyle::Vancouver, u"vancouver"},
    {CitationStyle::Apa, u"apa"},
    {CitationStyle::Ama, u"ama"},
}};

/// A text that grows, and remembers what of it stands in italics.
class TextBuilder
{
public:
    void add(const QString &text) { m_reference.text += text; }
    /// A sentence of its own, behind what there is.
    void addSentence(const QString &text)
    {
        if (!m_reference.text.isEmpty())
            m_reference.text += u' ';
        m_reference.text += text;
        stop();
    }
    void addItalic(const QString &text)
    {
        const qsizetype start = m_reference.text.size();
        m_reference.text += text;
        if (!text.isEmpty())
            m_reference.italic.append({start, m_reference.text.size()});
    }
    /// Ends a sentence, unless its last sign does.
    void stop()
    {
        static const QString ends = u".?!"_s;
        if (!m_reference.text.isEmpty() && !ends.contains(m_reference.text.back()))
            m_reference.text += u'.';
    }
    ReferenceText take(const QString &address)
    {
        while (!m_reference.text.isEmpty() && m_reference.text.back().isSpace())
            m_reference.text.chop(1);
        m_reference.address = address;
        return m_reference;
    }

private:
    ReferenceText m_reference;
};

/// "15(1):3-14" behind a year, with whatever of it there is.
QString numberedPlace(const EvidenceEntry &entry)
{
    QString place = entry.volume;
    if (!entry.issue.isEmpty())
        place += u'(' + entry.issue + u')';
    if (!entry.pages.isEmpty())
        place += (place.isEmpty() ? QString() : u":"_s) + entry.pages;
    return place;
}

/// Vancouver and AMA differ in their names, their italics and what they do with a PMID.
ReferenceText numberedReference(const EvidenceEntry &entry, bool ama)
{
    TextBuilder out;
    out.add(ama ? amaNames(entry.authors) : vancouverNames(entry.authors));
    out.stop();
    out.addSentence(entry.title.trimmed());
    const QString journal = entry.journalShort.isEmpty() ? entry.journal : entry.journalShort;
    if (!journal.isEmpty()) {
        out.add(u" "_s);
        if (ama)
            out.addItalic(journal);
        else
            out.add(journal);
        out.stop();
    }
    const QString year = entry.year > 0 ? QString::number(entry.year) : QString();
    const QString place = numberedPlace(entry);
    if (!year.isEmpty() || !place.isEmpty()) {
        out.add(u' ' + year + (year.isEmpty() || place.isEmpty() ? place : QString(u';' + place)));
        out.stop();
    }
    if (!entry.doi.isEmpty())
        out.add(u" doi:"_s + entry.doi);
    else if (!entry.pmid.isEmpty() && !ama)
        out.add(u" PMID: "_s + entry.pmid);
    else if (!webAddress(entry).isEmpty())
        out.add(u' ' + webAddress(entry));
    return out.take(webAddress(entry));
}

QString apaYear(const EvidenceEntry &entry, const QString &letter)
{
    if (entry.year > 0)
        return QString::number(entry.year) + letter;
    return letter.isEmpty() ? u"n.d."_s : QString(u"n.d.-"_s + letter);
}

ReferenceText apaReference(const EvidenceEntry &entry, const QString &letter)
{
    TextBuilder out;
    const QString year = u" ("_s + apaYear(entry, letter) + u")."_s;
    if (entry.authors.isEmpty()) {
        out.add(entry.title);
        out.stop();
        out.add(year);
    } else {
        out.add(apaNames(entry.authors));
        out.stop();
        out.add(year + u' ' + entry.title);
        out.stop();
    }
    if (!entry.journal.isEmpty()) {
        out.add(u" "_s);
        out.addItalic(entry.journal);
        if (!entry.volume.isEmpty()) {
            out.add(u", "_s);
            out.addItalic(entry.volume);
        }
        if (!entry.issue.isEmpty())
            out.add((entry.volume.isEmpty() ? u", ("_s : u"("_s) + entry.issue + u')');
        if (!entry.pages.isEmpty())
            out.add(u", "_s + QString(entry.pages).replace(u'-', u'\u2013'));
        out.stop();
    }
    if (!webAddress(entry).isEmpty())
        out.add(u' ' + webAddress(entry));
    return out.take(webAddress(entry));
}

} // namespace

QString citationStyleName(CitationStyle style)
{
    for (const auto &[known, name] : styles) {
        if (known == style)
            return name.toString();
    }
    Q_UNREACHABLE();
}

std::optional<CitationStyle> citationStyleFromName(const QString &name)
{
    for (const auto &[style, known] : styles) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return style;
    }
    return {};
}

ReferenceText referenceText(const EvidenceEntry &entry, CitationStyle style, const QString &yearLetter)
{
    if (style == CitationStyle::Apa)
        return apaReference(entry, yearLetter);
    return numberedReference(entry, style == CitationStyle::Ama);
}

} // namespace caveat

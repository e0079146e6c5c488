// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "evidence_entry.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr std::array<std::pair<Stance, QStringView>, 7> stances{{
    {Stance::NotJudged, u"not-judged"},
    {Stance::SupportsLimited, u"supports-limited"},
    {Stance::Mixed, u"mixed"},
    {Stance::Disputed, u"disputed"},
    {Stance::Contradicts, u"contradicts"},
    {Stance::ContradictsStrongWording, u"contradicts-strong-wording"},
    {Stance::SupportsStressImmunityOnly, u"supports-stress-immunity-only"},
}};

} // namespace

QString stanceName(Stance stance)
{
    for (const auto &[known, name] : stances) {
        if (known == stance)
            return name.toString();
    }
    Q_UNREACHABLE();
}

std::optional<Stance> stanceFromName(const QString &name)
{
    for (const auto &[stance, known] : stances) {
        if (known == name)
            return stance;
    }
    return {};
}

QString webAddress(const EvidenceEntry &entry)
{
    if (!entry.doi.isEmpty())
        return u"https://doi.org/"_s + entry.doi;
    if (!entry.pmid.isEmpty())
        return u"https://pubmed.ncbi.nlm.nih.gov/"_s + entry.pmid + u'/';
    return entry.url;
}

QString bareDoi(const QString &text)
{
    const qsizetype start = text.indexOf("10."_L1);
    if (start < 0)
        return {};
    const QString before = text.left(start).simplified().toLower();
    if (!before.isEmpty() && !before.contains("doi"_L1))
        return {};
    qsizetype end = start;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    QString doi = text.sliced(start, end - start);
    while (!doi.isEmpty() && (doi.endsWith(u'.') || doi.endsWith(u',') || doi.endsWith(u';')))
        doi.chop(1);
    return doi.contains(u'/') ? doi : QString();
}

QString barePmid(const QString &text)
{
    QString digits;
    for (const QChar unit : text) {
        if (unit >= u'0' && unit <= u'9')
            digits += unit;
        else if (!digits.isEmpty())
            break;
    }
    return digits.size() <= 9 ? digits : QString();
}

} // namespace caveat

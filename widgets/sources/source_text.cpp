// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "source_text.h"

#include <evidence/citation_text.h>

#include <QCoreApplication>
#include <QStringList>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Source)
};

QString paragraph(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p><b>"_s + label.toHtmlEscaped() + u"</b><br>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace

QString sourceLine(const EvidenceEntry &entry)
{
    QStringList parts{entry.authors.isEmpty() ? entry.title : entry.authors.first().family};
    if (entry.year > 0)
        parts.last() += u' ' + QString::number(entry.year);
    if (!entry.design.isEmpty())
        parts += entry.design;
    if (entry.size)
        parts += Words::tr("%n people", nullptr, *entry.size);
    return parts.join(u", "_s);
}

QString stanceText(Stance stance)
{
    switch (stance) {
    case Stance::NotJudged:
        return {};
    case Stance::SupportsLimited:
        return Words::tr("Supports careful wording");
    case Stance::Mixed:
        return Words::tr("Mixed results");
    case Stance::Disputed:
        return Words::tr("Disputed");
    case Stance::Contradicts:
        return Words::tr("Speaks against the claim");
    case Stance::ContradictsStrongWording:
        return Words::tr("Speaks against strong wording");
    case Stance::SupportsStressImmunityOnly:
        return Words::tr("Speaks of stress, not of massage");
    }
    return {};
}

QString sourceDetails(const EvidenceEntry &entry)
{
    QString html = u"<p>"_s + referenceText(entry, CitationStyle::Vancouver).text.toHtmlEscaped() + u"</p>"_s;
    html += paragraph(Words::tr("What it does not support"), entry.limits);
    html += paragraph(Words::tr("What it found"), entry.finding);
    html += paragraph(Words::tr("Who took part"), entry.population);
    html += paragraph(Words::tr("How it stands"), stanceText(entry.stance));
    if (!entry.insert)
        html += paragraph(
            Words::tr("Not to be cited"), Words::tr("It is shown for the editor, and never put into a draft."));
    html += paragraph(Words::tr("Could not be confirmed"), entry.unverified.join(u", "_s));
    html += paragraph(Words::tr("Last checked"), entry.checked);
    return html;
}

} // namespace caveat

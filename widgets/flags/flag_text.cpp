// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "flag_text.h"

#include <findings/standing_text.h>
#include <theme/severity_look.h>

#include <QCoreApplication>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Flags)
};

constexpr int tipWidth = 360;

} // namespace

QString flagLine(const FindingsModel &findings, int row, const FindingTexts &texts)
{
    const Finding &finding = findings.finding(row);
    const QString said = standingTitle(findings.standing(row));
    return Words::tr("%1: %2. %3")
               .arg(severityTitle(finding.severity), texts(finding, Market::All).title, finding.message)
        + (said.isEmpty() ? QString() : QString(u' ' + said + u'.'));
}

QString flagTip(const FindingsModel &findings, int row, const FindingTexts &texts)
{
    const Finding &finding = findings.finding(row);
    const QString said = standingTitle(findings.standing(row));
    QString head = severityTitle(finding.severity) + u" · "_s + texts(finding, Market::All).title;
    if (!said.isEmpty()) {
        head += u" · "_s + said;
    }
    return u"<table width=\"%1\"><tr><td><b>%2</b><p style=\"margin:4px 0\">%3</p><small>%4</small></td></tr></table>"_s
        .arg(tipWidth)
        .arg(head.toHtmlEscaped(), finding.message.toHtmlEscaped(),
            Words::tr("Right click: suggestions · F1: what is this flag").toHtmlEscaped());
}

} // namespace caveat

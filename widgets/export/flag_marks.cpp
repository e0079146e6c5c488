// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "flag_marks.h"

#include <findings/standing_text.h>
#include <theme/severity_look.h>

#include <QCoreApplication>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

int indexOf(const QVector<int> &places, int block)
{
    const auto place = std::ranges::lower_bound(places, block);
    return place != places.end() && *place == block ? static_cast<int>(place - places.begin()) : -1;
}

} // namespace

QVector<OutputMark> flagMarks(const FindingsModel &findings, const QVector<ProposedOffer> &changes,
    const Decisions &decisions, const QVector<int> &places)
{
    QVector<OutputMark> marks;
    for (int row = 0; row < findings.rowCount(); ++row) {
        const Finding &finding = findings.finding(row);
        const int block = indexOf(places, finding.block);
        const Standing &standing = findings.standing(row);
        const bool isWanted = standing.comments > 0 || (findings.isOpen(row) && finding.severity >= Severity::Low);
        if (!isWanted || block < 0) {
            continue;
        }
        OutputMark mark{{block, finding.range}, u"%1: %2"_s.arg(severityTitle(finding.severity), finding.message), {}};
        const auto change
            = std::ranges::find(changes, finding.id, [](const ProposedOffer &offer) { return offer.finding.id; });
        if (change != changes.end() && findings.isOpen(row)) {
            const Suggestion &suggestion = change->offer.suggestion;
            mark.edits = suggestion.edits;
            for (TextEdit &edit : mark.edits) {
                edit.at.block = indexOf(places, edit.at.block);
            }
            mark.note += u' ' + QCoreApplication::translate("FlagMarks", "Proposed: %1.").arg(suggestion.label);
        }
        if (standing.comments > 0 && standing.decided < decisions.size()) {
            mark.note
                += u' ' + saidText(standing, decisions.at(standing.decided), finding.severity).replace(u'\n', u' ');
        }
        marks += mark;
    }
    return marks;
}

} // namespace caveat

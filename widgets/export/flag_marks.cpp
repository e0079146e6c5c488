// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "flag_marks.h"

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

QVector<OutputMark> flagMarks(
    const FindingsModel &findings, const QVector<ProposedOffer> &changes, const QVector<int> &places)
{
    QVector<OutputMark> marks;
    for (int row = 0; row < findings.rowCount(); ++row) {
        const Finding &finding = findings.finding(row);
        const int block = indexOf(places, finding.block);
        if (!findings.isOpen(row) || finding.severity < Severity::Low || block < 0) {
            continue;
        }
        OutputMark mark{{block, finding.range}, u"%1: %2"_s.arg(severityTitle(finding.severity), finding.message), {}};
        const auto change
            = std::ranges::find(changes, finding.id, [](const ProposedOffer &offer) { return offer.finding.id; });
        if (change != changes.end()) {
            const Suggestion &suggestion = change->offer.suggestion;
            mark.edits = suggestion.edits;
            for (TextEdit &edit : mark.edits) {
                edit.at.block = indexOf(places, edit.at.block);
            }
            mark.note += u' ' + QCoreApplication::translate("FlagMarks", "Proposed: %1.").arg(suggestion.label);
        }
        marks += mark;
    }
    return marks;
}

} // namespace caveat

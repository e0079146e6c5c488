// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence_entry.h"

#include <text/text_range.h>

#include <QString>
#include <QVector>

#include <optional>

namespace caveat
{

/// How a draft cites its sources.
enum class CitationStyle : quint8 {
    Vancouver, ///< numbered, "[1]"
    Apa, ///< author and year, seventh edition
    Ama, ///< raised numbers, eleventh edition
};

QString citationStyleName(CitationStyle style); ///< "vancouver", "apa", "ama"
std::optional<CitationStyle> citationStyleFromName(const QString &name);

/// An entry of a reference list, without its number.
struct ReferenceText {
    QString text;
    QVector<TextRange> italic;
    QString address; ///< where the study can be read; empty if nowhere

    friend bool operator==(const ReferenceText &, const ReferenceText &) = default;
};

/// \p yearLetter tells apart, in APA, works of the same people in the same year: "2012a".
ReferenceText referenceText(const EvidenceEntry &entry, CitationStyle style, const QString &yearLetter = {});

/// One source of a citation in the text.
struct CitedWork {
    EvidenceEntry entry;
    int number = 0; ///< in the reference list, from 1
    QString yearLetter;
};

/// What stands in the text: "[1,3-5]", "(Moyer et al., 2011; Segerstrom & Miller, 2004)", or "1,3-5" to be raised.
QString citationMark(QVector<CitedWork> works, CitationStyle style);

/// The letter of each of \p entries that APA needs, in their order; empty where the year is enough.
QStringList yearLetters(const QVector<EvidenceEntry> &entries);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "citation_text.h"

#include <draft/draft.h>

#include <QStringList>
#include <QVector>

#include <optional>

namespace caveat
{

/// A citation in the text of a draft.
struct CitationPlace {
    DraftRange at;
    QStringList ids; ///< of what it cites, in the order in which the mark names it
    QString written; ///< the mark as the program wrote it; what stands there may have been changed since
};

/// The citations of \p draft in order, its reference list left out.
QVector<CitationPlace> citationPlaces(const Draft &draft);

/// What \p draft cites, each once, in the order in which the text first does.
QStringList citedIds(const QVector<CitationPlace> &places);

/// The style in which most citations of \p draft are written; nothing where there are none.
std::optional<CitationStyle> citationStyleOf(const Draft &draft);

/// The span of a citation that was written as \p written at \p start.
Span citationSpan(qsizetype start, const QStringList &ids, const QString &written);

/// The spans of the mark \p written, which begins at \p start: the citation, and in it what raises the mark.
QVector<Span> citationSpans(qsizetype start, const QStringList &ids, const QString &written, CitationStyle style);

} // namespace caveat

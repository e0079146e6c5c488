// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/engine.h>
#include <draft/text_edit.h>

#include <QString>
#include <QStringList>
#include <QVector>

namespace caveat
{

enum class SuggestionMode : quint8 { Cite, Replace, Soften, Cut };

/// An edit that a writer may accept. Applying one is one undo step.
struct Suggestion {
    SuggestionMode mode = SuggestionMode::Soften;
    QString label; ///< for people: "Cut the clause"
    QString reason; ///< one line: why this wording can stand
    QString caution; ///< what the sources that it rests on do not support, a line each; often empty
    bool pending = false; ///< a placeholder: the finding stays open until it is filled
    QStringList evidence; ///< ids of evidence entries it rests on
    QVector<TextEdit> edits;

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

QString suggestionModeName(SuggestionMode mode); ///< "cite", "replace", "soften", "cut"

/// How many suggestions are wanted: one takes a fraction of the time.
enum class Amount : quint8 { First, All };

class Stock;

/// What can be done about \p finding: what reads best first, then sources to cite, ready sentences, softer wording,
/// cuts, and last the placeholder for a source. Every one but a placeholder has been applied to a copy and checked:
/// it raises no new finding and leaves this claim less severe or gone. Deterministic. A \p cache shared over the
/// findings of one draft spares checking its blocks again for each. Without a \p stock only the draft's own words
/// are drawn on, and what the finding's rule puts first comes first.
QVector<Suggestion> suggestions(const Engine &engine, const Draft &draft, const Finding &finding,
    CheckCache *cache = nullptr, Amount amount = Amount::All, const Stock *stock = nullptr);

/// The sentence or line before and after, for a preview.
struct Preview {
    QString before;
    QString after; ///< empty where the whole line goes
};
Preview preview(const Draft &draft, const Finding &finding, const Suggestion &suggestion);

} // namespace caveat

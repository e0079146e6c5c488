// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cleaning_words.h"

#include <draft/text_edit.h>

#include <QString>
#include <QVector>

namespace caveat
{

/// What a web page or a paste leaves in an article that is no part of it.
enum class ResidueKind : quint8 {
    SpamAnchor, ///< words of another script set in by somebody else, mostly a link
    CommentTail, ///< the comment area: its heading, authors and comments
    FormText, ///< the words of a comment or search form
    Navigation, ///< "Share this", "Related posts"
    Repeat, ///< a paragraph or comment that stands above already
    Empty, ///< a block without text
    StraySpace, ///< no-break and zero-width characters, runs of spaces
    TrackingLink, ///< a link whose address tells who followed it
    HiddenText, ///< what a page hides from its readers; a reader leaves it out of the draft
    PagePart, ///< what stands around the article of a page; the same holds for it
    Homoglyph, ///< a word with letters of another script that look the same
    DoubledWord, ///< "the the"
    SuspiciousLink, ///< may lead elsewhere than it seems; for people to judge, so residue() has none
};

inline constexpr int residueKinds = 13;

QString residueKindName(ResidueKind kind); ///< "spam-anchor", as reports name it
QString residueKindTitle(ResidueKind kind); ///< "Spam links", for people

/// A piece of residue in a draft: where it is, and what taking it out changes.
struct Residue {
    ResidueKind kind = ResidueKind::StraySpace;
    DraftRange at; ///< what it is
    bool wholeBlock = false; ///< the block goes with it
    TextRange cut; ///< what is replaced: `at`, and white space around that would be left over
    QString becomes; ///< what stands in its place: nothing, or a space
    int span = -1; ///< of a tracking link: its index in the block's spans, or -1 where the address is text
    QString target; ///< of a tracking link: the address without what tracks
    QString text; ///< as it reads now
    QString label; ///< why it is residue, for people

    friend bool operator==(const Residue &, const Residue &) = default;
};

/// All residue of \p draft in reading order. What they cut does not overlap; a block that
/// goes as a whole has no other.
QVector<Residue> residue(const Draft &draft, const CleaningWords &words);

} // namespace caveat

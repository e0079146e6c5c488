// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "author.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace caveat
{

/// How a study or review stands to the claims that are made of massage.
enum class Stance : quint8 {
    NotJudged, ///< nobody has said yet; so are imported entries
    SupportsLimited,
    Mixed,
    Disputed,
    Contradicts,
    ContradictsStrongWording, ///< a careful sentence may cite it, the usual claim is against it
    SupportsStressImmunityOnly, ///< speaks of stress, not of massage
};

QString stanceName(Stance stance); ///< "supports-limited"
std::optional<Stance> stanceFromName(const QString &name);

/// A study or review: where it was published, what it found, and what it does not support.
struct EvidenceEntry {
    QString id; ///< "moyer2011"
    QVector<Author> authors;
    QString title;
    QString journal;
    QString journalShort; ///< as MEDLINE shortens it
    int year = 0; ///< 0 where it is not known
    QString volume;
    QString issue;
    QString pages;
    QString doi; ///< "10.1016/j.jbmt.2010.06.001"
    QString pmid;
    QString pmcid;
    QString registry; ///< of the trial
    QString url;
    QString abstract;

    QString design;
    QString population;
    QStringList among; ///< words of which a sentence that cites it has to name one; none: its people are like others
    std::optional<int> size; ///< people who took part
    QString sizeNote; ///< what is counted, or why there is no size
    QString finding;
    QString limits; ///< what it does not support
    Stance stance = Stance::NotJudged;
    QStringList categories; ///< of claims, "DETOX_CLAIM"
    QString checked; ///< year and month, "2026-11"; empty if nobody has
    QStringList unverified; ///< names of fields that could not be confirmed
    bool insert = true; ///< false: shown, never put into a draft
    bool core = false;
    bool own = false; ///< the user's, not shipped

    friend bool operator==(const EvidenceEntry &, const EvidenceEntry &) = default;
};

/// Where it can be read: the page of its DOI, its PubMed record, or its address; empty if it has none.
QString webAddress(const EvidenceEntry &entry);

/// "10.1016/…" of "https://doi.org/10.1016/…", "doi:10.1016/…" and the like; empty for anything else.
QString bareDoi(const QString &text);

/// The digits of "PMID: 21147413"; empty if there are none, or too many for one.
QString barePmid(const QString &text);

} // namespace caveat

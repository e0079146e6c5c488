// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/finding.h>

#include <QString>
#include <QVector>

#include <functional>

namespace caveat
{

/// What people read of a study that bears on a claim.
struct EvidenceText {
    enum class Side : quint8 { For, Against, Related };
    Side side = Side::Related;
    QString study; ///< "Moyer 2011, meta-analysis of 19 trials"
    QString finding;
    QString limits; ///< what it does not support
    QString reference; ///< in full

    friend bool operator==(const EvidenceText &, const EvidenceText &) = default;
};

/// Gives the studies that the library holds on the claim of a finding that reads \p words.
using EvidenceTexts = std::function<QVector<EvidenceText>(const Finding &finding, const QString &words)>;

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ready_lines.h"

#include <evidence/claim_map.h>
#include <evidence/evidence_library.h>
#include <evidence/house_sentences.h>

#include <QDate>

#include <functional>
#include <memory>

namespace caveat
{

/// What suggestions draw on beside the sentence itself. Const and shared between threads; copies share what they hold.
class Stock
{
public:
    /// References, and what they say of common claims.
    struct Evidence {
        ClaimMap map;
        EvidenceLibrary library;
    };

    Stock() = default;
    /// \p load is called once, when the evidence is first asked for: most claims need none of it.
    Stock(ReadyLines lines, QVector<HouseSentence> house, std::function<Evidence()> load);

    const ReadyLines &lines() const { return m_lines; }
    const QVector<HouseSentence> &house() const { return m_house; } ///< those that are not expired
    const ClaimMap &map() const { return evidence().map; }
    const EvidenceLibrary &library() const { return evidence().library; }

private:
    struct Held;
    const Evidence &evidence() const;

    ReadyLines m_lines;
    QVector<HouseSentence> m_house;
    std::shared_ptr<Held> m_held;
};

/// What the program carries.
tl::expected<Stock, EntryFault> shippedStock();

/// The same with the user's own references and sentences; of files that cannot be read, and of sentences that are
/// past their day on \p today, \p notices tell, and the rest is there.
tl::expected<Stock, EntryFault> stockWithOwn(QDate today, QStringList &notices);

} // namespace caveat

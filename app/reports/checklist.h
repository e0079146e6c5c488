// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>
#include <evidence/entry_fault.h>

#include <QByteArray>
#include <QVector>

#include <tl/expected.hpp>

#include <optional>

namespace caveat
{

/// A question to a whole draft, and the words that are a sign of an answer.
struct Criterion {
    QString id;
    QString question;
    QVector<QStringList> words;
};

tl::expected<QVector<Criterion>, EntryFault> readCriteria(const QByteArray &toml, const QString &file);
tl::expected<QVector<Criterion>, EntryFault> shippedCriteria();

/// A criterion held against a draft.
struct CheckedCriterion {
    Criterion criterion;
    std::optional<DraftRange> sign; ///< the first sentence that seems to answer it; whether it does is for people
};

QVector<CheckedCriterion> checklist(const Draft &draft, const QVector<Criterion> &criteria);

} // namespace caveat

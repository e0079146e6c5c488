// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "entry_fault.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

#include <tl/expected.hpp>

namespace caveat
{

/// A sentence that the user's own house has approved, to stand in the place of a claim.
struct HouseSentence {
    QString text;
    QString source; ///< who approved it, or what it rests on
    QStringList categories; ///< of findings; none: any
    QVector<QStringList> words; ///< one of these, all of its words, in the claim; none: any
    QDate expires; ///< the last day on which it is offered; not valid: for good
    int line = 0; ///< in its file

    bool isExpired(QDate today) const { return expires.isValid() && today > expires; }
    /// True where it is meant for a claim of one of \p ofCategories that reads \p claim.
    bool fits(const QStringList &ofCategories, const QString &claim) const;
};

/// The file in which they are kept, in the folder of the program's settings.
QString houseSentencesPath();

/// The sentences of a file (resources/help/house-sentences.md says what it holds).
tl::expected<QVector<HouseSentence>, EntryFault> readHouseSentences(const QByteArray &toml, const QString &file);

/// Those in the file at \p path; none if there is no such file.
tl::expected<QVector<HouseSentence>, EntryFault> houseSentencesAt(const QString &path);

/// What to tell of those that are no longer offered, a line each.
QStringList expiryNotices(const QVector<HouseSentence> &sentences, QDate today, const QString &file);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace caveat
{

/// Who wrote a study: a person, or a group, which has no given name.
struct Author {
    QString family; ///< with its particles, "van den Berg"; the whole name of a group
    QString given; ///< "Christopher A." or initials, "CA"
    QString suffix; ///< "Jr"

    bool isGroup() const { return given.isEmpty() && suffix.isEmpty(); }
    QString toString() const; ///< "Moyer, CA", "Smith, J, Jr"; a group as it is

    friend bool operator==(const Author &, const Author &) = default;
};

/// "Moyer, Christopher A.", "Smith, J, Jr", "Smith, Jr, J"; without a comma it is a group.
Author authorFromComma(const QString &name);

/// "Moyer CA", "Janse de Jonge X", "Smith JA Jr", as MEDLINE writes; a group where no initials end it.
Author authorFromInitials(const QString &name);

/// "Christopher A. Moyer", "Ludwig van Beethoven": the particle, in small letters, begins the family name.
Author authorFromWords(const QString &name);

/// The initials of the given name, each with the hyphen that joins it to the one before: "Jean-Paul M." is J, -P, M.
QStringList initials(const Author &author);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"

#include <optional>

namespace caveat
{

/// The category of findings about directives themselves.
inline constexpr QStringView directiveCategory = u"DIRECTIVE";

/// What a comment in a file says to the check:
///   caveat: ignore CATEGORY because REASON     in the next block
///   caveat: off CATEGORY because REASON        from the next block on
///   caveat: on [CATEGORY]                      again, from the next block on
struct Directive {
    enum class Kind : quint8 { Ignore, Off, On };
    Kind kind = Kind::Ignore;
    QString category; ///< in capitals; "ALL" for every one, empty for what is off
    QString reason;

    friend bool operator==(const Directive &, const Directive &) = default;
};

/// Reads "caveat: …"; nothing where that is no directive.
std::optional<Directive> readDirective(QStringView text);

/// Takes out of \p findings, which are those of \p draft by block, what its directives ask for. One that has no
/// reason, or cannot be read, asks for nothing and is a finding itself.
void honourDirectives(const Draft &draft, QVector<Finding> &findings);

} // namespace caveat

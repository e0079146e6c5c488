// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace caveat
{

/// How long a part of a match can be: so many tokens, and so many terms, which are as long as the sentence has them.
struct PatternLength {
    qint16 tokens = 0;
    qint16 terms = 0;

    PatternLength &operator+=(PatternLength other)
    {
        constexpr int most = 1000; // nothing hangs on how much longer
        tokens = static_cast<qint16>(std::min(most, tokens + other.tokens));
        terms = static_cast<qint16>(std::min(most, terms + other.terms));
        return *this;
    }
};

} // namespace caveat

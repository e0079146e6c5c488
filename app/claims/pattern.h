// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rule_pack.h"

#include <QString>
#include <QVector>

#include <tl/expected.hpp>

namespace caveat
{

/// The parts of a claim that a pattern may name.
enum class Capture : qint8 { None = -1, Agent, Relation, Target, Attribution };
inline constexpr int captureCount = 4;

/// One element of a pattern, as parsed.
struct PatternElement {
    enum class Kind : quint8 {
        Word, ///< text: the normalised word
        Verb, ///< names: lemmas
        Class, ///< text: the class
        Number,
        Mark, ///< text: one punctuation character
        Any,
        Gap, ///< count: how many tokens at most; wide: it may leave the clause
        Start,
        End,
        Group, ///< alternatives
    };

    Kind kind = Kind::Word;
    QString text;
    QStringList names;
    int count = 0;
    bool wide = false;
    bool optional = false;
    Capture capture = Capture::None;
    QVector<QVector<PatternElement>> alternatives;
    int offset = 0; ///< of its first character in the pattern
};

using PatternSequence = QVector<PatternElement>;

/// Parses a pattern of the rule language (resources/help/rule-packs.md). The error
/// carries line and column of the character at fault; its file is empty.
tl::expected<PatternSequence, PackError> parsePattern(const RulePattern &pattern);

} // namespace caveat

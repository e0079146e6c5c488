// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexicon.h"

#include <QDataStream>

#include <memory>

namespace caveat
{

/// Puts a lexicon into a stream and takes it out again.
class LexiconArchive
{
public:
    static void write(QDataStream &stream, const Lexicon &lexicon);
    static std::shared_ptr<const Lexicon> read(QDataStream &stream);
};

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QJsonObject>

#include <tl/expected.hpp>

namespace caveat
{

/// A block as JSON: what is in its content, and nothing of where it stood in a source. What is as usual is left out.
QJsonObject blockToJson(const Block &block);
/// The error says what does not fit; a block that is read is whole: its spans lie in its text.
tl::expected<Block, QString> blockFromJson(const QJsonObject &object);

/// One block as a line of compact JSON, UTF-8.
QByteArray blockBytes(const Block &block);
tl::expected<Block, QString> blockFromBytes(const QByteArray &bytes);

/// A draft as compact JSON, UTF-8.
QByteArray draftBytes(const Draft &draft);
tl::expected<Draft, QString> draftFromBytes(const QByteArray &bytes);

} // namespace caveat

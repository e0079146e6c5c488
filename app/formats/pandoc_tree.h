// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "writer.h"

#include <QJsonArray>

namespace caveat
{

/// How marks are shown.
enum class MarkScript : quint8 {
    None,
    Changes, ///< comments and tracked changes, as pandoc writes them to DOCX
    Annotations, ///< comments, as OpenDocument has them
};

/// A draft as pandoc's document tree, with the files that it names.
struct PandocTree {
    QByteArray json;
    QHash<QString, QByteArray> pictures;
};

/// \p apiVersion is that of the pandoc that is to read it, as its own trees name it.
PandocTree pandocTree(
    const Draft &draft, const QVector<OutputMark> &marks, MarkScript script, const QJsonArray &apiVersion);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QString>
#include <QVector>

namespace caveat
{

/// A stretch of one block's text to mark, with what is to be said of it.
struct InlineMark {
    TextRange range;
    QString note;
};

/// A stretch of one block's text that is a link of the writer's own, such as the mark of a reference. No span begins or
/// ends inside it.
struct InlineAnchor {
    TextRange range;
    QString startTag;
};

/// \p text with what HTML would read as markup, and what nobody can see, as character references.
QString htmlEscaped(QStringView text);

/// The text of \p block with its spans as elements and \p marks as mark elements,
/// which lie innermost. \p lineStart goes before what follows a line break.
QString htmlInline(const Block &block, const QVector<InlineMark> &marks, const QString &lineStart,
    const QVector<InlineAnchor> &anchors = {});

/// The image of an ImageText block, in its link if it has one; empty without an address.
QString htmlImage(const Block &block, const QVector<InlineMark> &marks);

} // namespace caveat

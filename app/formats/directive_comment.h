// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace caveat
{

/// What a comment says to the check, on one line, "caveat: …"; empty where it is a comment like others.
QString directiveIn(QStringView comment);
/// The same for a comment with its marks, "<!-- … -->"; empty for other markup.
QString directiveInMarkup(QStringView markup);

/// \p directive as a comment of HTML and Markdown.
QString directiveComment(const QString &directive);

} // namespace caveat

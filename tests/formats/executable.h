// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace caveat
{

/// What of \p html, as a browser's parser reads it, could run or load anything but pictures: elements other than those
/// of an article, attributes that hold scripts or styles, addresses of other than web, mail or telephone. Comments and
/// text do not count.
QStringList executableIn(const QString &html);

/// The same for Markdown, as a CommonMark parser reads it: its raw HTML, its links and images.
QStringList executableInMarkdown(const QString &markdown);

} // namespace caveat

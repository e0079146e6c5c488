// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>

class QTextBrowser;

namespace caveat
{

/// Shows \p markdown in \p view, without its comments and with links in \p linkColour. Nothing is fetched: an address
/// goes to the browser that the user has chosen.
void showMarkdown(QTextBrowser &view, QString markdown, const QColor &linkColour);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace caveat
{

/// A page of the help.
struct HelpPage {
    QString id; ///< "guide", or the category of claims that it explains
    QString title;
    std::function<QString()> markdown; ///< asked for when the page is shown
};

} // namespace caveat

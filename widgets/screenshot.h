// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace caveat
{

class MainWindow;

/// Renders \p window with its first claim at hand to the picture \p path and quits the program: with status 2 where
/// the picture cannot be written. Call before the event loop starts.
void takeScreenshot(MainWindow &window, const QString &path);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <tl/expected.hpp>

#include <memory>

namespace caveat
{

class MainWindow;

struct ShippedWindow {
    std::unique_ptr<MainWindow> window;
    QStringList notices; ///< what is wrong with rules or sources of the user's own
};

/// The window with the rules, the evidence and the help that are shipped, and with rules and sources of the user's own.
/// Fails where the shipped rules cannot be read. \p version is told in what the window writes.
tl::expected<ShippedWindow, QString> makeShippedWindow(const QString &version);

} // namespace caveat

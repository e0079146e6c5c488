// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace caveat
{

class KnowledgeReader;
class MainWindow;

struct ShippedWindow {
    std::unique_ptr<MainWindow> window;
    KnowledgeReader *reader = nullptr; ///< a child of the window; tells when its rules are there, or why they are not
};

/// The window with the rules, the evidence and the help that are shipped, and with rules and sources of the user's
/// own, which are read while it opens. \p version is told in what the window writes.
ShippedWindow makeShippedWindow(const QString &version);

} // namespace caveat

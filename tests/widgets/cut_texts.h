// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace caveat
{

/// The labels, buttons and fields in sight of \p window that have less room than their text takes, or that stand
/// partly outside what they are in. Texts that end in an ellipsis on purpose are left out.
QStringList cutTexts(const QWidget &window);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QPalette>
#include <QString>

namespace caveat
{

/// resources/themes/window.qss with the theme's colours filled in.
QString themeStyleSheet(const Theme &theme);

QPalette themePalette(const Theme &theme);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "writer.h"

namespace caveat
{

/// The article as HTML, without a page around it.
QString htmlFragment(const Draft &draft, const QVector<OutputMark> &marks);
/// A page of its own.
QString htmlPage(const Draft &draft, const QVector<OutputMark> &marks);

} // namespace caveat

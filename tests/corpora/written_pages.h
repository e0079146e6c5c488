// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "labelled_pages.h"

namespace caveat::test
{

/// The pages of a file of pages written for the project (written_a.pages says how they are noted), as Markdown, all of
/// them in \p half; empty where it cannot be read.
QVector<LabelledPage> readWrittenPages(const QString &path, QChar half);

} // namespace caveat::test

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <formats/reader.h>
#include <formats/writer.h>

class QWidget;

namespace caveat
{

/// As readFile(). A document of a word processor is read beside the window, which shows that it waits and may give up.
tl::expected<SourceDraft, QString> readFileWaiting(QWidget *window, const QString &path);

/// As writeDraft(), in the same way.
tl::expected<void, QString> writeDraftWaiting(QWidget *window, const QString &path, const Draft &draft,
    OutputFormat format, const QVector<OutputMark> &marks = {});

} // namespace caveat

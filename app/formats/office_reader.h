// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reader.h"

namespace caveat
{

/// True for formats that hold no text of their own and are read through pandoc.
bool isOfficeFormat(Format format);
/// What \p bytes are, by their first; a ZIP archive that holds no text is Docx or Odt all the same, and refused then.
std::optional<Format> officeFormat(const QByteArray &bytes, const QString &path);

/// Reads a document of a word processor. Tracked insertions are taken as accepted, what is deleted and comments are
/// left out, with a notice. Images are in the draft as data, as far as a page can show them.
tl::expected<SourceDraft, QString> readOffice(const QByteArray &bytes, Format format, const ReadLimits &limits = {});

} // namespace caveat

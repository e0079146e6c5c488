// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "format.h"
#include "zip_archive.h"

namespace caveat
{

/// The largest text part of a document that is read, unpacked.
constexpr qsizetype largestOfficePart = 24 * 1024 * 1024;

/// What \p archive holds: Docx, Odt, or nothing.
std::optional<Format> officeFormatOf(const ZipArchive &archive);

/// \p archive made new for a program that believes what it reads: the parts with text, unpacked and looked
/// at, and of all others the name alone. The error says what is wrong with it.
tl::expected<QByteArray, QString> plainArchive(const ZipArchive &archive, Format format);

} // namespace caveat

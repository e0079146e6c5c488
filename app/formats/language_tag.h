// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace caveat
{

/// \p text as a language tag ("en-GB"), without the white space and quotation marks around it; empty if it is none.
QString languageTag(QStringView text);

/// The programming language that \p text names, as it is written behind a Markdown fence; empty if it is no plain word.
QString codeLanguage(QStringView text);

} // namespace caveat

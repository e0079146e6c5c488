// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "writer.h"

namespace caveat
{

/// \p draft as DOCX, ODT or RTF. The error is a message.
tl::expected<QByteArray, QString> officeBytes(
    const Draft &draft, OutputFormat format, const QVector<OutputMark> &marks, const PandocLimits &limits);

} // namespace caveat

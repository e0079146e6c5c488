// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace caveat
{

/// What breaks when \p bytes are opened as a .caveat file, saved and read back; empty if nothing does.
QString brokenByOpening(const QByteArray &bytes);

/// The same for a file with the right tables and these rows in them: a line each, the table's name and its values with
/// tabs between; "int:" begins a number, "zip:" what is compressed as saved versions are.
QString brokenByRows(const QByteArray &lines);

/// The same for a journal of these records, a line of JSON each; what tells whole lines is put before them.
QString brokenByRecovering(const QByteArray &lines);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>

class QTextDocument;

namespace caveat
{

/// Does what a writer might do next: types, deletes, splits, joins, formats, makes lists, undoes, redoes.
void randomEdit(QTextDocument &document, QRandomGenerator &random);

} // namespace caveat

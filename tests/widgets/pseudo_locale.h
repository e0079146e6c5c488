// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace caveat
{

/// A language that nobody speaks: every text of the interface with accents, in brackets, and longer, as translations
/// are. What shows without brackets cannot be translated; what lacks the last one has too little room.
class PseudoLocale : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *disambiguation, int n) const override;
};

/// \p text in that language; what stands for numbers and keys is kept.
QString pseudoText(const QString &text);

} // namespace caveat

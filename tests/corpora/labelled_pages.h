// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>

namespace caveat::test
{

/// What people said of a sentence, heading or bullet of a page.
enum class Label : quint8 { Fine, Info, Claim };

struct LabelledUnit {
    qsizetype start = 0; ///< UTF-16 offsets in the page's text
    qsizetype end = 0;
    Label label = Label::Fine;
};

/// A real page with its units; those on which people differed are left out.
struct LabelledPage {
    QString kind; ///< "seller", "blog", "medical", …
    QChar half; ///< 'a' or 'b': pages of one site stay together
    QString format; ///< "text", "markdown", "html"
    QString text;
    QVector<LabelledUnit> units;
};

/// The pages of the file of JSON lines at \p path; empty where it cannot be read.
QVector<LabelledPage> readLabelledPages(const QString &path);

} // namespace caveat::test

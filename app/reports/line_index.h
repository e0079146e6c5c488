// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>
#include <QVector>

namespace caveat
{

/// Where the lines of a text begin, to turn offsets into line and column. Line ends are "\n", "\r\n" and "\r".
class LineIndex
{
public:
    struct Place {
        int line = 1; ///< from 1
        int column = 1; ///< from 1, in UTF-16 code units
    };

    explicit LineIndex(QStringView text);
    Place place(qsizetype offset) const;

private:
    QVector<qsizetype> m_starts;
};

} // namespace caveat

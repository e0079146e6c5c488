// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>

namespace caveat
{

/// How large the whole window is drawn, in per cent of what the system says; 100 is the usual.
QVector<int> interfaceScales();

int interfaceScale();
void setInterfaceScale(int percent); ///< from the next start on

/// Holds while the program's QApplication is made, and makes it draw at the size that was chosen. A size that the
/// environment asks for (QT_SCALE_FACTOR) goes before it.
class ScaledStart
{
public:
    ScaledStart();
    ~ScaledStart();
    Q_DISABLE_COPY_MOVE(ScaledStart)

private:
    bool m_isOwn = false;
};

} // namespace caveat

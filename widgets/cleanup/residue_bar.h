// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace caveat
{

/// A quiet line that says how many leftovers of a page the article holds, and leads to them.
class ResidueBar : public QFrame
{
    Q_OBJECT
public:
    explicit ResidueBar(QWidget *parent = nullptr);

    /// Shows the bar where \p count is not 0. A bar that was dismissed stays away until there are more.
    void setCount(int count);
    void forget(); ///< another draft: a dismissal no longer counts

Q_SIGNALS:
    void reviewWanted();
    void removeAllWanted();

private:
    QLabel *m_text;
    int m_dismissedAt = 0;
    int m_count = 0;
};

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace caveat
{

/// A quiet line that says how many leftovers of a page the article holds, and leads to them.
class ResidueBar : public QFrame
{
    Q_OBJECT
public:
    explicit ResidueBar(QWidget *parent = nullptr);

    /// Shows the bar where there are any. A bar that was dismissed stays away until there are more.
    void setCount(int leftovers, int suspiciousLinks = 0);
    void forget(); ///< another draft: a dismissal no longer counts

Q_SIGNALS:
    void reviewWanted();
    void removeAllWanted();

private:
    QLabel *m_text;
    QPushButton *m_removeAll;
    int m_dismissedAt = 0;
    int m_count = 0;
};

} // namespace caveat

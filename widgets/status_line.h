// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace caveat
{

/// Words, claims and what the program is not, at the foot of the window.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showWords(int words);
    void showClaims(int open, int unchecked, bool settled);

private:
    QLabel *m_words;
    QLabel *m_claims;
    QLabel *m_unchecked;
};

} // namespace caveat

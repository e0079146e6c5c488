// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace caveat
{

/// Words, claims and what the program is not, at the foot of the window.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void add(QWidget *part); ///< before what the program is not
    void addNote(QWidget *note); ///< takes the room in the middle
    void showWords(int words);
    void showClaims(int open, int unchecked, bool settled);

private:
    QHBoxLayout *m_row;
    QLabel *m_words;
    QLabel *m_claims;
    QLabel *m_unchecked;
};

} // namespace caveat

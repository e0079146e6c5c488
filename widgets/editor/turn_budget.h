// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

namespace caveat
{

/// How long work that can wait may hold a turn of the event loop: short while somebody types, since the next key waits
/// for it.
class TurnBudget
{
public:
    void noteTyping() { m_sinceKey.start(); }
    bool isSpent(const QElapsedTimer &turn) const { return turn.elapsed() >= milliseconds(); }

private:
    qint64 milliseconds() const
    {
        constexpr qint64 whileTyping = 1;
        constexpr qint64 usual = 4;
        constexpr qint64 typingLasts = 400;
        return m_sinceKey.isValid() && m_sinceKey.elapsed() < typingLasts ? whileTyping : usual;
    }

    QElapsedTimer m_sinceKey;
};

} // namespace caveat

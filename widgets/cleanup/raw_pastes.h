// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>

class QWidget;

namespace caveat
{

/// What was pasted into a draft, as it came: kept until the draft is closed, so that nothing a paste drops is lost.
class RawPastes
{
public:
    struct Paste {
        QDateTime time;
        QString html; ///< empty where there was none
        QString text;
    };

    /// Keeps \p paste; the oldest go where all together are larger than 32 million characters.
    void add(Paste paste);
    void clear() { m_pastes.clear(); }
    const QVector<Paste> &pastes() const { return m_pastes; } ///< oldest first

private:
    QVector<Paste> m_pastes;
};

/// Shows \p pastes, newest first, to read and copy.
void showRawPastes(const RawPastes &pastes, QWidget *parent);

} // namespace caveat

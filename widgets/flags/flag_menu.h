// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <findings/findings_model.h>
#include <findings/offer.h>

#include <QMenu>
#include <QVector>

namespace caveat
{

/// The part of a context menu that is about a claim: what can be done about it, and what it is. Opens at once;
/// suggestions that come later take the place of a line that says so.
class FlagMenu : public QObject
{
    Q_OBJECT
public:
    /// On top of \p menu, which owns it.
    FlagMenu(QMenu *menu, const Finding &finding, bool isOpen);

    const Finding &finding() const { return m_finding; }
    void show(const QVector<Offer> &offers);

Q_SIGNALS:
    void applied(int offer);
    void askedFor(caveat::Status status); ///< with a reason that is still to be given
    void reopened();
    void helpWanted();

private:
    void offer(QAction *action, const Offer &offer, int number);

    QMenu *m_menu;
    Finding m_finding;
    QAction *m_first; ///< the line that waits for suggestions
    QAction *m_behind; ///< what stands behind the suggestions
    bool m_isFilled = false;
};

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// How the window is used without a mouse, without looking at it, and at another size.
#include "main_window.h"

#include "caret_line.h"
#include "interface_scale.h"
#include "message_bar.h"
#include "status_line.h"
#include "top_bar.h"

#include <cleanup/residue_bar.h>
#include <editor/article_editor.h>
#include <find/find_bar.h>
#include <proofing/spelling.h>

#include <QApplication>
#include <QSettings>
#include <QStackedWidget>

namespace caveat
{

namespace
{

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Where the focus was in \p pane, else the first that takes it; null where nothing does.
QWidget *entryOf(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    if (QWidget *last = pane->focusWidget(); last != nullptr && last != pane && takesFocus(last))
        return last;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

void MainWindow::connectAccess()
{
    new CaretLine(editor(), m_findings, m_spelling->runner());
    connect(m_actions.nextPane, &QAction::triggered, this, [this] { goToPane(1); });
    connect(m_actions.previousPane, &QAction::triggered, this, [this] { goToPane(-1); });
    const int scale = interfaceScale();
    for (QAction *action : std::as_const(m_actions.scales)) {
        action->setChecked(action->data().toInt() == scale);
        connect(action, &QAction::triggered, this, [this, percent = action->data().toInt()] {
            setInterfaceScale(percent);
            m_messages->say(MessageBar::Kind::Notice, tr("Caveat takes the new size when it starts next."));
        });
    }
}

/// To the part of the window \p step after that which has the focus.
void MainWindow::goToPane(int step)
{
    const QVector<QWidget *> panes{
        editor(), m_find, m_side->currentWidget(), m_status, m_top, m_messages, m_residueBar};
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype index = 0; index < panes.size(); ++index) {
        if (panes.at(index) == focused || panes.at(index)->isAncestorOf(focused))
            at = index;
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        QWidget *entry = panes.at(at)->isVisible() ? entryOf(panes.at(at)) : nullptr;
        if (entry != nullptr) {
            entry->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// How the window shows what a page left in the article, and removes it.
#include "main_window.h"

#include "document_session.h"
#include "message_bar.h"
#include "work_area.h"

#include <cleanup/residue_bar.h>
#include <cleanup/residue_panel.h>
#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <findings/findings_panel.h>

#include <QStackedWidget>

namespace caveat
{

void MainWindow::connectCleanup()
{
    connect(m_residueBar, &ResidueBar::reviewWanted, this, [this] { reviewResidue(true); });
    connect(m_residueBar, &ResidueBar::removeAllWanted, this, [this] { removeResidue(m_residuePanel->removable()); });
    connect(m_actions.leftovers, &QAction::triggered, this,
        [this] { reviewResidue(m_side->currentWidget() != m_residuePanel); });
    connect(m_actions.rawPastes, &QAction::triggered, this, [this] { showRawPastes(m_pastes, this); });
    connect(m_residuePanel, &ResiduePanel::closed, this, [this] { reviewResidue(false); });
    connect(m_residuePanel, &ResiduePanel::removeWanted, this, [this] { removeResidue(m_residuePanel->ticked()); });
    connect(m_residuePanel, &ResiduePanel::rawPasteWanted, m_actions.rawPastes, &QAction::trigger);
    connect(m_residuePanel, &ResiduePanel::shown, this, [this](const Residue &piece) { editor()->select(piece.at); });
    connect(editor(), &ArticleEditor::pasted, this, [this](const QString &html, const QString &text) {
        m_pastes.add({QDateTime::currentDateTime(), html, text});
    });
    connect(m_session, &DocumentSession::draftReplaced, this, [this] {
        m_pastes.clear();
        m_residueBar->forget();
        m_residuePanel->forget();
        reviewResidue(false);
    });
    connect(m_checks.get(), &CheckRunner::residueRead, this, &MainWindow::showResidue);
    connect(m_checks.get(), &CheckRunner::started, this, [this] { m_residuePanel->setUsable(false); });
}

void MainWindow::showResidue()
{
    if (!m_checks->isResidueRead()) {
        return;
    }
    // A space that was just typed is none too many yet.
    const QTextCursor caret = editor()->textCursor();
    QVector<Residue> residue = m_checks->residue();
    residue.removeIf([&caret](const Residue &piece) {
        return piece.kind == ResidueKind::StraySpace && piece.at.block == caret.blockNumber() && !caret.hasSelection()
            && piece.at.range.start <= caret.positionInBlock() && caret.positionInBlock() <= piece.at.range.end;
    });
    m_residuePanel->setResidue(residue);
    const auto leftovers = static_cast<int>(m_residuePanel->removable().size());
    m_residueBar->setCount(leftovers, static_cast<int>(residue.size()) - leftovers);
}

void MainWindow::reviewResidue(bool review)
{
    QWidget *wanted = review ? static_cast<QWidget *>(m_residuePanel) : m_panel;
    m_side->setCurrentWidget(wanted);
    if (review) {
        m_area->setPanelShown(true);
        m_residuePanel->setFocus();
    } else {
        editor()->setFocus();
    }
}

void MainWindow::removeResidue(const QVector<Residue> &accepted)
{
    if (m_checks->isResidueRead() && !accepted.isEmpty() && editor()->apply(cleaning(accepted))) {
        m_messages->say(MessageBar::Kind::Notice,
            tr("Removed %n leftover(s). Undo brings them back.", nullptr, static_cast<int>(accepted.size())));
        m_checks->checkNow();
    }
}

} // namespace caveat

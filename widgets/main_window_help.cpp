// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// How the window helps: the guide, the commands, the outline, and the text without anything around it.
#include "main_window.h"

#include "about_sheet.h"
#include "help_pages.h"
#include "status_line.h"
#include "top_bar.h"
#include "welcome_card.h"
#include "work_area.h"

#include <editor/article_editor.h>
#include <findings/findings_panel.h>
#include <help/help_sheet.h>
#include <outline/outline_sheet.h>
#include <palette/command_palette.h>

namespace caveat
{

namespace
{

constexpr int roomForAll = 800;

} // namespace

void MainWindow::connectHelp()
{
    connect(m_actions.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_welcome, &WelcomeCard::helpWanted, this, [this] { showHelpPage(QStringLiteral("guide")); });
    connect(m_welcome, &WelcomeCard::dismissed, this, [this] { editor()->setFocus(); });
    m_welcome->closeByEscapeIn(editor());
    connect(m_panel->navigator(), &FindingNavigator::jumped, this, [this] {
        if (height() < roomForAll) { // text and claim need it, and the key that matters most was found
            m_welcome->fold();
        }
    });
    connect(m_actions.outline, &QAction::triggered, this, &MainWindow::showOutline);
    connect(m_actions.commands, &QAction::triggered, this, &MainWindow::showCommands);
    connect(m_actions.focusMode, &QAction::triggered, this, &MainWindow::showTextAlone);
    connect(m_actions.fullScreen, &QAction::triggered, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
}

void MainWindow::offerWelcome()
{
    m_welcome->offer();
}

/// The page of the kind of claim that is at hand, else the guide.
void MainWindow::showHelp()
{
    const Finding *finding = m_panel->navigator()->finding();
    showHelpPage(finding != nullptr ? finding->category : QStringLiteral("guide"));
}

void MainWindow::showHelpPage(const QString &page)
{
    if (m_help == nullptr) {
        m_help = new HelpSheet(guidePages(actions()) + (m_categoryHelp ? m_categoryHelp() : QVector<HelpPage>()), this);
    }
    m_help->setLinkColour(m_theme.accent);
    m_help->show();
    m_help->raise();
    m_help->showPage(page);
}

void MainWindow::showAbout()
{
    auto *sheet = new AboutSheet(m_theme.accent, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &AboutSheet::helpWanted, this, [this] { showHelpPage(QStringLiteral("guide")); });
    sheet->open();
}

void MainWindow::showOutline()
{
    if (m_outline == nullptr) {
        m_outline = new OutlineSheet(editor(), this);
    }
    m_outline->show();
    m_outline->raise();
    m_outline->activateWindow();
}

void MainWindow::showCommands()
{
    CommandPalette palette(actions(), this);
    if (palette.exec() == QDialog::Accepted && palette.chosen() != nullptr) {
        palette.chosen()->trigger();
    }
}

void MainWindow::showTextAlone(bool alone)
{
    m_top->setVisible(!alone);
    m_status->setVisible(!alone);
    m_area->setPanelShown(!alone);
    m_actions.focusMode->setChecked(alone);
    editor()->setFocus();
}

} // namespace caveat

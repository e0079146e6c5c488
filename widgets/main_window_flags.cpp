// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// What the window tells of the flags in the text, and how they are reviewed.
#include "main_window.h"

#include "document_session.h"
#include "status_line.h"

#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <findings/findings_panel.h>
#include <flags/flag_menu.h>
#include <flags/flag_note.h>
#include <flags/flag_tips.h>

#include <QSettings>
#include <QTextBlock>

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

const QString leastMarkedKey = u"claims/least-marked"_s;
const QString worstFirstKey = u"claims/worst-first"_s;

} // namespace

void MainWindow::connectFlags()
{
    new FlagTips(editor(), m_findings, m_texts);
    m_status->addNote(new FlagNote(editor(), m_findings, m_texts, this));
    connect(editor(), &ArticleEditor::menuWanted, this, &MainWindow::extendMenu);
    connect(m_panel, &FindingsPanel::helpWanted, this, &MainWindow::showHelp);
    connect(m_session, &DocumentSession::draftReplaced, m_panel->navigator(),
        [this] { m_panel->navigator()->setLooked(m_session->looked()); });
    connect(m_panel->navigator(), &FindingNavigator::lookedAt, m_session, &DocumentSession::noteLook);
    connect(m_actions.comment, &QAction::triggered, this, [this] { askReason(Status::Comment); });

    const auto least = severityFromName(QSettings().value(leastMarkedKey).toString()).value_or(Severity::Info);
    m_findings->setLeastMarked(least);
    for (QAction *action : std::as_const(m_actions.loudness)) {
        const auto own = static_cast<Severity>(action->data().toInt());
        action->setChecked(own == least);
        connect(action, &QAction::triggered, this, [this, own] {
            QSettings().setValue(leastMarkedKey, severityName(own));
            m_findings->setLeastMarked(own);
        });
    }

    FindingsFilter *filter = m_panel->filter();
    filter->setWorstFirst(QSettings().value(worstFirstKey).toBool());
    m_actions.worstFirst->setChecked(filter->isWorstFirst());
    connect(m_actions.worstFirst, &QAction::toggled, filter, &FindingsFilter::setWorstFirst);
    connect(filter, &FindingsFilter::changed, this, [this, filter] {
        QSettings().setValue(worstFirstKey, filter->isWorstFirst());
        m_actions.worstFirst->setChecked(filter->isWorstFirst());
    });
}

void MainWindow::extendMenu(QMenu *menu, const QTextCursor &at)
{
    const int place = at.hasSelection() ? at.selectionStart() : at.position();
    const int row = m_findings->rowAt(at.blockNumber(), place - at.block().position());
    if (row < 0) {
        return;
    }
    const Finding finding = m_findings->finding(row);
    const bool wasCurrent = m_panel->navigator()->current() == m_findings->index(row);
    m_panel->navigator()->setCurrent(m_findings->index(row));
    auto *flag = new FlagMenu(menu, finding, m_findings->isOpen(row));
    if (m_panel->offers().isEmpty()) {
        connect(
            m_checks.get(), &CheckRunner::offersReady, flag, [flag](const Finding &of, const QVector<Offer> &offers) {
                if (of.id == flag->finding().id) {
                    flag->show(offers);
                }
            });
        if (wasCurrent) { // the panel asks for a claim that has just become the one at hand
            m_checks->requestOffers(finding);
        }
    } else {
        flag->show(m_panel->offers());
    }
    connect(flag, &FlagMenu::applied, this, &MainWindow::applyOffer);
    connect(flag, &FlagMenu::askedFor, this, &MainWindow::askReason);
    connect(flag, &FlagMenu::reopened, this, [this] { decide(Status::Open, {}); });
    connect(flag, &FlagMenu::helpWanted, this, &MainWindow::showHelp);
}

} // namespace caveat

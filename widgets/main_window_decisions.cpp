// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// How the window takes decisions on claims.
#include "main_window.h"

#include "document_session.h"
#include "message_bar.h"
#include "work_area.h"

#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <editor/decision_history.h>
#include <editor/document_snapshot.h>
#include <findings/findings_panel.h>
#include <findings/soften_sheet.h>

#include <QInputDialog>
#include <QSettings>

#include <pwd.h>
#include <unistd.h>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// What the system calls the user: "Ann Writer".
QString systemName()
{
    const passwd *user = ::getpwuid(::getuid());
    if (user == nullptr) {
        return {};
    }
    const QString full = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : full;
}

} // namespace

void MainWindow::connectDecisions()
{
    DecisionHistory *decisions = m_session->decisions();
    m_panel->setDecisions([decisions]() -> const Decisions & { return decisions->decisions(); });
    connect(decisions, &DecisionHistory::changed, m_checks.get(),
        [this, decisions] { m_checks->setDecisions(decisions->decisions(), decisions->state()); });
    connect(m_checks.get(), &CheckRunner::decisionsRead, decisions, &DecisionHistory::bringUpToDate);
    connect(m_panel, &FindingsPanel::decided, this, &MainWindow::decide);
    connect(m_panel, &FindingsPanel::left, this, [this] { editor()->setFocus(); });
    connect(m_actions.waive, &QAction::triggered, this, [this] { askReason(Status::Waived); });
    connect(m_actions.sourced, &QAction::triggered, this, [this] { askReason(Status::Sourced); });
    connect(m_actions.reopen, &QAction::triggered, this, [this] { decide(Status::Open, {}); });
    connect(m_actions.waiveAll, &QAction::triggered, this, &MainWindow::askWaiveAll);
    connect(m_checks.get(), &CheckRunner::settled, this, &MainWindow::doWhatWaits);
    connect(m_actions.softenAll, &QAction::triggered, this, [this] {
        m_messages->say(MessageBar::Kind::Notice, tr("Looking for softer wording…"));
        requestProposals([this](const QVector<ProposedOffer> &changes) { showProposals(changes); });
    });
    connect(m_checks.get(), &CheckRunner::proposalsReady, this, [this](const QVector<ProposedOffer> &changes) {
        if (const auto then = std::exchange(m_proposalsFor, {})) {
            then(changes);
        }
    });
}

QString MainWindow::reviewer() const
{
    return QSettings().value(u"review/name"_s).toString();
}

bool MainWindow::askReviewer()
{
    if (!reviewer().isEmpty()) {
        return true;
    }
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Your name"),
        tr("Decisions are kept with a name. What is yours? This is asked once."), QLineEdit::Normal, systemName(),
        &accepted);
    if (accepted && !name.trimmed().isEmpty()) {
        QSettings().setValue(u"review/name"_s, name.simplified());
    }
    return !reviewer().isEmpty();
}

void MainWindow::askReason(Status status)
{
    const QModelIndex current = m_panel->navigator()->current();
    if (!current.isValid()) {
        m_messages->say(MessageBar::Kind::Notice, tr("No claim at hand. F8 goes to the next one."));
    } else if (status != Status::Comment && !m_findings->isOpen(current.row())) {
        m_messages->say(MessageBar::Kind::Notice, tr("This claim was decided already. Open it again to decide anew."));
    } else {
        m_area->setPanelShown(true);
        reviewResidue(false);
        m_panel->askReason(status);
    }
}

void MainWindow::decide(Status status, const QString &reason)
{
    const Finding *finding = m_panel->navigator()->finding();
    editor()->setFocus();
    if (finding == nullptr || (status == Status::Open && m_findings->isOpen(m_panel->navigator()->current().row()))
        || !askReviewer()) {
        return;
    }
    whenSettled([this, id = finding->id, status, reason] {
        for (int row = 0; row < m_findings->rowCount(); ++row) {
            if (m_findings->finding(row).id == id) {
                const int block = m_findings->finding(row).block;
                if (const auto decisions = decisionsWith(row, status, reason)) {
                    m_session->decisions()->addStep(block, *decisions);
                }
                return;
            }
        }
    });
}

MainWindow::CheckedDraft MainWindow::checkedDraft() const
{
    CheckedDraft checked;
    QVector<int> places;
    checked.draft = snapshotOf(*editor()->document(), &places);
    checked.findings = m_findings->findings();
    for (Finding &finding : checked.findings) {
        finding.block = static_cast<int>(std::ranges::lower_bound(places, finding.block) - places.begin());
    }
    return checked;
}

std::optional<Decisions> MainWindow::decisionsWith(int row, Status status, const QString &reason)
{
    const CheckedDraft checked = checkedDraft();
    Decisions decisions = m_session->decisions()->decisions();
    const auto done = caveat::decide(decisions, checked.findings, row, checked.draft,
        {status, reason, reviewer(), QDateTime::currentDateTimeUtc(), {}, {}});
    if (!done) {
        m_messages->say(MessageBar::Kind::Error, done.error());
        return {};
    }
    return decisions;
}

void MainWindow::askWaiveAll()
{
    if (m_findings->openClaims() == 0) {
        m_messages->say(MessageBar::Kind::Notice, tr("No claim stands open."));
        return;
    }
    bool accepted = false;
    const QString reason = QInputDialog::getText(this, tr("Known so far"),
        tr("Waives the %n claim(s) that stand open, so that only new ones are marked. Why may they stay?", nullptr,
            m_findings->openClaims()),
        QLineEdit::Normal, tr("Known so far"), &accepted);
    if (!accepted || !askReviewer()) {
        return;
    }
    whenSettled([this, reason] {
        const CheckedDraft checked = checkedDraft();
        Decisions decisions = m_session->decisions()->decisions();
        const auto waived = waiveAll(decisions, checked.findings, checked.draft,
            {Status::Waived, reason, reviewer(), QDateTime::currentDateTimeUtc(), {}, {}});
        if (!waived) {
            m_messages->say(MessageBar::Kind::Error, waived.error());
            return;
        }
        m_session->decisions()->addStep(editor()->textCursor().blockNumber(), decisions);
        m_messages->say(MessageBar::Kind::Notice, tr("Waived %n claim(s). Undo takes it back.", nullptr, *waived));
    });
}

void MainWindow::requestProposals(std::function<void(const QVector<ProposedOffer> &changes)> then)
{
    m_proposalsFor = std::move(then);
    whenSettled([this] { m_checks->requestProposals(); });
}

void MainWindow::showProposals(const QVector<ProposedOffer> &changes)
{
    if (changes.isEmpty()) {
        m_messages->say(MessageBar::Kind::Notice, tr("There is no claim that a softer wording is known for."));
        return;
    }
    m_messages->hide();
    auto *sheet = new SoftenSheet(changes, m_theme, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet, changes] {
        QVector<ProposedOffer> ticked;
        for (const int number : sheet->ticked()) {
            ticked += changes.at(number);
        }
        applyProposals(ticked);
    });
    sheet->open();
}

void MainWindow::applyProposals(const QVector<ProposedOffer> &changes)
{
    if (!m_checks->isSettled()) {
        return;
    }
    QHash<QString, int> rows;
    for (int row = 0; row < m_findings->rowCount(); ++row) {
        rows.insert(m_findings->finding(row).id, row);
    }
    QVector<TextEdit> edits;
    QVector<int> fixed;
    for (const ProposedOffer &change : changes) {
        edits += change.offer.suggestion.edits;
        if (const int row = rows.value(change.finding.id, -1); row >= 0) {
            fixed += row;
        }
    }
    const CheckedDraft checked = checkedDraft();
    Decisions decisions = m_session->decisions()->decisions();
    const auto done = decideAll(decisions, checked.findings, fixed, checked.draft,
        {Status::Fixed, tr("Softened with others"), reviewer(), QDateTime::currentDateTimeUtc(), {}, {}});
    if (!done || !editor()->apply(edits)) {
        return;
    }
    m_session->decisions()->addToLastStep(decisions);
    m_checks->checkNow();
    m_messages->say(MessageBar::Kind::Notice,
        tr("Made %n change(s). Undo takes them back in one step.", nullptr, static_cast<int>(changes.size())));
}

void MainWindow::applyOffer(int number)
{
    const QVector<Offer> offers = m_panel->offers();
    const QModelIndex current = m_panel->navigator()->current();
    if (number >= offers.size() || !m_checks->isSettled() || !current.isValid()) {
        return;
    }
    const Suggestion suggestion = offers.at(number).suggestion;
    std::optional<Decisions> after;
    if (!suggestion.pending) { // what was fixed is kept, too, if there is a name for it
        after = decisionsWith(
            current.row(), suggestion.mode == SuggestionMode::Cite ? Status::Sourced : Status::Fixed, suggestion.label);
    }
    if (!editor()->apply(suggestion.edits)) {
        return;
    }
    if (after) {
        m_session->decisions()->addToLastStep(*after);
    }
    m_checks->checkNow();
    editor()->setFocus();
}

void MainWindow::whenSettled(std::function<void()> act)
{
    m_waiting = std::move(act);
    if (m_checks->isSettled()) {
        doWhatWaits();
    } else {
        m_checks->checkNow();
    }
}

void MainWindow::doWhatWaits()
{
    if (m_waiting && m_checks->isSettled()) {
        std::exchange(m_waiting, {})();
    }
}

} // namespace caveat

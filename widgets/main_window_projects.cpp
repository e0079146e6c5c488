// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// What becomes of a project over time: versions, the register, drafts that were not saved, other programs.
#include "main_window.h"

#include "document_session.h"
#include "message_bar.h"

#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <editor/journal_keeper.h>
#include <project/recovery_sheet.h>
#include <project/register_sheet.h>
#include <project/versions_sheet.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

namespace caveat
{

using namespace Qt::StringLiterals;

void MainWindow::connectProjects()
{
    connect(m_session, &DocumentSession::changedOutside, this, &MainWindow::tellOfOutside);
    connect(m_session->journal(), &JournalKeeper::failed, this, [this](const QString &reason) {
        m_messages->ask(MessageBar::Kind::Error, reason, {{tr("Save now"), [this] { save(); }}});
    });
    connect(m_actions.versions, &QAction::triggered, this, &MainWindow::showVersions);
    connect(m_actions.nameVersion, &QAction::triggered, this, &MainWindow::askVersionName);
    connect(m_actions.recoverDrafts, &QAction::triggered, this, [this] {
        if (!offerRecovery()) {
            m_messages->say(MessageBar::Kind::Notice, tr("There are no drafts that were left unsaved."));
        }
    });
    connect(m_actions.claimRegister, &QAction::triggered, this,
        [this] { whenSettled([this] { m_checks->requestRegister(); }); });
    connect(m_checks.get(), &CheckRunner::registerReady, this, &MainWindow::showRegister);
}

void MainWindow::tellOfOutside()
{
    const QString path = QDir::toNativeSeparators(m_session->path());
    if (!QFileInfo::exists(m_session->path())) {
        m_messages->ask(MessageBar::Kind::Notice,
            tr("%1 is gone. The draft is kept here; saving writes it again, without its earlier versions.").arg(path),
            {{tr("Save now"), [this] { save(); }}, {tr("Save as…"), [this] { saveAs(); }}});
        return;
    }
    m_messages->ask(MessageBar::Kind::Notice, tr("%1 was changed by another program.").arg(path),
        {{tr("Load it"),
             [this] {
                 if (maySwitchDraft()) {
                     showOpened(m_session->reload());
                 }
             }},
            {tr("Save this draft as…"), [this] { saveAs(); }}});
}

void MainWindow::claimIfFree()
{
    if (!m_session->claim()) {
        return;
    }
    if (m_session->hasChangedOutside()) {
        tellOfOutside();
    } else {
        m_messages->say(MessageBar::Kind::Notice, tr("The other window has closed: this one can save now."));
    }
}

bool MainWindow::offerRecovery()
{
    const QVector<Recoverable> found = recoverable(journalFolder());
    if (found.isEmpty()) {
        return false;
    }
    auto *sheet = new RecoverySheet(found, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RecoverySheet::openWanted, this, [this](const Recoverable &draft) {
        if (maySwitchDraft()) {
            showOpened(m_session->recover(draft));
        }
    });
    connect(sheet, &RecoverySheet::discardWanted, this, [](const Recoverable &draft) { removeJournal(draft.journal); });
    sheet->open();
    return true;
}

void MainWindow::showVersions()
{
    auto *sheet = new VersionsSheet(
        m_session->versions(), [this](qint64 id) { return m_session->version(id); }, editor()->draft(), this);
    sheet->setTheme(m_theme);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &VersionsSheet::restoreWanted, this, [this](const Draft &draft) {
        editor()->replaceAll(draft);
        m_checks->checkNow();
        m_messages->say(MessageBar::Kind::Notice, tr("The earlier version is in the text now. Undo takes it back."));
    });
    sheet->open();
}

void MainWindow::askVersionName()
{
    if (m_session->path().isEmpty() && !saveAs()) {
        return;
    }
    bool accepted = false;
    const QString name = QInputDialog::getText(
        this, tr("Keep this version"), tr("What shall this version be called?"), QLineEdit::Normal, {}, &accepted)
                             .simplified();
    if (accepted && !name.isEmpty() && showSaved(m_session->save(reviewer(), OnChange::Refuse, name))) {
        m_messages->say(MessageBar::Kind::Notice, tr("Saved as version “%1”.").arg(name));
    }
}

void MainWindow::showRegister(const QVector<RegisterEntry> &entries)
{
    auto *sheet = new RegisterSheet(
        entries,
        [texts = m_texts](const QString &category) {
            Finding finding;
            finding.category = category;
            return texts(finding, Market::All).title;
        },
        this);
    sheet->setTheme(m_theme);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RegisterSheet::goToWanted, this, [this](int block, const QString &words) {
        const QString text = editor()->document()->findBlockByNumber(block).text();
        const qsizetype at = std::max<qsizetype>(text.indexOf(words), 0);
        editor()->select({block, {at, std::min(at + words.size(), text.size())}});
    });
    connect(
        sheet, &RegisterSheet::exportWanted, this, [this, entries](bool asPage) { exportRegister(entries, asPage); });
    sheet->open();
}

void MainWindow::exportRegister(const QVector<RegisterEntry> &entries, bool asPage)
{
    const QString ending = asPage ? u"-claims.html"_s : u"-claims.csv"_s;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the register"), m_session->suggestedPath(ending),
        asPage ? tr("Web page (*.html)") : tr("Table (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const auto done = saveFile(path, m_writeRegister(entries, m_session->title(), asPage).toUtf8());
    m_messages->say(done ? MessageBar::Kind::Notice : MessageBar::Kind::Error,
        done ? tr("The register is in %1").arg(QDir::toNativeSeparators(path)) : done.error());
}

} // namespace caveat

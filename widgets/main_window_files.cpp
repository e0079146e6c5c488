// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// How the window opens, saves and exports.
#include "main_window.h"

#include "document_session.h"
#include "message_bar.h"
#include "recent_files.h"

#include <cleanup/residue_panel.h>
#include <editor/article_editor.h>
#include <editor/journal_keeper.h>
#include <findings/findings_model.h>
#include <formats/pasted_html.h>

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>

namespace caveat
{

using namespace Qt::StringLiterals;

void MainWindow::connectFiles()
{
    connect(m_session, &DocumentSession::changed, this, &MainWindow::showState);
    connect(m_actions.newDraft, &QAction::triggered, this, [this] {
        if (maySwitchDraft()) {
            m_session->startNew();
        }
    });
    connect(m_actions.open, &QAction::triggered, this, &MainWindow::askOpen);
    connect(m_actions.sample, &QAction::triggered, this, [this] {
        if (maySwitchDraft()) {
            openSample();
        }
    });
    connect(m_actions.save, &QAction::triggered, this, &MainWindow::save);
    connect(m_actions.saveAs, &QAction::triggered, this, &MainWindow::saveAs);
    connect(m_actions.exportHtml, &QAction::triggered, this, &MainWindow::exportHtml);
    connect(m_actions.exportAgain, &QAction::triggered, this, &MainWindow::exportAgain);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    fillRecent();
    editor()->setHtmlWriter([](const Draft &draft) { return written(draft, OutputFormat::HtmlFragment); });
    editor()->setHtmlReader([this](const QString &html) -> std::optional<Draft> {
        auto document = readPastedHtml(html);
        if (!document || document->draft.blocks.isEmpty()) {
            return {};
        }
        if (!document->notices.isEmpty()) {
            m_messages->say(MessageBar::Kind::Notice, document->notices.join(u'\n'));
        }
        return std::move(document->draft);
    });
}

void MainWindow::openSample()
{
    m_session->openSample();
}

bool MainWindow::openFile(const QString &path)
{
    return showOpened(m_session->open(path));
}

bool MainWindow::showOpened(const tl::expected<QStringList, QString> &opened)
{
    if (!opened) {
        m_messages->say(MessageBar::Kind::Error, opened.error());
        return false;
    }
    m_messages->hide();
    if (!opened->isEmpty()) {
        m_messages->say(MessageBar::Kind::Notice, opened->join(u'\n'));
    }
    remember();
    return true;
}

void MainWindow::remember()
{
    const QString path
        = m_session->path().isEmpty() && m_session->origin() ? m_session->origin()->path : m_session->path();
    if (!path.isEmpty()) {
        QSettings settings;
        addRecentFile(settings, path);
    }
}

void MainWindow::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"),
        QFileInfo(m_session->suggestedPath({})).absolutePath(),
        tr("Projects and articles (*.caveat *.html *.htm *.md *.markdown *.txt *.docx *.odt *.rtf);;All files (*)"));
    if (!path.isEmpty() && maySwitchDraft()) {
        openFile(path);
    }
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const QString &path : recentFiles(QSettings())) {
        connect(m_recent->addAction(QDir::toNativeSeparators(path)), &QAction::triggered, this, [this, path] {
            if (maySwitchDraft()) {
                openFile(path);
            }
        });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

bool MainWindow::maySwitchDraft()
{
    if (!m_session->isModified()) {
        m_session->keepLooks();
        return true;
    }
    const auto answer = QMessageBox::question(this, tr("Unsaved changes"),
        tr("“%1” has changes that are not saved.").arg(m_session->title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save) {
        return save();
    }
    if (answer == QMessageBox::Discard) {
        m_session->keepLooks();
    }
    return answer == QMessageBox::Discard;
}

bool MainWindow::save()
{
    if (m_session->path().isEmpty() || !m_session->readOnlyReason().isEmpty()) {
        return saveAs();
    }
    return showSaved(m_session->save(reviewer()));
}

bool MainWindow::saveAs()
{
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save as"), m_session->suggestedPath(u".caveat"_s), tr("Caveat project (*.caveat)"));
    if (path.isEmpty()) {
        return false;
    }
    if (!isProjectPath(path)) {
        path += u".caveat"_s;
    }
    return showSaved(m_session->saveAs(path, reviewer()));
}

bool MainWindow::showSaved(const tl::expected<void, SaveFault> &saved)
{
    if (saved) {
        m_messages->hide();
        if (!m_session->saveNotices().isEmpty()) {
            m_messages->say(MessageBar::Kind::Notice, m_session->saveNotices().join(u'\n'));
        }
        remember();
        return true;
    }
    if (saved.error().kind == SaveFault::Kind::ChangedOutside) {
        return askToOverwrite(saved.error().text);
    }
    m_messages->ask(MessageBar::Kind::Error, saved.error().text,
        {{tr("Try again"), [this] { save(); }}, {tr("Save as…"), [this] { saveAs(); }}});
    return false;
}

bool MainWindow::askToOverwrite(const QString &why)
{
    QMessageBox box(QMessageBox::Warning, tr("Changed by another program"),
        why + u"\n\n"_s + tr("Writing over it loses what the other program wrote."), QMessageBox::Cancel, this);
    const QPushButton *overwrite = box.addButton(tr("&Write over it"), QMessageBox::DestructiveRole);
    QPushButton *other = box.addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    box.setDefaultButton(other);
    box.exec();
    if (box.clickedButton() == other) {
        return saveAs();
    }
    return box.clickedButton() == overwrite && showSaved(m_session->save(reviewer(), OnChange::Overwrite));
}

void MainWindow::exportAgain()
{
    if (!m_session->origin()) {
        return;
    }
    const QString path = QDir::toNativeSeparators(m_session->origin()->path);
    if (m_session->hasOriginChanged()
        && QMessageBox::warning(this, tr("Changed by another program"),
               tr("%1 has changed since it was read here. Write over it?").arg(path),
               QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel)
            != QMessageBox::Yes) {
        return;
    }
    const auto done = m_session->exportAgain();
    if (!done) {
        m_messages->ask(MessageBar::Kind::Error, done.error(), {{tr("Try again"), [this] { exportAgain(); }}});
        return;
    }
    m_messages->say(MessageBar::Kind::Notice, (QStringList{tr("Exported to %1").arg(path)} + *done).join(u'\n'));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (maySwitchDraft()) {
        openFile(event->mimeData()->urls().first().toLocalFile());
    }
}

} // namespace caveat

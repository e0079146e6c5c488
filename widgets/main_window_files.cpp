// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// How the window opens, saves and exports.
#include "main_window.h"

#include "document_session.h"
#include "message_bar.h"
#include "recent_files.h"

#include <cleanup/residue_panel.h>
#include <editor/article_editor.h>
#include <export/export_sheet.h>
#include <findings/findings_model.h>

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
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
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    fillRecent();
    editor()->setHtmlWriter([](const Draft &draft) { return written(draft, OutputFormat::HtmlFragment); });
    editor()->setHtmlReader([this](const QString &html) -> std::optional<Draft> {
        auto document = readText(html, Format::Html);
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
    const auto notices = m_session->open(path);
    if (!notices) {
        m_messages->say(MessageBar::Kind::Error, notices.error());
        return false;
    }
    m_messages->hide();
    if (!notices->isEmpty()) {
        m_messages->say(MessageBar::Kind::Notice, notices->join(u'\n'));
    }
    QSettings settings;
    addRecentFile(settings, m_session->path());
    return true;
}

void MainWindow::askOpen()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Open"), QFileInfo(m_session->suggestedPath({})).absolutePath(),
            tr("Articles (*.html *.htm *.md *.markdown *.txt);;All files (*)"));
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
        return true;
    }
    const auto answer = QMessageBox::question(this, tr("Unsaved changes"),
        tr("“%1” has changes that are not saved.").arg(m_session->title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

bool MainWindow::save()
{
    return m_session->path().isEmpty() ? saveAs() : saveTo(m_session->path());
}

bool MainWindow::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as"), m_session->suggestedPath(u".md"_s),
        tr("Markdown (*.md);;Web page (*.html);;Plain text (*.txt)"));
    return !path.isEmpty() && saveTo(path);
}

bool MainWindow::saveTo(const QString &path)
{
    const auto lost = m_session->save(path);
    if (!lost) {
        m_messages->say(MessageBar::Kind::Error, lost.error());
        return false;
    }
    m_messages->hide();
    if (!lost->isEmpty()) {
        m_messages->say(MessageBar::Kind::Notice, tr("Saved. This format cannot hold: %1").arg(lost->join(u"; "_s)));
    }
    QSettings settings;
    addRecentFile(settings, m_session->path());
    return true;
}

void MainWindow::exportHtml()
{
    const Draft draft = editor()->draft();
    ExportSummary summary;
    summary.open = m_findings->counts();
    summary.fragmentLosses = losses(draft, OutputFormat::HtmlFragment);
    summary.pageLosses = losses(draft, OutputFormat::HtmlPage);
    summary.leftovers = static_cast<int>(m_residuePanel->residue().size());
    auto *sheet = new ExportSheet(summary, m_session->suggestedPath(u".html"_s), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        const QString path = QFileInfo(sheet->path().trimmed()).absoluteFilePath();
        const auto done = m_session->exportTo(path, sheet->format());
        if (done) {
            m_messages->say(MessageBar::Kind::Notice, tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
        } else {
            m_messages->say(MessageBar::Kind::Error, done.error());
        }
    });
    sheet->open();
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

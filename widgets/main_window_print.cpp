// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// How the window puts the article on paper.
#include "main_window.h"

#include "document_session.h"
#include "message_bar.h"

#include <editor/article_editor.h>
#include <print/print_article.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace caveat
{

void MainWindow::connectPrint()
{
    connect(m_actions.print, &QAction::triggered, this, &MainWindow::print);
    connect(m_actions.exportPdf, &QAction::triggered, this, &MainWindow::exportPdf);
}

void MainWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_session->title());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) {
        printArticle(editor()->draft(), printer);
    }
}

void MainWindow::exportPdf()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export as PDF"), m_session->suggestedPath(QStringLiteral(".pdf")), tr("PDF (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto done = writePdf(editor()->draft(), path); !done) {
        m_messages->say(MessageBar::Kind::Error, done.error());
        return;
    }
    m_messages->say(MessageBar::Kind::Notice, tr("Exported to %1.").arg(QFileInfo(path).fileName()));
}

} // namespace caveat

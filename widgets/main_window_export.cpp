// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// How the window exports an article, with what is open as comments where that is wanted.
#include "main_window.h"

#include "document_session.h"
#include "message_bar.h"

#include <cleanup/residue_panel.h>
#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <editor/decision_history.h>
#include <editor/document_snapshot.h>
#include <export/export_sheet.h>
#include <export/flag_marks.h>

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QProgressDialog>

namespace caveat
{

using namespace Qt::StringLiterals;

void MainWindow::exportHtml()
{
    const Draft draft = editor()->draft();
    ExportSummary summary;
    summary.open = m_findings->counts();
    for (int row = 0; row < m_findings->rowCount(); ++row) {
        summary.commented += m_findings->standing(row).comments > 0 ? 1 : 0;
    }
    for (const OutputFormat format : {OutputFormat::HtmlFragment, OutputFormat::HtmlPage, OutputFormat::WordPress,
             OutputFormat::Docx, OutputFormat::Odt}) {
        summary.losses.insert(format, losses(draft, format));
    }
    summary.leftovers = static_cast<int>(m_residuePanel->removable().size());
    auto *sheet = new ExportSheet(summary, m_session->suggestedPath(u".html"_s), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        const QString path = QFileInfo(sheet->path().trimmed()).absoluteFilePath();
        if (sheet->withFlags()) {
            exportFlagged(path, sheet->format());
        } else {
            exportTo(path, sheet->format(), {});
        }
    });
    sheet->open();
}

void MainWindow::exportTo(const QString &path, OutputFormat format, const QVector<OutputMark> &marks)
{
    const auto done = m_session->exportTo(path, format, marks);
    if (done) {
        m_messages->say(MessageBar::Kind::Notice, tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    } else {
        m_messages->say(MessageBar::Kind::Error, done.error());
    }
}

void MainWindow::exportFlagged(const QString &path, OutputFormat format)
{
    constexpr int shownAfterMilliseconds = 500;
    // Modal, so that the text stays the one that the suggestions are for.
    auto *wait = new QProgressDialog(tr("Looking for softer wording…"), tr("Stop"), 0, 0, this);
    wait->setAttribute(Qt::WA_DeleteOnClose);
    wait->setMinimumDuration(shownAfterMilliseconds);
    wait->setWindowModality(Qt::WindowModal);
    wait->setValue(0);
    connect(wait, &QProgressDialog::canceled, this, [this] { m_proposalsFor = {}; });
    requestProposals([this, path, format, wait = QPointer(wait)](const QVector<ProposedOffer> &changes) {
        if (wait) {
            wait->disconnect(this);
            wait->close();
        }
        QVector<int> places;
        snapshotOf(*editor()->document(), &places);
        exportTo(path, format, flagMarks(*m_findings, changes, m_session->decisions()->decisions(), places));
    });
}

} // namespace caveat

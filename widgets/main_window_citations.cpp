// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// How the window cites sources, and looks at the draft as a whole.
#include "main_window.h"

#include "document_session.h"
#include "draft_sheet.h"
#include "message_bar.h"

#include <editor/article_editor.h>
#include <editor/document_snapshot.h>
#include <evidence/user_library.h>
#include <sources/citation_keeper.h>
#include <sources/citation_sheet.h>

namespace caveat
{

void MainWindow::connectCitations()
{
    connect(m_actions.cite, &QAction::triggered, this, &MainWindow::askCitation);
    connect(m_actions.wholeDraft, &QAction::triggered, this, &MainWindow::showWholeDraft);
    connect(m_actions.convertCitations, &QAction::triggered, this,
        [this] { m_messages->say(MessageBar::Kind::Notice, m_session->citations()->convertTyped()); });
}

void MainWindow::showWholeDraft()
{
    const auto criteria = shippedCriteria();
    if (!criteria) {
        m_messages->say(MessageBar::Kind::Error, criteria.error().toString());
        return;
    }
    QVector<int> places;
    const Draft draft = snapshotOf(*editor()->document(), &places);
    DraftSheet sheet(draft, checklist(draft, *criteria), this);
    connect(&sheet, &DraftSheet::goToWanted, this, [&](DraftRange place) {
        editor()->select({places.at(place.block), place.range});
    });
    sheet.exec();
    editor()->setFocus();
}

void MainWindow::askCitation()
{
    CitationKeeper *citations = m_session->citations();
    CitationSheet sheet(citations->library(), userLibraryPath(), citations->style(), this);
    const bool isChosen = sheet.exec() == QDialog::Accepted;
    if (sheet.style() != citations->style() && isChosen)
        citations->setStyle(sheet.style());
    if (isChosen)
        citations->cite(sheet.chosen());
    editor()->setFocus();
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// What the window does to the text and for the claims in it.
#include "main_window.h"

#include "document_session.h"
#include "message_bar.h"
#include "status_line.h"
#include "work_area.h"

#include <editor/article_editor.h>
#include <editor/block_style.h>
#include <editor/check_runner.h>
#include <editor/formatting.h>
#include <editor/line_parts.h>
#include <editor/span_stack.h>
#include <find/find_bar.h>
#include <findings/findings_panel.h>

#include <QInputDialog>
#include <QLocale>
#include <QPainter>
#include <QSettings>
#include <QTextBlock>
#include <QTextList>

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

Market marketOf(QLocale::Territory territory)
{
    switch (territory) {
    case QLocale::UnitedKingdom:
        return Market::UnitedKingdom;
    case QLocale::UnitedStates:
        return Market::UnitedStates;
    case QLocale::Australia:
        return Market::Australia;
    default:
        return Market::All; // members of the European Union change; who is there chooses it
    }
}

} // namespace

void MainWindow::connectEditing()
{
    ArticleEditor *text = editor();
    connect(m_actions.undo, &QAction::triggered, text, &QTextEdit::undo);
    connect(m_actions.redo, &QAction::triggered, text, &QTextEdit::redo);
    connect(m_actions.cut, &QAction::triggered, text, &QTextEdit::cut);
    connect(m_actions.copy, &QAction::triggered, text, &QTextEdit::copy);
    connect(m_actions.paste, &QAction::triggered, text, &QTextEdit::paste);
    connect(m_actions.pastePlain, &QAction::triggered, text, &ArticleEditor::pastePlain);
    connect(m_actions.selectAll, &QAction::triggered, text, &QTextEdit::selectAll);
    connect(text, &QTextEdit::undoAvailable, m_actions.undo, &QAction::setEnabled);
    connect(text, &QTextEdit::redoAvailable, m_actions.redo, &QAction::setEnabled);
    connect(m_actions.find, &QAction::triggered, m_find, &FindBar::openToFind);
    connect(m_actions.replace, &QAction::triggered, m_find, &FindBar::openToReplace);
    connect(m_actions.findNext, &QAction::triggered, m_find, &FindBar::findNext);
    connect(m_actions.findPrevious, &QAction::triggered, m_find, &FindBar::findPrevious);
    connect(m_find, &FindBar::closed, this, [text] { text->setFocus(); });
    connect(m_find, &FindBar::shownChanged, text->viewport(), qOverload<>(&QWidget::update));
    text->addOverlay([this](QPainter &painter, const QVector<VisibleBlock> &blocks) { paintMatches(painter, blocks); });
    m_actions.undo->setEnabled(false);
    m_actions.redo->setEnabled(false);

    const auto onText = [this, text](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, text, act] {
            act(text->textCursor());
            showFormats();
        });
    };
    const auto toggleHeading = [](int level) {
        return [level](const QTextCursor &cursor) {
            const bool already = cursor.blockFormat().headingLevel() == level;
            setBlockKind(cursor, already ? BlockKind::Paragraph : BlockKind::Heading, already ? 0 : level);
        };
    };
    onText(m_actions.heading1, toggleHeading(1));
    onText(m_actions.heading2, toggleHeading(2));
    onText(m_actions.paragraph, [](const QTextCursor &cursor) { setBlockKind(cursor, BlockKind::Paragraph); });
    onText(m_actions.bullets, [](const QTextCursor &cursor) { toggleList(cursor, ListMarker::Bullet); });
    onText(m_actions.numbers, [](const QTextCursor &cursor) { toggleList(cursor, ListMarker::Number); });
    onText(m_actions.quote, [](const QTextCursor &cursor) { toggleQuote(cursor); });
    connect(m_actions.bold, &QAction::triggered, text, [text] { text->toggleSpanAtCaret(SpanKind::Strong); });
    connect(m_actions.italic, &QAction::triggered, text, [text] { text->toggleSpanAtCaret(SpanKind::Emphasis); });
    connect(m_actions.link, &QAction::triggered, this, &MainWindow::askLink);
    connect(text, &QTextEdit::cursorPositionChanged, this, &MainWindow::showFormats);
    connect(text, &QTextEdit::currentCharFormatChanged, this, &MainWindow::showFormats);
}

void MainWindow::paintMatches(QPainter &painter, const QVector<VisibleBlock> &blocks) const
{
    constexpr qreal groundTint = 0.16;
    QColor ground = m_theme.accent;
    ground.setAlphaF(groundTint);
    for (const VisibleBlock &place : blocks) {
        for (const TextMatch match : m_find->shown(place.block)) {
            const int start = place.block.position();
            forEachPart(place, {match.start - start, match.end - start}, [&](const QRectF &box, qreal) {
                painter.fillRect(box, ground);
                painter.setPen(m_theme.accent);
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
            });
        }
    }
}

void MainWindow::showFormats()
{
    const QTextCursor cursor = editor()->textCursor();
    const QTextBlock block = cursor.block();
    const QTextList *list = block.textList();
    const bool numbers = list != nullptr && listMarker(*list) == ListMarker::Number;
    const SpanStack spans = spanStack(editor()->currentCharFormat());
    m_actions.heading1->setChecked(block.blockFormat().headingLevel() == 1);
    m_actions.heading2->setChecked(block.blockFormat().headingLevel() == 2);
    m_actions.bullets->setChecked(list != nullptr && !numbers);
    m_actions.numbers->setChecked(numbers);
    m_actions.bold->setChecked(holds(spans, SpanKind::Strong));
    m_actions.italic->setChecked(holds(spans, SpanKind::Emphasis));
}

void MainWindow::askLink()
{
    QTextCursor cursor = editor()->textCursor();
    if (!cursor.hasSelection()) {
        cursor.select(QTextCursor::WordUnderCursor);
    }
    if (!cursor.hasSelection()) {
        m_messages->say(MessageBar::Kind::Notice, tr("Select the words that the link goes on."));
        return;
    }
    bool accepted = false;
    const QString target = QInputDialog::getText(this, tr("Link"), tr("Address (leave empty to remove the link):"),
        QLineEdit::Normal, cursor.charFormat().anchorHref(), &accepted);
    if (accepted) {
        setLink(cursor, target.trimmed());
    }
}

void MainWindow::connectClaims()
{
    FindingNavigator *navigator = m_panel->navigator();
    connect(editor(), &ArticleEditor::caretMoved, navigator, &FindingNavigator::caretMoved);
    connect(navigator, &FindingNavigator::currentChanged, this,
        [this, navigator] { editor()->setCurrentFinding(navigator->current()); });
    connect(navigator, &FindingNavigator::jumped, this, [this, navigator] {
        m_area->setPanelShown(true);
        if (navigator->finding() != nullptr) {
            editor()->goTo(*navigator->finding());
        }
    });
    connect(m_panel, &FindingsPanel::offersWanted, m_checks.get(), &CheckRunner::requestOffers);
    connect(m_panel, &FindingsPanel::applied, this, &MainWindow::applyOffer);
    connect(m_checks.get(), &CheckRunner::offersReady, m_panel, &FindingsPanel::showOffers);
    connect(m_checks.get(), &CheckRunner::settled, this, &MainWindow::showClaims);
    connect(m_checks.get(), &CheckRunner::started, this, &MainWindow::showClaims);
    connect(m_actions.nextClaim, &QAction::triggered, navigator, &FindingNavigator::next);
    connect(m_actions.previousClaim, &QAction::triggered, navigator, &FindingNavigator::previous);
    for (int index = 0; index < m_actions.applyOffer.size(); ++index) {
        connect(m_actions.applyOffer.at(index), &QAction::triggered, this, [this, index] { applyOffer(index); });
    }
    connect(m_actions.showClaims, &QAction::triggered, m_area, &WorkArea::setPanelShown);
    connect(m_area, &WorkArea::panelShownChanged, m_actions.showClaims, &QAction::setChecked);
    m_actions.showClaims->setChecked(true);
    showClaims();
}

void MainWindow::showClaims()
{
    const bool settled = m_checks->isSettled();
    m_panel->setBlank(editor()->document()->isEmpty());
    m_panel->setSettled(settled, m_checks->uncheckedBlocks());
    m_status->showWords(m_checks->words());
    m_status->showClaims(m_findings->openClaims(), m_checks->uncheckedBlocks(), settled);
}

void MainWindow::connectMarkets()
{
    const auto usual = marketName(marketOf(QLocale::system().territory()));
    const auto market = marketFromName(QSettings().value(u"claims/market"_s, usual).toString());
    for (QAction *action : std::as_const(m_actions.markets)) {
        const auto own = static_cast<Market>(action->data().toInt());
        action->setChecked(own == market.value_or(Market::All));
        connect(action, &QAction::triggered, this, [this, own] {
            QSettings().setValue(u"claims/market"_s, marketName(own));
            m_panel->setMarket(own);
        });
    }
    m_panel->setMarket(market.value_or(Market::All));
}

} // namespace caveat

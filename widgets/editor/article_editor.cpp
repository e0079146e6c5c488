// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "article_editor.h"

#include "apply_cleaning.h"
#include "apply_edits.h"
#include "block_style.h"
#include "document_builder.h"
#include "document_snapshot.h"
#include "formatting.h"
#include "inline_image.h"
#include "mark_painter.h"
#include "span_stack.h"
#include "text_properties.h"
#include "typed_word.h"

#include <review/draft_json.h>
#include <theme/theme_style.h>
#include <theme/type_scale.h>

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QUrl>
#include <QWheelEvent>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

const QString draftMimeType = QStringLiteral("application/x-caveat-draft"); ///< with what no other format can hold
constexpr int columnCharacters = 58; // of average width, which come to about 70 in running English
constexpr int listIndent = 26;
constexpr int leastZoom = -6;
constexpr int mostZoom = 14;
constexpr int narrowWidth = 520;

Draft plainDraft(const QString &text)
{
    Draft draft;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty() || lines.size() == 1) {
            Block block;
            block.text = line;
            draft.blocks += block;
        }
    }
    return draft;
}

/// True where the reference list of \p document names \p reference.
bool isListed(const QTextDocument &document, const QString &reference)
{
    if (reference.isEmpty())
        return false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().stringProperty(TextProperty::reference) == reference)
            return true;
    }
    return false;
}

/// Removes the citation that holds the character \p place from the caret; false if there is none.
bool removeCitation(QTextCursor cursor, int place)
{
    if (cursor.hasSelection()) {
        return false;
    }
    const QTextBlock block = cursor.block();
    const int at = cursor.positionInBlock() + place;
    for (const Span &span : snapshotOf(block).spans) {
        if (span.kind == SpanKind::Citation && span.range.contains(at)) {
            cursor.setPosition(block.position() + static_cast<int>(span.range.start));
            cursor.setPosition(block.position() + static_cast<int>(span.range.end), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            return true;
        }
    }
    return false;
}

/// The address that is all of \p source: an article's words are to lead there, rather than give way to it.
QString pastedAddress(const QMimeData &source)
{
    const QString text = source.text().trimmed();
    static const QRegularExpression form(
        u"^(https?://|mailto:)[^\\s<>\"]+$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch() && QUrl(text, QUrl::StrictMode).isValid() ? text : QString();
}

/// Whether words of one line are selected, and not an address that another may replace.
bool isOnOneLine(const QTextCursor &cursor)
{
    const QString words = cursor.selectedText();
    return !words.trimmed().isEmpty() && !words.contains(QChar::ParagraphSeparator) && !words.contains(u"://");
}

} // namespace

ArticleEditor::ArticleEditor(QWidget *parent)
    : QTextEdit(parent)
    , m_changes(new ChangeTracker(document(), this))
    , m_typed(new TypedWord(this))
    , m_visible(*this)
{
    setObjectName(QStringLiteral("article"));
    setAccessibleName(tr("Article"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the pane has the bar at the window's side
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setCursorWidth(2);
    document()->setIndentWidth(listIndent);
    document()->setDocumentMargin(Spacing::margin);
    document()->documentLayout()->registerHandler(inlineImageObject, new InlineImage(this));
    zoom(0);
    connect(m_typed, &TypedWord::began, this, [this](int block, int offset) {
        m_typesInMark = m_findings != nullptr && m_findings->rowAt(block, offset) >= 0;
    });
    connect(m_typed, &TypedWord::left, this, [this](int block) { repaintBlocks(block, block); });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        const QTextCursor cursor = textCursor();
        Q_EMIT caretMoved(cursor.blockNumber(), cursor.positionInBlock());
    });
}

void ArticleEditor::setDraft(const Draft &draft)
{
    buildDocument(*document(), draft);
    m_changes->reset();
    moveCursor(QTextCursor::Start);
}

Draft ArticleEditor::draft() const
{
    return snapshotOf(*document());
}

void ArticleEditor::replaceAll(const Draft &draft)
{
    replaceDocument(*document(), draft);
    moveCursor(QTextCursor::Start);
}

void ArticleEditor::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(themePalette(theme));
    viewport()->update();
}

void ArticleEditor::setFindings(const FindingsModel *findings)
{
    m_findings = findings;
    const auto rows = [this](const QModelIndex &, int first, int last) { repaintRows(first, last); };
    connect(findings, &QAbstractItemModel::rowsInserted, this, rows);
    connect(findings, &QAbstractItemModel::rowsAboutToBeRemoved, this, rows);
    connect(findings, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { repaintRows(first.row(), last.row()); });
    connect(findings, &QAbstractItemModel::modelReset, viewport(), qOverload<>(&QWidget::update));
    connect(findings, &FindingsModel::markedChanged, viewport(), qOverload<>(&QWidget::update));
}

void ArticleEditor::repaintRows(int first, int last)
{
    repaintBlocks(m_findings->finding(first).block, m_findings->finding(last).block);
}

void ArticleEditor::repaintBlocks(int first, int last)
{
    // Numbers of blocks may have moved since the last painting; typing moves them by one at most.
    if (m_visible.showed(first - 1, last + 1))
        viewport()->update();
}

void ArticleEditor::setCurrentFinding(const QModelIndex &index)
{
    m_current = index;
    viewport()->update();
}

void ArticleEditor::goTo(const Finding &finding)
{
    if (m_composing) {
        return;
    }
    const QTextBlock block = document()->findBlockByNumber(finding.block);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(finding.range.start));
    setTextCursor(cursor);
    showCaret();
}

void ArticleEditor::select(DraftRange range)
{
    if (m_composing) {
        return;
    }
    const QTextBlock block = document()->findBlockByNumber(range.block);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(range.range.start));
    cursor.setPosition(block.position() + static_cast<int>(range.range.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    showCaret();
}

void ArticleEditor::showCaret()
{
    const QRect caret = cursorRect();
    if (caret.top() < 0 || caret.bottom() > viewport()->height() * 3 / 4) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + caret.top() - viewport()->height() / 3);
    }
}

bool ArticleEditor::apply(const QVector<TextEdit> &edits)
{
    if (m_composing) {
        return false;
    }
    setTextCursor(applyEdits(*document(), edits));
    return true;
}

bool ArticleEditor::apply(const Cleaning &cleaning)
{
    if (m_composing) {
        return false;
    }
    setTextCursor(applyCleaning(*document(), cleaning));
    return true;
}

void ArticleEditor::toggleSpanAtCaret(SpanKind kind)
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        toggleSpan(cursor, kind);
        return;
    }
    SpanStack stack = spanStack(currentCharFormat());
    if (holds(stack, kind)) {
        stack.removeIf([kind](const SpanMark &mark) { return mark.kind == kind; });
    } else {
        stack.prepend({kind, {}, {}});
    }
    setCurrentCharFormat(withSpans(charFormat(snapshotOf(cursor.block())), stack));
}

void ArticleEditor::zoom(int steps)
{
    m_zoom = steps == 0 ? 0 : std::clamp(m_zoom + steps, leastZoom, mostZoom);
    setFont(readingFont(TypeScale::reading + m_zoom)); // becomes the default font of the document
    updateGeometry();
}

int ArticleEditor::pageWidth() const
{
    const QFontMetricsF metrics(document()->defaultFont());
    return static_cast<int>(metrics.averageCharWidth() * columnCharacters) + 2 * Spacing::page;
}

void ArticleEditor::paintEvent(QPaintEvent *event)
{
    const DraftRange typed = m_typesInMark ? DraftRange{-1, {}} : m_typed->place();
    const MarkPainter marks(*this, m_theme, m_findings, m_current.isValid() ? m_current.row() : -1, typed);
    {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        marks.paintUnder(painter, m_visible.find());
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    const QVector<VisibleBlock> blocks = m_visible.find(); // again: painting the text may have laid out more of it
    marks.paintOver(painter, blocks);
    for (const Overlay &overlay : m_overlays)
        overlay(painter, blocks);
}

bool ArticleEditor::takesKey(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const bool inList = cursor.currentList() != nullptr;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier) {
            return false;
        }
        splitBlock(cursor);
        setTextCursor(cursor);
        ensureCursorVisible();
        return true;
    case Qt::Key_Tab:
        if (inList) {
            indentItems(cursor, 1);
        }
        return inList;
    case Qt::Key_Backtab:
        if (inList) {
            indentItems(cursor, -1);
        }
        return inList;
    case Qt::Key_Delete:
        return removeCitation(cursor, 0);
    case Qt::Key_Backspace:
        if (removeCitation(cursor, -1)) {
            return true;
        }
        if (!cursor.hasSelection() && cursor.atBlockStart()
            && (inList || blockKind(cursor.block()) == BlockKind::Heading)) {
            inList ? indentItems(cursor, -1) : setBlockKind(cursor, BlockKind::Paragraph);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void ArticleEditor::keyPressEvent(QKeyEvent *event)
{
    if (!m_composing && takesKey(event)) {
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void ArticleEditor::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
}

void ArticleEditor::resizeEvent(QResizeEvent *event)
{
    // Room beside the text that the window may take away: the document's own margin is part of its undo history.
    const int margin = width() < narrowWidth ? 0 : Spacing::page - Spacing::margin;
    if (viewportMargins().left() != margin)
        setViewportMargins(margin, 0, margin, 0);
    QTextEdit::resizeEvent(event);
}

QMimeData *ArticleEditor::createMimeDataFromSelection() const
{
    const Draft draft = selectionOf(textCursor());
    QStringList lines;
    for (const Block &block : draft.blocks)
        lines += block.text;
    auto *copied = new QMimeData;
    copied->setText(lines.join(u'\n'));
    copied->setData(draftMimeType, draftBytes(draft));
    if (m_writeHtml)
        copied->setHtml(m_writeHtml(draft));
    if (m_copyAlong)
        m_copyAlong(draft, *copied);
    return copied;
}

bool ArticleEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml();
}

void ArticleEditor::insertFromMimeData(const QMimeData *source)
{
    Q_EMIT pasting(source);
    Q_EMIT pasted(source->html(), source->text());
    QTextCursor cursor = textCursor();
    if (const QString address = m_pastesPlain ? QString() : pastedAddress(*source);
        !address.isEmpty() && isOnOneLine(cursor)) {
        setLink(cursor, address);
        return;
    }
    std::optional<Draft> draft;
    if (const auto own = draftFromBytes(source->data(draftMimeType)); own && !own->blocks.isEmpty()) {
        draft = *own;
        for (Block &block : draft->blocks) { // a copy of an entry that is still listed is text
            if (isListed(*document(), block.reference))
                block.reference.clear();
        }
    } else if (source->hasHtml() && m_readHtml) {
        draft = m_readHtml(source->html());
    }
    insertDraft(cursor, draft.value_or(plainDraft(source->text())));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ArticleEditor::pastePlain()
{
    const QMimeData *source = QGuiApplication::clipboard()->mimeData();
    if (source == nullptr || !source->hasText())
        return;
    QMimeData plain;
    plain.setText(source->text());
    m_pastesPlain = true;
    insertFromMimeData(&plain);
    m_pastesPlain = false;
}

void ArticleEditor::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_composing)
        return;
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(QStringLiteral("article-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(menu, byKey ? textCursor() : cursorForPosition(event->pos()));
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void ArticleEditor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

} // namespace caveat

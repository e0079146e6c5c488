// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "change_tracker.h"
#include "visible_blocks.h"

#include <cleaning/cleaned.h>
#include <draft/draft.h>
#include <draft/text_edit.h>
#include <findings/findings_model.h>
#include <theme/theme.h>

#include <QPersistentModelIndex>
#include <QTextEdit>

#include <functional>
#include <optional>

namespace caveat
{

class TypedWord;

/// The writing pane. While a draft is open its document is the truth.
class ArticleEditor : public QTextEdit
{
    Q_OBJECT
public:
    explicit ArticleEditor(QWidget *parent = nullptr);

    void setDraft(const Draft &draft);
    Draft draft() const;
    void repaintBlocks(int first, int last); ///< where they are on the screen
    void replaceAll(const Draft &draft); ///< as one undo step
    ChangeTracker *changes() const { return m_changes; }
    TypedWord *typedWord() const { return m_typed; }

    void setTheme(const Theme &theme);
    void setFindings(const FindingsModel *findings); ///< outlives the editor
    /// Paints further marks over the text of the blocks on the screen.
    using Overlay = std::function<void(QPainter &, const QVector<VisibleBlock> &)>;
    void addOverlay(Overlay overlay) { m_overlays += std::move(overlay); }
    void setCurrentFinding(const QModelIndex &index);

    /// Puts the caret where the claim begins and shows it; nothing while text is being composed.
    void goTo(const Finding &finding);
    /// Makes \p edits as one undo step; false while text is being composed.
    bool apply(const QVector<TextEdit> &edits);
    bool apply(const Cleaning &cleaning); ///< likewise
    void select(DraftRange range); ///< and shows it

    /// Pastes the text alone.
    void pastePlain();

    /// Reads what is pasted as HTML; without a reader the text alone is taken.
    using HtmlReader = std::function<std::optional<Draft>(const QString &)>;
    void setHtmlReader(HtmlReader reader) { m_readHtml = std::move(reader); }

    /// Writes what is copied as HTML.
    using HtmlWriter = std::function<QString(const Draft &)>;
    void setHtmlWriter(HtmlWriter writer) { m_writeHtml = std::move(writer); }

    /// Puts along with a copied draft what it needs elsewhere; pasting() asks for it.
    using CopyCompanion = std::function<void(const Draft &copied, QMimeData &with)>;
    void setCopyCompanion(CopyCompanion companion) { m_copyAlong = std::move(companion); }

    void toggleSpanAtCaret(SpanKind kind);
    bool isComposing() const { return m_composing; } ///< by an input method: caret and text are its own
    void zoom(int steps); ///< 0 goes back to the normal size
    int pageWidth() const; ///< that makes lines of 60 to 75 characters

Q_SIGNALS:
    void caretMoved(int block, int offset);
    /// \p menu is about to open for what stands at \p at; what is put before its first action stands on top.
    void menuWanted(QMenu *menu, const QTextCursor &at);
    void pasting(const QMimeData *source); ///< before it is in the text
    void pasted(const QString &html, const QString &text); ///< as it came

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool takesKey(QKeyEvent *event);
    void showCaret();
    void repaintRows(int first, int last);

    ChangeTracker *m_changes;
    TypedWord *m_typed;
    bool m_typesInMark = false; ///< the word that is typed was marked when it was begun: its mark stays
    Theme m_theme;
    const FindingsModel *m_findings = nullptr;
    QPersistentModelIndex m_current;
    QVector<Overlay> m_overlays;
    HtmlReader m_readHtml;
    HtmlWriter m_writeHtml;
    CopyCompanion m_copyAlong;
    VisibleBlocks m_visible;
    bool m_composing = false;
    bool m_pastesPlain = false; ///< just now
    int m_zoom = 0;
};

} // namespace caveat

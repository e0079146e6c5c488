// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/sections.h>

#include <QDialog>
#include <QTimer>

class QListWidget;
class QPushButton;

namespace caveat
{

class ArticleEditor;

/// The headings of the article in a window of their own: to go to, and to move with all that stands under them.
class OutlineSheet : public QDialog
{
    Q_OBJECT
public:
    explicit OutlineSheet(ArticleEditor *editor, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void showMoves();
    void go();
    void move(Direction direction);

    ArticleEditor *m_editor;
    QVector<Section> m_sections;
    QVector<int> m_places; ///< text block of each block of the draft
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QTimer m_soon;
};

} // namespace caveat

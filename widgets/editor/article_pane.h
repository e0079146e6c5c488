// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <theme/theme.h>

#include <QWidget>

class QScrollBar;

namespace caveat
{

class ArticleEditor;
class OverviewBar;

/// The page in the middle of the window, with the overview of the findings and the scroll bar at the side.
class ArticlePane : public QWidget
{
    Q_OBJECT
public:
    explicit ArticlePane(QWidget *parent = nullptr);

    ArticleEditor *editor() const { return m_editor; }
    OverviewBar *overview() const { return m_overview; }
    void setTheme(const Theme &theme);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placePage();
    void takeRange();

    ArticleEditor *m_editor;
    OverviewBar *m_overview;
    QScrollBar *m_bar;
    Theme m_theme;
};

} // namespace caveat

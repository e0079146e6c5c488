// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <theme/theme.h>

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace caveat
{

/// Title and state of the draft, what formats it, and the way out of the program: the export.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setMenu(QMenu *menu);
    /// A button for \p action, with the icon of that name.
    void addAction(QAction *action, const QString &icon);
    void setExportAction(QAction *action);
    void setTheme(const Theme &theme);
    void showDocument(const QString &title, const QString &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *m_menu;
    QLabel *m_title;
    QLabel *m_state;
    QHBoxLayout *m_buttons;
    QPushButton *m_export;
    QString m_fullTitle;
};

} // namespace caveat

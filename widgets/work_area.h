// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace caveat
{

/// The article with the claims beside it. In a narrow window the claims open on demand, and below the text where there
/// is no room beside it: they never lie over it.
class WorkArea : public QWidget
{
    Q_OBJECT
public:
    static constexpr int drawerBelow = 1000; ///< pixels of width

    WorkArea(QWidget *article, QWidget *panel, QWidget *parent = nullptr);

    bool isDrawer() const { return width() < drawerBelow; }
    bool isPanelShown() const;
    void setPanelShown(bool shown);

Q_SIGNALS:
    void panelShownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    QWidget *m_article;
    QWidget *m_panel;
    bool m_besideWanted = true; ///< in a wide window
    bool m_drawerOpen = false; ///< in a narrow one
};

} // namespace caveat

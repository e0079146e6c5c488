// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cleaning/residue.h>
#include <theme/theme.h>

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace caveat
{

/// The leftovers of a page, by kind, each with a tick: what is ticked can be removed in one step.
class ResiduePanel : public QWidget
{
    Q_OBJECT
public:
    /// The text of a block of the document.
    using BlockText = std::function<QString(int block)>;

    explicit ResiduePanel(BlockText text, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows \p residue; what was unticked before stays so. Numbers of blocks are the document's.
    void setResidue(const QVector<Residue> &residue);
    void setUsable(bool usable); ///< false while the places may be those of an earlier text

    QVector<Residue> ticked() const;
    QVector<Residue> removable() const; ///< all but what is for people to judge
    void forget(); ///< another draft: nothing is unticked

Q_SIGNALS:
    void shown(const caveat::Residue &residue); ///< the reader wants to see it in the text
    void removeWanted();
    void rawPasteWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    QString spaceInLine(const Residue &piece) const;
    QTreeWidgetItem *addKind(ResidueKind kind);
    void tickChanged(QTreeWidgetItem *item);
    void showCurrent();
    void showButton();

    BlockText m_text;
    Theme m_theme;
    QVector<Residue> m_residue;
    QSet<QString> m_kept; ///< unticked, by kind and words
    bool m_usable = true;
    bool m_filled = true; ///< the tree shows m_residue; while nobody looks it is not kept up
    QTreeWidget *m_tree;
    QLabel *m_reason;
    QLabel *m_preview;
    QPushButton *m_remove;
};

} // namespace caveat

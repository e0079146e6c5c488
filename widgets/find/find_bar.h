// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text_search.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextEdit;
class QTextBlock;
class QToolButton;

namespace caveat
{

/// Finds and replaces words in the text, in a bar that leaves the text in sight.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(QTextEdit *editor, QWidget *parent = nullptr);

    void openToFind(); ///< with what is selected in the text
    void openToReplace();
    void findNext();
    void findPrevious();

    /// The matches in \p block that are to be seen; none once the bar is closed.
    QVector<TextMatch> shown(const QTextBlock &block) const;

Q_SIGNALS:
    void closed();
    void shownChanged(); ///< other matches are to be seen

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(bool replaces);
    void close();
    void search(); ///< takes what is in the fields
    const QVector<TextMatch> &matches(); ///< of the text as it stands
    QTextCursor within() const; ///< what was selected, if only that is searched
    void show(TextMatch match);
    void findAsTyped();
    void replaceOne();
    void replaceAll();
    void showCount();
    QToolButton *option(const QString &text, const QString &name, const QString &tip);

    QTextEdit *m_editor;
    QLineEdit *m_sought;
    QLineEdit *m_replacement;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_expression;
    QToolButton *m_inSelection;
    QLabel *m_count;
    QWidget *m_replaceRow;
    QTextCursor m_selection; ///< where to look, if that is to be in the selection only
    std::optional<TextSearch> m_search; ///< nothing where nothing is sought, or the expression is wrong
    QVector<TextMatch> m_matches;
    int m_revision = -1; ///< of the document that they are of
    QTimer m_recount;
    int m_begin = 0; ///< where the search began: typing more goes on from there
};

} // namespace caveat

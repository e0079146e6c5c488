// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text_search.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextEdit;
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

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(bool replaces);
    void close();
    std::optional<TextSearch> search();
    void show(const QTextCursor &match);
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
    QTextCursor m_selection; ///< where to replace, if that is to be in the selection only
    int m_begin = 0; ///< where the search began: typing more goes on from there
};

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "register_filter.h"
#include "register_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace caveat
{

/// Every claim of an article with its support and what was said of it, to look through and to save.
class RegisterSheet : public QDialog
{
    Q_OBJECT
public:
    RegisterSheet(QVector<RegisterEntry> entries, const RegisterModel::Title &title, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void goToWanted(int block, const QString &words);
    void exportWanted(bool asPage); ///< as HTML, or else as CSV

private:
    void buildTable();
    void buildStates();
    void buildLayout();
    void showCount();
    void showCurrent();
    void go(const QModelIndex &index);
    const RegisterEntry *current() const;

    RegisterModel *m_model;
    RegisterFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_states;
    QLabel *m_count;
    QTableView *m_table;
    QLabel *m_detail;
    QPushButton *m_go;
};

} // namespace caveat

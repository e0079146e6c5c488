// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "help_page.h"

#include <QColor>
#include <QDialog>
#include <QVector>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace caveat
{

/// The help, in a window of its own that may stay open beside the text.
class HelpSheet : public QDialog
{
    Q_OBJECT
public:
    explicit HelpSheet(QVector<HelpPage> pages, QWidget *parent = nullptr);

    void setLinkColour(const QColor &colour) { m_linkColour = colour; }
    /// Shows the page \p id, or the first where there is none.
    void showPage(const QString &id);

private:
    void fill();
    void showCurrent();
    const QString &text(int page);

    const QVector<HelpPage> m_pages;
    QVector<QString> m_texts; ///< of the pages that were asked for: some are put together
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
    QColor m_linkColour;
};

} // namespace caveat

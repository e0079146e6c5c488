// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "help_sheet.h"

#include "markdown_view.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize sheetSize{900, 640};
constexpr int listWidth = 240;

} // namespace

HelpSheet::HelpSheet(QVector<HelpPage> pages, QWidget *parent)
    : QDialog(parent)
    , m_pages(std::move(pages))
    , m_texts(m_pages.size())
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"help-sheet"_s);
    setWindowTitle(tr("Help"));
    resize(sheetSize);
    m_search->setObjectName(u"help-search"_s);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"help-pages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"help-text"_s);
    m_text->setAccessibleName(tr("Text of the page"));
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(side);
    halves->addWidget(m_text);
    halves->setSizes({listWidth, sheetSize.width() - listWidth});
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(halves);
    connect(m_search, &QLineEdit::textChanged, this, &HelpSheet::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpSheet::showCurrent);
    fill();
}

/// The pages whose title or text holds all words that are sought.
void HelpSheet::fill()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (int index = 0; index < m_pages.size(); ++index) {
        const HelpPage &page = m_pages.at(index);
        const bool fits = std::ranges::all_of(words, [&](const QString &word) {
            return page.title.contains(word, Qt::CaseInsensitive) || text(index).contains(word, Qt::CaseInsensitive);
        });
        if (!fits)
            continue;
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, index);
    }
    m_list->setCurrentRow(0);
}

const QString &HelpSheet::text(int page)
{
    QString &text = m_texts[page];
    if (text.isEmpty())
        text = m_pages.at(page).markdown();
    return text;
}

void HelpSheet::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    showMarkdown(*m_text, item != nullptr ? text(item->data(Qt::UserRole).toInt()) : tr("No page holds these words."),
        m_linkColour);
}

void HelpSheet::showPage(const QString &id)
{
    m_search->clear();
    const auto found = std::ranges::find(m_pages, id, &HelpPage::id);
    m_list->setCurrentRow(found == m_pages.end() ? 0 : static_cast<int>(found - m_pages.begin()));
    m_text->setFocus();
}

} // namespace caveat

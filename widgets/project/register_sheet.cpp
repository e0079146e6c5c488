// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "register_sheet.h"

#include "moment.h"

#include <theme/type_scale.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize sheetSize{880, 560};
constexpr int headingMargins = 24; // and no room for the sign of sorting, which few columns show
constexpr int rowHeight = 32;
constexpr int detailLines = 4;
constexpr int anyState = -1;
constexpr qsizetype longestDetail = 300;

QString cut(const QString &text)
{
    return text.size() <= longestDetail ? text : QString(text.left(longestDetail) + u" …"_s);
}

QString filterTitle(RegisterState state)
{
    switch (state) {
    case RegisterState::Open:
        return RegisterSheet::tr("Open");
    case RegisterState::Waived:
        return RegisterSheet::tr("Waived");
    case RegisterState::Sourced:
        return RegisterSheet::tr("Sourced");
    case RegisterState::Fixed:
        return RegisterSheet::tr("Fixed");
    case RegisterState::Lapsed:
        return RegisterSheet::tr("Lapsed");
    case RegisterState::Supported:
        return RegisterSheet::tr("Supported");
    }
    return {};
}

} // namespace

RegisterSheet::RegisterSheet(QVector<RegisterEntry> entries, const RegisterModel::Title &title, QWidget *parent)
    : QDialog(parent)
    , m_model(new RegisterModel(std::move(entries), title, this))
    , m_filter(new RegisterFilter(m_model, this))
    , m_search(new QLineEdit(this))
    , m_states(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_detail(new QLabel(this))
    , m_go(new QPushButton(tr("&Go to the claim"), this))
{
    setObjectName(u"register-sheet"_s);
    setWindowTitle(tr("Register of claims"));
    setModal(true);
    resize(sheetSize);

    m_search->setObjectName(u"register-search"_s);
    m_search->setPlaceholderText(tr("Search the register"));
    m_search->setAccessibleName(tr("Search the register"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(u"register-count"_s);
    m_count->setProperty("role", u"dim"_s);
    m_detail->setObjectName(u"register-detail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setFixedHeight(fontMetrics().lineSpacing() * detailLines);
    m_go->setObjectName(u"go-to-claim"_s);
    m_go->setProperty("role", u"primary"_s);
    buildStates();
    buildTable();
    buildLayout();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        showCount();
    });
    connect(m_states, &QComboBox::currentIndexChanged, this, [this] {
        const int state = m_states->currentData().toInt();
        m_filter->setState(state == anyState ? std::nullopt : std::optional(static_cast<RegisterState>(state)));
        showCount();
    });
    connect(m_table, &QTableView::activated, this, &RegisterSheet::go);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RegisterSheet::showCurrent);
    connect(m_go, &QPushButton::clicked, this, [this] { go(m_table->currentIndex()); });
    setTheme(shippedTheme(ThemeChoice::System, parent != nullptr ? parent->palette() : palette()));
    showCount();
    m_table->setFocus();
}

void RegisterSheet::buildStates()
{
    m_states->setObjectName(u"register-states"_s);
    m_states->setAccessibleName(tr("Status"));
    m_states->addItem(tr("All claims (%1)").arg(m_model->rowCount()), anyState);
    for (const RegisterState state : registerStates)
        m_states->addItem(tr("%1 (%2)").arg(filterTitle(state)).arg(m_model->count(state)), static_cast<int>(state));
}

void RegisterSheet::buildTable()
{
    m_table->setObjectName(u"register"_s);
    m_table->setAccessibleName(tr("All claims of the article"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setIconSize({11, 11});
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true); // the third click gives the reading order back
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    header->setStretchLastSection(false);
    constexpr std::array<int, RegisterModel::columns> widths{150, 100, 80, 76, 104, 120, 60, 92};
    for (int column = 0; column < RegisterModel::columns; ++column) {
        const QString title = m_table->model()->headerData(column, Qt::Horizontal).toString();
        const int needed = header->fontMetrics().horizontalAdvance(title) + headingMargins;
        header->resizeSection(column, std::max(widths.at(static_cast<size_t>(column)), needed));
    }
    header->setSectionResizeMode(RegisterModel::Remarks, QHeaderView::Stretch);
}

void RegisterSheet::buildLayout()
{
    auto *csv = new QPushButton(tr("Save as &CSV…"), this);
    auto *page = new QPushButton(tr("Save as &HTML…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    csv->setObjectName(u"register-csv"_s);
    page->setObjectName(u"register-html"_s);
    close->setObjectName(u"close"_s);
    for (QPushButton *button : {csv, page, close, m_go})
        button->setAutoDefault(false); // Return goes to the claim
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::near);
    head->addWidget(m_search, 1);
    head->addWidget(m_states);
    head->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->addWidget(csv);
    foot->addWidget(page);
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_go);
    auto *sheet = new QVBoxLayout(this);
    sheet->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    sheet->setSpacing(Spacing::normal);
    sheet->addLayout(head);
    sheet->addWidget(m_table, 1);
    sheet->addWidget(m_detail);
    sheet->addLayout(foot);
    connect(csv, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(false); });
    connect(page, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(true); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void RegisterSheet::setTheme(const Theme &theme)
{
    m_model->setTheme(theme);
}

const RegisterEntry *RegisterSheet::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->entry(index.row()) : nullptr;
}

void RegisterSheet::showCount()
{
    const int shown = m_filter->rowCount();
    m_count->setText(shown == m_model->rowCount() ? QString() : tr("%1 of %2").arg(shown).arg(m_model->rowCount()));
    m_count->setVisible(!m_count->text().isEmpty());
    if (!m_table->currentIndex().isValid() && shown > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
}

void RegisterSheet::showCurrent()
{
    const RegisterEntry *entry = current();
    m_go->setEnabled(entry != nullptr && entry->block >= 0);
    if (entry == nullptr) {
        m_detail->setText(m_model->rowCount() == 0
                ? tr("No claims were found in this article. That is editorial help, not clearance.")
                : tr("No claim fits the search and the status above."));
        return;
    }
    QStringList lines{tr("“%1”").arg(cut(entry->sentence.simplified()))};
    if (entry->block < 0)
        lines += tr("This sentence is no longer in the article.");
    if (entry->decision) {
        const QString said
            = tr("%1 · %2, %3").arg(registerStateText(*entry), entry->decision->by, shownMoment(entry->decision->at));
        const QString reason = cut(entry->decision->reason.simplified());
        lines += reason.isEmpty() ? said : tr("%1: %2").arg(said, reason);
    }
    for (const Decision &comment : entry->comments)
        lines += tr("Comment by %1, %2: %3").arg(comment.by, shownMoment(comment.at), cut(comment.reason.simplified()));
    m_detail->setText(lines.join(u'\n'));
}

void RegisterSheet::go(const QModelIndex &index)
{
    const QModelIndex source = m_filter->mapToSource(index);
    if (!source.isValid() || m_model->entry(source.row()).block < 0)
        return;
    const RegisterEntry entry = m_model->entry(source.row());
    Q_EMIT goToWanted(entry.block, entry.words);
    accept();
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "soften_sheet.h"

#include "change_delegate.h"
#include "offer_row.h"
#include "word_diff.h"

#include <theme/severity_look.h>
#include <theme/type_scale.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize sheetSize{720, 560};

} // namespace

SoftenSheet::SoftenSheet(const QVector<ProposedOffer> &changes, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_changes(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    setObjectName(u"soften-sheet"_s);
    setWindowTitle(tr("Soften all"));
    setModal(true);
    resize(sheetSize);
    for (const ProposedOffer &change : changes) {
        const QVector<DiffPart> parts = wordDiff(change.offer.preview.before, change.offer.preview.after);
        auto *item = new QStandardItem(
            severityTitle(change.finding.severity) + u" · "_s + offerTitle(change.offer.suggestion));
        item->setData(diffHtml(parts, theme), ChangeDelegate::diffRole);
        item->setData(diffSpoken(parts), Qt::AccessibleDescriptionRole);
        item->setToolTip(change.finding.message);
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(Qt::Checked);
        m_changes->appendRow(item);
    }
    auto *lead = new QLabel(
        tr("One change for each claim that stands open. Look at every one, and untick what should stay."), this);
    lead->setWordWrap(true);
    m_list->setObjectName(u"changes"_s);
    m_list->setAccessibleName(tr("Proposed changes"));
    m_list->setModel(m_changes);
    m_list->setItemDelegate(new ChangeDelegate(theme, this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setProperty("role", u"dim"_s);
    auto *all = new QPushButton(tr("&Tick all"), this);
    all->setObjectName(u"tick-all"_s);
    auto *none = new QPushButton(tr("&Untick all"), this);
    none->setObjectName(u"untick-all"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_apply->setObjectName(u"apply-changes"_s);
    m_apply->setProperty("role", u"primary"_s);
    m_apply->setAutoDefault(false); // Return in the list must not make them all

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::near);
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    column->setSpacing(Spacing::normal);
    column->addWidget(lead);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    for (QPushButton *button : {all, none, cancel}) {
        button->setAutoDefault(false);
    }
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_changes, &QStandardItemModel::itemChanged, this, &SoftenSheet::showCount);
    showCount();
    m_list->setCurrentIndex(m_changes->index(0, 0));
    m_list->setFocus();
}

QVector<int> SoftenSheet::ticked() const
{
    QVector<int> numbers;
    for (int row = 0; row < m_changes->rowCount(); ++row) {
        if (m_changes->item(row)->checkState() == Qt::Checked) {
            numbers += row;
        }
    }
    return numbers;
}

void SoftenSheet::tickAll(bool tick)
{
    for (int row = 0; row < m_changes->rowCount(); ++row) {
        m_changes->item(row)->setCheckState(tick ? Qt::Checked : Qt::Unchecked);
    }
}

void SoftenSheet::showCount()
{
    const auto count = static_cast<int>(ticked().size());
    m_count->setText(tr("%1 of %2 ticked").arg(count).arg(m_changes->rowCount()));
    m_apply->setText(tr("Make %n change(s)", nullptr, count));
    m_apply->setEnabled(count > 0);
}

} // namespace caveat

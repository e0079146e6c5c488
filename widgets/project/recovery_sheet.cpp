// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "recovery_sheet.h"

#include "recovery_row.h"

#include <theme/type_scale.h>

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize sheetSize{640, 480};

} // namespace

RecoverySheet::RecoverySheet(const QVector<Recoverable> &found, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
{
    setObjectName(u"recovery-sheet"_s);
    setWindowTitle(tr("Drafts that were not saved"));
    setModal(true);
    resize(sheetSize);

    m_title->setProperty("role", u"card-title"_s);
    m_title->setWordWrap(true);
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::near);
    for (const Recoverable &draft : found)
        add(draft, column);
    column->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(rows);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *hint = new QLabel(tr("What you leave is offered again at the next start."), this);
    hint->setProperty("role", u"dim"_s);
    hint->setWordWrap(true);
    auto *later = new QPushButton(tr("Later"), this);
    later->setObjectName(u"later"_s);

    auto *foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(later);
    auto *sheet = new QVBoxLayout(this);
    sheet->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    sheet->setSpacing(Spacing::normal);
    sheet->addWidget(m_title);
    sheet->addWidget(area, 1);
    sheet->addLayout(foot);

    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    showCount();
    if (!m_rows.isEmpty())
        m_rows.first()->focusFirst();
}

void RecoverySheet::add(const Recoverable &draft, QVBoxLayout *column)
{
    auto *row = new RecoveryRow(draft);
    column->addWidget(row);
    m_rows.append(row);
    connect(row, &RecoveryRow::opened, this, [this, draft] {
        Q_EMIT openWanted(draft);
        accept();
    });
    connect(row, &RecoveryRow::discarded, this, [this, row, draft] { discard(row, draft); });
}

void RecoverySheet::discard(RecoveryRow *row, const Recoverable &draft)
{
    Q_EMIT discardWanted(draft);
    const qsizetype index = m_rows.indexOf(row);
    m_rows.remove(index);
    if (m_rows.isEmpty()) {
        accept();
        return;
    }
    m_rows.at(std::min(index, m_rows.size() - 1))->focusFirst();
    row->hide();
    row->deleteLater();
    showCount();
}

void RecoverySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) {
        for (RecoveryRow *row : std::as_const(m_rows)) {
            if (row->isAncestorOf(focusWidget()) && row->keep())
                return;
        }
    }
    QDialog::keyPressEvent(event);
}

void RecoverySheet::showCount()
{
    m_title->setText(m_rows.isEmpty()
            ? tr("Everything was saved.")
            : tr("%n draft(s) were not saved when Caveat ended.", nullptr, static_cast<int>(m_rows.size())));
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "outline_sheet.h"

#include <editor/article_editor.h>
#include <editor/document_snapshot.h>

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize sheetSize{360, 520};
constexpr int delay = 400; ///< milliseconds after an edit

} // namespace

OutlineSheet::OutlineSheet(ArticleEditor *editor, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
{
    setObjectName(u"outline-sheet"_s);
    setWindowTitle(tr("Outline"));
    resize(sheetSize);
    m_list->setObjectName(u"outline"_s);
    m_list->setAccessibleName(tr("Headings of the article"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_up->setObjectName(u"section-up"_s);
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_up->setToolTip(tr("Moves the section before the one above (Alt+Up)"));
    m_down->setObjectName(u"section-down"_s);
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    m_down->setToolTip(tr("Moves the section behind the one below (Alt+Down)"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &OutlineSheet::showMoves);
    connect(m_list, &QListWidget::itemActivated, this, &OutlineSheet::go);
    connect(m_list, &QListWidget::itemClicked, this, &OutlineSheet::go);
    connect(m_up, &QPushButton::clicked, this, [this] { move(Direction::Up); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(Direction::Down); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, &OutlineSheet::fill);
    connect(editor->document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible())
            m_soon.start();
    });
}

void OutlineSheet::showEvent(QShowEvent *event)
{
    fill();
    QDialog::showEvent(event);
}

void OutlineSheet::fill()
{
    m_places.clear();
    const Draft draft = snapshotOf(*m_editor->document(), &m_places);
    const QVector<Section> found = sections(draft);
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int top = 6;
    for (const Section &section : found)
        top = std::min(top, section.level);
    for (const Section &section : found) {
        const QString indent(qsizetype(4) * (section.level - top), u' ');
        m_list->addItem(indent + draft.blocks.at(section.first).text.simplified());
    }
    m_sections = found;
    m_list->setCurrentRow(std::clamp(row, 0, std::max(m_list->count() - 1, 0)));
    showMoves();
}

void OutlineSheet::showMoves()
{
    m_up->setEnabled(neighbour(m_sections, m_list->currentRow(), Direction::Up) >= 0);
    m_down->setEnabled(neighbour(m_sections, m_list->currentRow(), Direction::Down) >= 0);
}

void OutlineSheet::go()
{
    if (m_soon.isActive())
        fill(); // the text has changed a moment ago
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_sections.size())
        m_editor->select({m_places.at(m_sections.at(row).first), {0, 0}});
}

void OutlineSheet::move(Direction direction)
{
    fill(); // the text may have changed a moment ago
    const int row = m_list->currentRow();
    const int other = neighbour(m_sections, row, direction);
    if (other < 0 || m_editor->isComposing())
        return;
    const Draft draft = m_editor->draft();
    m_editor->replaceAll(withSectionMoved(draft, row, direction));
    fill();
    // The neighbour's own sections have moved along.
    const QVector<Section> before = sections(draft);
    const Section &moved = before.at(row);
    const Section &passed = before.at(other);
    const int first = direction == Direction::Up ? passed.first : moved.first + (passed.end - passed.first);
    const auto there = std::ranges::find(m_sections, first, &Section::first);
    m_list->setCurrentRow(static_cast<int>(there - m_sections.begin()));
    go();
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize paletteSize{520, 420};

QString plainTitle(const QAction &action)
{
    QString title = action.text();
    title.remove(u'&');
    return title;
}

} // namespace

int commandFit(const QString &title, const QString &sought)
{
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    int fit = 0;
    qsizetype from = 0;
    for (const QString &part : sought.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = 0;
        while (at < words.size() && !words.at(at).startsWith(part, Qt::CaseInsensitive))
            ++at;
        if (at == words.size())
            return -1;
        // Words in their order, near the start, count for more.
        fit += (at >= from ? 10 : 5) - static_cast<int>(std::min<qsizetype>(at, 4));
        from = at;
    }
    return fit;
}

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"command-palette"_s);
    setWindowTitle(tr("Commands"));
    resize(paletteSize);
    m_search->setObjectName(u"command-search"_s);
    m_search->setPlaceholderText(tr("What would you like to do?"));
    m_search->setAccessibleName(tr("Search the commands"));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"commands"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the search
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (chosen() != nullptr)
            accept();
    });
    connect(m_list, &QListWidget::itemClicked, m_search, &QLineEdit::returnPressed);
    fill();
    m_search->setFocus();
}

void CommandPalette::fill()
{
    struct Fitting {
        QAction *action = nullptr;
        int fit = 0;
    };
    QList<Fitting> fitting;
    for (QAction *action : m_actions) {
        const int fit = commandFit(plainTitle(*action), m_search->text());
        if (fit >= 0 && !action->isSeparator() && !action->text().isEmpty())
            fitting.append({action, fit});
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(), &Fitting::fit);
    m_list->clear();
    for (const Fitting &one : std::as_const(fitting)) {
        const QString key = one.action->shortcut().toString(QKeySequence::NativeText);
        const QString sign = one.action->isCheckable() && one.action->isChecked() ? u"✓ "_s : QString();
        auto *item = new QListWidgetItem(
            sign + plainTitle(*one.action) + (key.isEmpty() ? QString() : u"    "_s + key), m_list);
        item->setData(Qt::UserRole, static_cast<int>(m_actions.indexOf(one.action)));
        if (!one.action->isEnabled())
            item->setFlags(Qt::NoItemFlags);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

QAction *CommandPalette::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item != nullptr && item->flags().testFlag(Qt::ItemIsEnabled) ? m_actions.at(item->data(Qt::UserRole).toInt())
                                                                        : nullptr;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "find_bar.h"

#include <theme/type_scale.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int fieldWidth = 280;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setProperty("role", u"small"_s);
    made->setAutoDefault(false);
    return made;
}

} // namespace

FindBar::FindBar(QTextEdit *editor, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_sought(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_case(option(tr("Aa"), u"match-case"_s, tr("Match upper and lower case")))
    , m_words(option(tr("W"), u"whole-words"_s, tr("Whole words only")))
    , m_expression(
          option(tr(".*"), u"regular-expression"_s, tr("Regular expression; \\1 puts in what the first group caught")))
    , m_inSelection(option(tr("In selection"), u"in-selection"_s, tr("Replace only in what was selected")))
    , m_count(new QLabel(this))
    , m_replaceRow(new QWidget(this))
{
    setObjectName(u"find-bar"_s);
    m_sought->setObjectName(u"sought"_s);
    m_sought->setPlaceholderText(tr("Find"));
    m_sought->setAccessibleName(tr("Find"));
    m_replacement->setObjectName(u"replacement"_s);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    for (QLineEdit *field : {m_sought, m_replacement}) {
        field->setMinimumWidth(fieldWidth / 2);
        field->setMaximumWidth(fieldWidth);
    }
    m_count->setObjectName(u"find-count"_s);
    m_count->setProperty("role", u"dim"_s);
    auto *before = button(tr("Previous · Shift+F3"), u"find-previous"_s, this);
    auto *after = button(tr("Next · F3"), u"find-next"_s, this);
    auto *close = button(tr("Close · Esc"), u"find-close"_s, this);
    auto *replace = button(tr("Replace"), u"replace"_s, m_replaceRow);
    auto *replaceAll = button(tr("Replace all"), u"replace-all"_s, m_replaceRow);

    auto *find = new QHBoxLayout;
    find->setSpacing(Spacing::near);
    find->addWidget(m_sought, 1);
    find->addWidget(m_case);
    find->addWidget(m_words);
    find->addWidget(m_expression);
    find->addWidget(before);
    find->addWidget(after);
    find->addWidget(m_count);
    find->addStretch();
    find->addWidget(close);
    auto *row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::near);
    row->addWidget(m_replacement, 1);
    row->addWidget(m_inSelection);
    row->addWidget(replace);
    row->addWidget(replaceAll);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::wide, Spacing::tight, Spacing::wide, Spacing::tight);
    column->setSpacing(Spacing::tight);
    column->addLayout(find);
    column->addWidget(m_replaceRow);

    connect(m_sought, &QLineEdit::textEdited, this, &FindBar::findAsTyped);
    for (QToolButton *option : {m_case, m_words, m_expression}) {
        connect(option, &QToolButton::toggled, this, &FindBar::findAsTyped);
    }
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(before, &QPushButton::clicked, this, &FindBar::findPrevious);
    connect(after, &QPushButton::clicked, this, &FindBar::findNext);
    connect(close, &QPushButton::clicked, this, &FindBar::close);
    connect(replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    hide();
}

QToolButton *FindBar::option(const QString &text, const QString &name, const QString &tip)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setCheckable(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void FindBar::open(bool replaces)
{
    const QTextCursor cursor = m_editor->textCursor();
    const QString selected = cursor.selectedText();
    const bool isLine = !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator);
    if (isLine) {
        m_sought->setText(selected);
    }
    m_selection = cursor;
    m_inSelection->setEnabled(cursor.hasSelection());
    m_inSelection->setChecked(cursor.hasSelection() && !isLine);
    m_begin = cursor.selectionStart();
    m_replaceRow->setVisible(replaces);
    QWidget::show();
    m_sought->selectAll();
    m_sought->setFocus();
    showCount();
}

void FindBar::openToFind()
{
    open(false);
}

void FindBar::openToReplace()
{
    open(true);
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

std::optional<TextSearch> FindBar::search()
{
    if (m_sought->text().isEmpty()) {
        m_count->clear();
        return {};
    }
    auto made
        = TextSearch::of({m_sought->text(), m_case->isChecked(), m_words->isChecked(), m_expression->isChecked()});
    if (!made) {
        m_count->setText(made.error());
        return {};
    }
    return *std::move(made);
}

void FindBar::show(const QTextCursor &match)
{
    if (match.hasSelection()) {
        m_editor->setTextCursor(match);
        m_editor->ensureCursorVisible();
    }
    showCount();
}

void FindBar::showCount()
{
    const auto sought = search();
    if (!sought) {
        return;
    }
    const QVector<QTextCursor> matches = sought->all(QTextCursor(m_editor->document()));
    const auto here = std::ranges::find(matches, m_editor->textCursor().selectionStart(), &QTextCursor::selectionStart);
    if (matches.isEmpty()) {
        m_count->setText(tr("Not found"));
    } else if (here == matches.end()) {
        m_count->setText(tr("%n found", nullptr, static_cast<int>(matches.size())));
    } else {
        m_count->setText(tr("%1 of %2").arg(here - matches.begin() + 1).arg(matches.size()));
    }
}

void FindBar::findAsTyped()
{
    if (const auto sought = search()) {
        QTextCursor from(m_editor->document());
        from.setPosition(std::min(m_begin, m_editor->document()->characterCount() - 1));
        show(sought->next(from));
    }
}

void FindBar::findNext()
{
    if (const auto sought = search()) {
        show(sought->next(m_editor->textCursor()));
        m_begin = m_editor->textCursor().selectionStart();
    }
}

void FindBar::findPrevious()
{
    if (const auto sought = search()) {
        show(sought->previous(m_editor->textCursor()));
        m_begin = m_editor->textCursor().selectionStart();
    }
}

void FindBar::replaceOne()
{
    const auto sought = search();
    if (!sought) {
        return;
    }
    const QTextCursor here = m_editor->textCursor();
    const QVector<QTextCursor> matches = here.hasSelection() ? sought->all(here) : QVector<QTextCursor>();
    const bool isMatch = matches.size() == 1 && matches.first().selectionStart() == here.selectionStart()
        && matches.first().selectionEnd() == here.selectionEnd();
    if (isMatch) {
        sought->replace(here, m_replacement->text());
    }
    show(sought->next(m_editor->textCursor()));
}

void FindBar::replaceAll()
{
    if (const auto sought = search()) {
        const bool inSelection = m_inSelection->isChecked() && m_selection.hasSelection();
        const int count
            = sought->replaceAll(inSelection ? m_selection : QTextCursor(m_editor->document()), m_replacement->text());
        m_count->setText(count == 0 ? tr("Not found") : tr("Replaced %n", nullptr, count));
    }
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (enter && m_sought->hasFocus()) {
        event->modifiers().testFlag(Qt::ShiftModifier) ? findPrevious() : findNext();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace caveat

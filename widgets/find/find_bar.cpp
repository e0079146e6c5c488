// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "find_bar.h"

#include <theme/type_scale.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int fieldWidth = 280;
constexpr int recountDelay = 500; // ms after typing in the text: counting looks at all of it

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
    , m_inSelection(option(tr("In selection"), u"in-selection"_s, tr("Only in what was selected")))
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
    find->addWidget(m_inSelection);
    find->addWidget(before);
    find->addWidget(after);
    find->addWidget(m_count);
    find->addStretch();
    find->addWidget(close);
    auto *row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::near);
    row->addWidget(m_replacement, 1);
    row->addWidget(replace);
    row->addWidget(replaceAll);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::wide, Spacing::tight, Spacing::wide, Spacing::tight);
    column->setSpacing(Spacing::tight);
    column->addLayout(find);
    column->addWidget(m_replaceRow);

    connect(m_sought, &QLineEdit::textEdited, this, &FindBar::findAsTyped);
    for (QToolButton *option : {m_case, m_words, m_expression, m_inSelection}) {
        connect(option, &QToolButton::toggled, this, &FindBar::findAsTyped);
    }
    m_recount.setSingleShot(true);
    m_recount.setInterval(recountDelay);
    connect(&m_recount, &QTimer::timeout, this, &FindBar::showCount);
    connect(m_editor->document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible()) {
            m_recount.start();
        }
    });
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
    {
        const QSignalBlocker quiet(m_inSelection);
        m_inSelection->setEnabled(cursor.hasSelection());
        m_inSelection->setChecked(cursor.hasSelection() && !isLine);
    }
    m_begin = cursor.selectionStart();
    m_replaceRow->setVisible(replaces);
    QWidget::show();
    m_sought->selectAll();
    m_sought->setFocus();
    search();
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
    Q_EMIT shownChanged();
    Q_EMIT closed();
}

void FindBar::search()
{
    m_search.reset();
    m_revision = -1;
    m_count->clear();
    if (!m_sought->text().isEmpty()) {
        auto made
            = TextSearch::of({m_sought->text(), m_case->isChecked(), m_words->isChecked(), m_expression->isChecked()});
        if (made) {
            m_search = *std::move(made);
        } else {
            m_count->setText(made.error());
        }
    }
    Q_EMIT shownChanged();
}

QTextCursor FindBar::within() const
{
    return m_inSelection->isChecked() && m_selection.hasSelection() ? m_selection : QTextCursor(m_editor->document());
}

const QVector<TextMatch> &FindBar::matches()
{
    if (m_revision != m_editor->document()->revision()) {
        m_revision = m_editor->document()->revision();
        m_matches = m_search ? m_search->all(within()) : QVector<TextMatch>();
    }
    return m_matches;
}

QVector<TextMatch> FindBar::shown(const QTextBlock &block) const
{
    if (!isVisible() || !m_search) {
        return {};
    }
    QVector<TextMatch> found = m_search->in(block);
    if (const QTextCursor inside = within(); inside.hasSelection()) {
        found.removeIf([&inside](TextMatch match) {
            return match.start < inside.selectionStart() || match.end > inside.selectionEnd();
        });
    }
    return found;
}

void FindBar::show(TextMatch match)
{
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(match.start);
    cursor.setPosition(match.end, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

void FindBar::showCount()
{
    if (!m_search) {
        return;
    }
    const QTextCursor caret = m_editor->textCursor();
    const auto here = std::ranges::find(matches(), TextMatch{caret.selectionStart(), caret.selectionEnd()});
    if (m_matches.isEmpty()) {
        m_count->setText(tr("Not found"));
    } else if (here == m_matches.cend()) {
        m_count->setText(tr("%n found", nullptr, static_cast<int>(m_matches.size())));
    } else {
        m_count->setText(tr("%1 of %2").arg(here - m_matches.cbegin() + 1).arg(m_matches.size()));
    }
}

void FindBar::findAsTyped()
{
    search();
    if (!matches().isEmpty()) {
        show(matchBehind(m_matches, m_begin));
    }
    showCount();
}

void FindBar::findNext()
{
    if (!matches().isEmpty()) {
        show(matchBehind(m_matches, m_editor->textCursor().selectionEnd()));
        m_begin = m_editor->textCursor().selectionStart();
    }
    showCount();
}

void FindBar::findPrevious()
{
    if (!matches().isEmpty()) {
        show(matchBefore(m_matches, m_editor->textCursor().selectionStart()));
        m_begin = m_editor->textCursor().selectionStart();
    }
    showCount();
}

void FindBar::replaceOne()
{
    const QTextCursor here = m_editor->textCursor();
    const TextMatch chosen{here.selectionStart(), here.selectionEnd()};
    if (matches().contains(chosen)) {
        m_search->replace(m_editor->document(), chosen, m_replacement->text());
    }
    findNext();
}

void FindBar::replaceAll()
{
    if (m_search) {
        const int count = m_search->replaceAll(within(), m_replacement->text());
        m_recount.stop(); // which would say that nothing is found
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

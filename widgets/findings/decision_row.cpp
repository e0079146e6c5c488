// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "decision_row.h"

#include <theme/type_scale.h>

#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int commentColumn = 3;

QPushButton *button(const QString &text, const QString &name, const QString &tip, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setToolTip(tip);
    made->setProperty("role", u"small"_s);
    return made;
}

} // namespace

DecisionRow::DecisionRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_choices(new QWidget(this))
    , m_waive(button(
          tr("Waive… · Alt+W"), u"waive"_s, tr("Leave the sentence as it is, for a reason that you give"), m_choices))
    , m_sourced(button(tr("Sourced… · Alt+S"), u"sourced"_s, tr("Say where the source is that backs it"), m_choices))
    , m_reopen(button(tr("Open again · Alt+R"), u"reopen"_s, tr("Take back what was decided"), m_choices))
    , m_comment(
          button(tr("Comment… · Alt+C"), u"comment"_s, tr("Add a remark, which leaves it as it stands"), m_choices))
    , m_asking(new QWidget(this))
    , m_question(new QLabel(m_asking))
    , m_reason(new QLineEdit(m_asking))
    , m_confirm(button({}, u"confirm-decision"_s, {}, m_asking))
{
    setObjectName(u"decision"_s);
    m_text->setObjectName(u"standing"_s);
    m_text->setProperty("role", u"standing"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *choices = new QGridLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Spacing::near);
    choices->addWidget(m_waive, 0, 0);
    choices->addWidget(m_sourced, 0, 1);
    choices->addWidget(m_reopen, 0, 2);
    choices->setColumnStretch(commentColumn + 1, 1);
    placeComment();

    m_question->setProperty("role", u"dim"_s);
    m_question->setWordWrap(true);
    m_reason->setObjectName(u"reason"_s);
    m_reason->installEventFilter(this);
    auto *cancel = button(tr("Cancel · Esc"), u"cancel-decision"_s, {}, m_asking);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::near);
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(Spacing::tight);
    asking->addWidget(m_question);
    asking->addWidget(m_reason);
    asking->addLayout(buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Spacing::tight, 0, 0);
    column->setSpacing(Spacing::near);
    column->addWidget(m_text);
    column->addWidget(m_choices);
    column->addWidget(m_asking);

    connect(m_waive, &QPushButton::clicked, this, [this] { askReason(Status::Waived); });
    connect(m_sourced, &QPushButton::clicked, this, [this] { askReason(Status::Sourced); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { Q_EMIT decided(Status::Open, {}); });
    connect(m_comment, &QPushButton::clicked, this, [this] { askReason(Status::Comment); });
    connect(m_confirm, &QPushButton::clicked, this, &DecisionRow::confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &DecisionRow::confirm);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, [this] {
        showChoices();
        Q_EMIT closed();
    });
    showStanding(true, {});
}

void DecisionRow::showStanding(bool open, const QString &text)
{
    if (!isAsking() && m_isOpen == open && m_text->text() == text) {
        return;
    }
    m_isOpen = open;
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_waive->setVisible(open);
    m_sourced->setVisible(open);
    m_reopen->setVisible(!open);
    placeComment();
    showChoices();
}

void DecisionRow::placeComment()
{
    auto *choices = static_cast<QGridLayout *>(m_choices->layout());
    int needed = m_comment->sizeHint().width();
    for (const QPushButton *other : {m_waive, m_sourced, m_reopen}) {
        needed += other->isHidden() ? 0 : other->sizeHint().width() + choices->spacing();
    }
    if (needed <= width()) {
        choices->addWidget(m_comment, 0, commentColumn);
    } else {
        choices->addWidget(m_comment, 1, 0, 1, commentColumn + 1, Qt::AlignLeading);
    }
}

void DecisionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeComment();
}

void DecisionRow::showChoices()
{
    m_asking->hide();
    m_choices->show();
    m_reason->clear();
    Q_EMIT sizeChanged();
}

void DecisionRow::askReason(Status status)
{
    m_asked = status;
    const auto ask = [this](const QString &question, const QString &name, const QString &example, const QString &done) {
        m_question->setText(question);
        m_reason->setAccessibleName(name);
        m_reason->setPlaceholderText(example);
        m_confirm->setText(done);
    };
    if (status == Status::Waived) {
        ask(tr("Why may it stay as it is? The reason is kept with the article."), tr("Reason to waive the claim"),
            tr("As in “a client’s own words, quoted”"), tr("Waive · Enter"));
    } else if (status == Status::Sourced) {
        ask(tr("Where is the source that backs it? It is kept with the article."), tr("Source of the claim"),
            tr("As in “Handbook, chapter 3”, or an address"), tr("Mark as sourced · Enter"));
    } else {
        ask(tr("A remark for whoever reads it next. It is kept with the article, and goes along with an export."),
            tr("Comment on the claim"), tr("As in “which study is meant?”"), tr("Comment · Enter"));
    }
    m_confirm->setEnabled(false);
    m_reason->clear();
    m_choices->hide();
    m_asking->show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT sizeChanged();
}

bool DecisionRow::isAsking() const
{
    return !m_asking->isHidden();
}

void DecisionRow::setReasons(const QStringList &reasons)
{
    auto *completer = new QCompleter(reasons, m_reason);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_reason->setCompleter(completer);
}

void DecisionRow::confirm()
{
    const QString reason = m_reason->text().simplified();
    if (!reason.isEmpty()) {
        showChoices();
        Q_EMIT decided(m_asked, reason);
    }
}

bool DecisionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        showChoices();
        Q_EMIT closed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace caveat

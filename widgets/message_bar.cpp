// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "message_bar.h"

#include <theme/icons.h>
#include <theme/type_scale.h>

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int iconSize = 16;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_choices(new QHBoxLayout)
    , m_close(new QPushButton(tr("Dismiss"), this))
{
    setObjectName(u"message-bar"_s);
    m_text->setObjectName(u"message"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("role", u"link"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::wide, Spacing::tight, Spacing::wide, Spacing::tight);
    row->setSpacing(Spacing::near);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    m_choices->setSpacing(Spacing::near);
    row->addLayout(m_choices);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    showIcon();
}

void MessageBar::showIcon()
{
    const bool error = m_kind == Kind::Error;
    const QColor colour = error ? m_theme.severity(Severity::Critical) : m_theme.accent;
    m_icon->setPixmap(actionIcon(error ? u"warning"_s : u"notice"_s, colour).pixmap(iconSize, iconSize));
}

void MessageBar::ask(Kind kind, const QString &text, const QVector<Choice> &choices)
{
    say(kind, text);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.label, this);
        button->setProperty("role", u"small"_s);
        connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
            hide();
            act();
        });
        m_choices->addWidget(button);
        button->show();
    }
}

void MessageBar::say(Kind kind, const QString &text)
{
    while (const QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(kind == Kind::Error ? tr("Error: %1").arg(text) : text);
    showIcon();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace caveat

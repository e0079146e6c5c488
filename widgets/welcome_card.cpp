// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "welcome_card.h"

#include <theme/severity_mark.h>
#include <theme/type_scale.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

const QString dismissedKey = u"window/welcomed"_s;

QLabel *line(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

/// The four marks, each as it stands in a text.
QLayout *marks(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::wide);
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low})
        row->addWidget(new SeverityMark(severity, parent));
    row->addStretch();
    return row;
}

QLayout *keys(QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::normal);
    grid->setVerticalSpacing(Spacing::tight);
    const std::array texts{std::pair{u"F8"_s, WelcomeCard::tr("the next claim, with why it is marked")},
        std::pair{u"Alt+1"_s, WelcomeCard::tr("takes the first suggestion")},
        std::pair{u"Alt+W"_s, WelcomeCard::tr("lets the claim stand, with your reason")},
        std::pair{u"F1"_s, WelcomeCard::tr("help on the claim at hand")}};
    for (int row = 0; row < int(texts.size()); ++row) {
        auto *key = new QLabel(texts.at(size_t(row)).first, parent);
        key->setProperty("role", u"key"_s);
        grid->addWidget(key, row, 0, Qt::AlignTop);
        grid->addWidget(line(texts.at(size_t(row)).second, {}, parent), row, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(int(texts.size()), 1);
    return grid;
}

} // namespace

WelcomeCard::WelcomeCard(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"welcome"_s);
    setAccessibleName(tr("Welcome"));
    auto *close = new QPushButton(tr("&Got it · Esc"), this);
    close->setObjectName(u"welcome-close"_s);
    close->setProperty("role", u"primary"_s);
    auto *guide = new QPushButton(tr("Read the guide"), this);
    guide->setObjectName(u"welcome-guide"_s);
    guide->setProperty("role", u"link"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addWidget(guide);
    buttons->addStretch();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Spacing::wide, Spacing::normal, Spacing::wide, Spacing::normal);
    grid->setHorizontalSpacing(2 * Spacing::wide);
    grid->setVerticalSpacing(Spacing::near);
    grid->addWidget(line(tr("What the marks mean"), u"card-title"_s, this), 0, 0);
    auto *meaning = new QVBoxLayout;
    meaning->setSpacing(Spacing::near);
    meaning->addWidget(
        line(tr("A line under words says: this is a health claim, and no source stands near. It does not "
                "say that the claim is wrong. A fine wave is a word that is not spelt right."),
            {}, this));
    meaning->addLayout(marks(this));
    meaning->addStretch();
    meaning->addLayout(buttons);
    grid->addLayout(meaning, 1, 0);
    grid->addWidget(line(tr("Keys that matter"), u"card-title"_s, this), 0, 1);
    grid->addLayout(keys(this), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(close, &QPushButton::clicked, this, &WelcomeCard::dismiss);
    connect(guide, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT helpWanted();
    });
    hide();
}

void WelcomeCard::setTheme(const Theme &theme)
{
    for (SeverityMark *mark : findChildren<SeverityMark *>())
        mark->setTheme(theme);
}

void WelcomeCard::offer()
{
    setShown(!QSettings().value(dismissedKey, false).toBool());
}

void WelcomeCard::closeByEscapeIn(QWidget *where)
{
    m_escape = new QShortcut(Qt::Key_Escape, where);
    m_escape->setContext(Qt::WidgetShortcut);
    m_escape->setEnabled(!isHidden());
    connect(m_escape, &QShortcut::activated, this, &WelcomeCard::dismiss);
}

void WelcomeCard::fold()
{
    setShown(false);
}

void WelcomeCard::setShown(bool shown)
{
    setVisible(shown);
    if (m_escape != nullptr)
        m_escape->setEnabled(shown);
}

void WelcomeCard::dismiss()
{
    QSettings().setValue(dismissedKey, true);
    setShown(false);
    Q_EMIT dismissed();
}

} // namespace caveat

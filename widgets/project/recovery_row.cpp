// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "recovery_row.h"

#include "moment.h"

#include <theme/type_scale.h>

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestPreview = 160;

/// Of the project, else of the article that it was read from.
QString pathOf(const Recoverable &draft)
{
    return draft.path.isEmpty() && draft.project.origin ? draft.project.origin->path : draft.path;
}

QString nameOf(const Recoverable &draft)
{
    const QString path = pathOf(draft);
    return path.isEmpty() ? RecoveryRow::tr("Untitled") : QFileInfo(path).fileName();
}

QString relationOf(const Recoverable &draft)
{
    switch (draft.kind) {
    case Recoverable::Kind::Untitled:
        return draft.project.origin ? RecoveryRow::tr("It was read from this file, and not saved since.")
                                    : RecoveryRow::tr("It was never saved.");
    case Recoverable::Kind::Continues:
        return RecoveryRow::tr("It continues the saved file.");
    case Recoverable::Kind::FileChanged:
        return RecoveryRow::tr("The file has changed since: this opens beside it, as an untitled draft.");
    case Recoverable::Kind::FileGone:
        return RecoveryRow::tr("The file is no longer there: this opens as an untitled draft.");
    }
    return {};
}

QString previewOf(const QString &words)
{
    if (words.isEmpty())
        return RecoveryRow::tr("(no text)");
    return words.size() < longestPreview ? words : QString(words.left(longestPreview) + u" …"_s);
}

QLabel *plainLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names and words of an article are no markup
    label->setText(text);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

} // namespace

RecoveryRow::RecoveryRow(const Recoverable &draft, QWidget *parent)
    : QFrame(parent)
    , m_question(plainLabel(tr("Discard it for good?"), u"error"_s, this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_keep(new QPushButton(tr("Keep"), this))
    , m_discardNow(new QPushButton(tr("Discard"), this))
{
    setObjectName(u"recovery-row"_s);
    const QString name = nameOf(draft);
    auto *title = plainLabel(name, u"card-title"_s, this);
    auto *time = plainLabel(tr("Last change: %1").arg(shownMoment(draft.at)), u"dim"_s, this);
    time->setWordWrap(false);
    auto *relation = plainLabel(relationOf(draft), u"dim"_s, this);
    auto *preview = plainLabel(previewOf(draft.preview), {}, this);
    title->setToolTip(QDir::toNativeSeparators(pathOf(draft)));
    m_question->setWordWrap(false);
    m_discard->setObjectName(u"discard"_s);
    m_open->setObjectName(u"open"_s);
    m_keep->setObjectName(u"keep"_s);
    m_discardNow->setObjectName(u"discard-now"_s);
    m_discard->setAccessibleName(tr("Discard %1").arg(name));
    m_open->setAccessibleName(tr("Open %1").arg(name));
    m_keep->setAccessibleName(tr("Keep %1").arg(name));
    m_discardNow->setAccessibleName(tr("Discard %1 for good").arg(name));
    m_open->setAccessibleDescription(u"%1 %2"_s.arg(time->text(), relation->text()));
    for (QPushButton *button : {m_discard, m_open, m_keep, m_discardNow}) {
        button->setAutoDefault(true); // Return presses what has the focus
        button->setProperty("role", u"small"_s);
    }

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(time, 0, Qt::AlignBaseline);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::near);
    foot->addWidget(relation, 1);
    foot->addWidget(m_question);
    foot->addWidget(m_keep);
    foot->addWidget(m_discardNow);
    foot->addWidget(m_discard);
    foot->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::normal, Spacing::normal, Spacing::normal, Spacing::normal);
    column->setSpacing(Spacing::tight);
    column->addLayout(head);
    column->addWidget(preview);
    column->addLayout(foot);
    keep();

    connect(m_open, &QPushButton::clicked, this, &RecoveryRow::opened);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryRow::ask);
    connect(m_keep, &QPushButton::clicked, this, &RecoveryRow::keep);
    connect(m_discardNow, &QPushButton::clicked, this, &RecoveryRow::discarded);
}

void RecoveryRow::focusFirst()
{
    m_open->setFocus();
}

void RecoveryRow::ask()
{
    for (QWidget *widget :
        {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_discardNow)})
        widget->show();
    m_keep->setFocus();
    m_discard->hide();
    m_open->hide();
}

bool RecoveryRow::keep()
{
    const bool asked = m_discard->isHidden();
    m_discard->show();
    m_open->show();
    if (asked)
        m_discard->setFocus();
    m_question->hide();
    m_keep->hide();
    m_discardNow->hide();
    return asked;
}

} // namespace caveat

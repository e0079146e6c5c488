// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "status_line.h"

#include <theme/type_scale.h>

#include <QHBoxLayout>
#include <QLabel>

namespace caveat
{

namespace
{

constexpr int wordsAMinute = 230;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_words(new QLabel(this))
    , m_claims(new QLabel(this))
    , m_unchecked(new QLabel(this))
{
    setObjectName(QStringLiteral("status-line"));
    m_claims->setObjectName(QStringLiteral("claims-open"));
    m_row->setContentsMargins(Spacing::wide, Spacing::tight, Spacing::wide, Spacing::tight);
    m_row->setSpacing(Spacing::wide + Spacing::near);
    m_row->addWidget(m_words);
    m_row->addWidget(m_claims);
    m_row->addWidget(m_unchecked);
    m_row->addStretch();
    m_row->addWidget(new QLabel(tr("Editorial help, not legal advice"), this));
    m_unchecked->hide();
}

void StatusLine::add(QWidget *part)
{
    m_row->insertWidget(m_row->count() - 1, part);
}

void StatusLine::addNote(QWidget *note)
{
    m_row->insertWidget(m_row->indexOf(m_unchecked) + 1, note, 1);
}

void StatusLine::showWords(int words)
{
    const int minutes = (words + wordsAMinute - 1) / wordsAMinute;
    m_words->setText(tr("Words: %1 · %2 min").arg(words).arg(minutes));
}

void StatusLine::showClaims(int open, int unchecked, bool settled)
{
    m_claims->setText(settled ? tr("Open claims: %1").arg(open) : tr("Checking…"));
    m_unchecked->setText(tr("Paragraphs not checked (not English, or overlong): %1").arg(unchecked));
    m_unchecked->setVisible(unchecked > 0);
}

} // namespace caveat

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
    , m_words(new QLabel(this))
    , m_claims(new QLabel(this))
    , m_unchecked(new QLabel(this))
{
    setObjectName(QStringLiteral("status-line"));
    m_claims->setObjectName(QStringLiteral("claims-open"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::wide, Spacing::tight, Spacing::wide, Spacing::tight);
    row->setSpacing(Spacing::wide + Spacing::near);
    row->addWidget(m_words);
    row->addWidget(m_claims);
    row->addWidget(m_unchecked);
    row->addStretch();
    row->addWidget(new QLabel(tr("Editorial help, not legal advice"), this));
    m_unchecked->hide();
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

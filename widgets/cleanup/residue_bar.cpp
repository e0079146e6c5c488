// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "residue_bar.h"

#include <theme/type_scale.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace caveat
{

using namespace Qt::StringLiterals;

ResidueBar::ResidueBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"residue-bar"_s);
    m_text->setObjectName(u"residue-count"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::wide, Spacing::tight, Spacing::wide, Spacing::tight);
    row->setSpacing(Spacing::near);
    row->addWidget(m_text, 1);
    const auto addButton = [this, row](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setProperty("role", u"link"_s);
        row->addWidget(button);
        return button;
    };
    connect(addButton(tr("Review"), u"review-residue"_s), &QPushButton::clicked, this, &ResidueBar::reviewWanted);
    m_removeAll = addButton(tr("Remove all"), u"remove-residue"_s);
    connect(m_removeAll, &QPushButton::clicked, this, &ResidueBar::removeAllWanted);
    connect(addButton(tr("Dismiss"), u"dismiss-residue"_s), &QPushButton::clicked, this, [this] {
        m_dismissedAt = m_count;
        hide();
    });
    hide();
}

void ResidueBar::setCount(int leftovers, int suspiciousLinks)
{
    m_count = leftovers + suspiciousLinks;
    QStringList parts;
    if (leftovers > 0) {
        parts += tr("%n leftover(s) of a web page", nullptr, leftovers);
    }
    if (suspiciousLinks > 0) {
        parts += tr("%n suspicious link(s)", nullptr, suspiciousLinks);
    }
    const QString text = parts.join(u", "_s);
    m_text->setText(text);
    setAccessibleName(text);
    m_removeAll->setVisible(leftovers > 0);
    m_dismissedAt = std::min(m_dismissedAt, m_count);
    setVisible(m_count > m_dismissedAt);
}

void ResidueBar::forget()
{
    m_dismissedAt = 0;
    setCount(0);
}

} // namespace caveat

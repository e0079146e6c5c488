// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "evidence_list.h"

#include <theme/type_scale.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QLabel *label(const QString &text, const QString &role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setProperty("role", role);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->show(); // else only the next turn of the event loop would
    return made;
}

QString sideTitle(EvidenceText::Side side)
{
    switch (side) {
    case EvidenceText::Side::For:
        return EvidenceList::tr("Some support");
    case EvidenceText::Side::Against:
        return EvidenceList::tr("Against it");
    case EvidenceText::Side::Related:
        break;
    }
    return EvidenceList::tr("Bears on it");
}

} // namespace

EvidenceList::EvidenceList(QWidget *parent)
    : QWidget(parent)
    , m_studies(new QVBoxLayout)
    , m_more(new QPushButton(this))
{
    setObjectName(u"evidence"_s);
    m_more->setObjectName(u"more-evidence"_s);
    m_more->setProperty("role", u"link"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::tight);
    m_studies->setSpacing(Spacing::tight);
    column->addLayout(m_studies);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        fill(true);
        Q_EMIT sizeChanged();
    });
    hide();
}

void EvidenceList::showEvidence(const QVector<EvidenceText> &evidence)
{
    if (evidence == m_evidence && !m_isUnfolded) { // laying out so much text again would hold up typing
        return;
    }
    m_evidence = evidence;
    setVisible(!evidence.isEmpty());
    fill(false);
}

void EvidenceList::fill(bool all)
{
    m_isUnfolded = all;
    while (QLayoutItem *item = m_studies->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_evidence.isEmpty()) {
        return;
    }
    m_studies->addWidget(label(tr("What studies found"), u"offer"_s, this));
    std::set<EvidenceText::Side> sides;
    int shown = 0;
    for (const EvidenceText &study : std::as_const(m_evidence)) {
        const bool isFirst = sides.insert(study.side).second;
        const bool tells = study.side != EvidenceText::Side::Related || sides.size() == 1;
        if (all || (isFirst && tells)) {
            addStudy(study);
            ++shown;
        }
    }
    const auto more = static_cast<int>(m_evidence.size()) - shown;
    m_more->setText(tr("%n more", nullptr, more));
    m_more->setAccessibleName(tr("Show %n more studies", nullptr, more));
    m_more->setVisible(more > 0);
}

void EvidenceList::addStudy(const EvidenceText &study)
{
    QLabel *found = label(u"%1 · %2: %3"_s.arg(sideTitle(study.side), study.study, study.finding), {}, this);
    found->setToolTip(study.reference);
    m_studies->addWidget(found);
    if (!study.limits.isEmpty()) {
        m_studies->addWidget(label(tr("Does not show: %1").arg(study.limits), u"dim"_s, this));
    }
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "severity_chips.h"

#include "findings_filter.h"
#include "findings_model.h"

#include <theme/flow_layout.h>
#include <theme/severity_look.h>
#include <theme/type_scale.h>

#include <QPainter>
#include <QToolButton>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array shown{Severity::Critical, Severity::High, Severity::Medium, Severity::Low};
constexpr int signSize = 10;

QIcon signIcon(Severity severity, const QColor &colour)
{
    constexpr int scale = 6; // drawn once for screens of up to three pixels to one, and scaled evenly
    QPixmap pixmap(signSize * scale, signSize * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSign(painter, pixmap.rect(), severity, colour);
    return pixmap;
}

} // namespace

SeverityChips::SeverityChips(FindingsModel *findings, FindingsFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_findings(findings)
    , m_filter(filter)
{
    auto *row = new FlowLayout(Spacing::tight);
    setLayout(row);
    for (const Severity severity : shown) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"chip-"_s + severityName(severity));
        chip->setProperty("role", u"chip"_s);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize({signSize, signSize});
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, m_filter, [this, severity](bool on) { m_filter->setShown(severity, on); });
        row->addWidget(chip);
        m_chips.at(static_cast<size_t>(severity)) = chip;
    }
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(findings, signal, this, &SeverityChips::showCounts);
    }
    connect(findings, &QAbstractItemModel::dataChanged, this, &SeverityChips::showCounts);
    connect(findings, &QAbstractItemModel::modelReset, this, &SeverityChips::showCounts);
    connect(findings, &FindingsModel::markedChanged, this, &SeverityChips::showCounts);
    showCounts();
}

void SeverityChips::showCounts()
{
    for (const Severity severity : shown) {
        const int count = m_findings->counts().at(static_cast<size_t>(severity));
        QToolButton *chip = m_chips.at(static_cast<size_t>(severity));
        const bool marked = severity >= m_findings->leastMarked();
        const QString text = u"%1 %2"_s.arg(severityTitle(severity)).arg(count);
        if (chip->text() != text || chip->isEnabled() != marked) {
            chip->setEnabled(marked);
            chip->setText(text);
            chip->setToolTip(marked ? tr("Show or hide claims of this severity")
                                    : tr("Not marked, as chosen in the menu under Claims, How loud"));
            chip->setAccessibleName(tr("%1, claims: %2").arg(severityTitle(severity)).arg(count));
        }
    }
}

void SeverityChips::setTheme(const Theme &theme)
{
    for (const Severity severity : shown) {
        m_chips.at(static_cast<size_t>(severity))->setIcon(signIcon(severity, theme.severity(severity)));
    }
}

} // namespace caveat

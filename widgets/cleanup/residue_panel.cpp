// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "residue_panel.h"

#include <findings/word_diff.h>
#include <theme/flow_layout.h>
#include <theme/type_scale.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int indexRole = Qt::UserRole; ///< of a leaf: which residue
constexpr qsizetype longestShown = 60;
constexpr qsizetype aroundSpace = 16;
constexpr qsizetype around = 70; ///< characters of the line before and behind

/// White space made visible, and long text cut short.
QString shownText(const Residue &residue)
{
    QString text;
    for (const QChar c : residue.text.left(longestShown * 2)) {
        switch (c.unicode()) {
        case u' ':
            text += residue.kind == ResidueKind::StraySpace ? u'·' : u' ';
            break;
        case QChar::Nbsp:
            text += u'⍽';
            break;
        case u'\n':
        case QChar::LineSeparator:
            text += u'↵';
            break;
        default:
            text += c.isPrint() ? QString(c) : u"U+%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper();
        }
    }
    return text.size() > longestShown ? QString(text.left(longestShown - 1) + u'…') : text;
}

/// Only shown: to take a link out, or let it lead elsewhere, is for people.
bool isForJudging(const Residue &residue)
{
    return residue.kind == ResidueKind::SuspiciousLink;
}

QString keyOf(const Residue &residue)
{
    return residueKindName(residue.kind) + u'\n' + residue.text;
}

} // namespace

ResiduePanel::ResiduePanel(BlockText text, QWidget *parent)
    : QWidget(parent)
    , m_text(std::move(text))
    , m_tree(new QTreeWidget(this))
    , m_reason(new QLabel(this))
    , m_preview(new QLabel(this))
    , m_remove(new QPushButton(this))
{
    setObjectName(u"residue-panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Leftovers"), this);
    title->setProperty("role", u"panel-title"_s);
    auto *close = new QPushButton(tr("Back to the claims"), this);
    close->setObjectName(u"close-residue"_s);
    close->setProperty("role", u"link"_s);
    m_tree->setObjectName(u"residue"_s);
    m_tree->setAccessibleName(tr("All leftovers"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(true);
    for (QLabel *label : {m_reason, m_preview}) {
        label->setWordWrap(true);
        label->setProperty("role", label == m_reason ? u"dim"_s : QString());
    }
    m_reason->setTextFormat(Qt::PlainText);
    m_preview->setTextFormat(Qt::RichText);
    m_remove->setObjectName(u"remove-ticked"_s);
    m_remove->setProperty("role", u"primary"_s);
    setFocusProxy(m_tree);
    auto *raw = new QPushButton(tr("As it was pasted…"), this);
    raw->setObjectName(u"raw-paste"_s);
    raw->setProperty("role", u"link"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(close);
    auto *foot = new FlowLayout(Spacing::near);
    foot->addWidget(m_remove);
    foot->addWidget(raw);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::wide, Spacing::normal, Spacing::wide, Spacing::normal);
    column->setSpacing(Spacing::near);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addWidget(m_reason);
    column->addWidget(m_preview);
    column->addLayout(foot);

    connect(close, &QPushButton::clicked, this, &ResiduePanel::closed);
    connect(raw, &QPushButton::clicked, this, &ResiduePanel::rawPasteWanted);
    connect(m_remove, &QPushButton::clicked, this, &ResiduePanel::removeWanted);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ResiduePanel::tickChanged);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ResiduePanel::showCurrent);
    showCurrent();
    showButton();
}

void ResiduePanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    showCurrent();
}

void ResiduePanel::setResidue(const QVector<Residue> &residue)
{
    if (residue != m_residue) {
        m_residue = residue;
        m_filled = false;
        if (isVisible()) {
            fill();
        }
    }
    setUsable(true);
}

void ResiduePanel::setUsable(bool usable)
{
    m_usable = usable;
    showButton();
}

void ResiduePanel::forget()
{
    m_kept.clear();
    setResidue({});
}

QTreeWidgetItem *ResiduePanel::addKind(ResidueKind kind)
{
    auto *item = new QTreeWidgetItem(m_tree);
    item->setData(0, indexRole, -1);
    item->setText(0, residueKindTitle(kind));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (kind != ResidueKind::SuspiciousLink) {
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    }
    return item;
}

QString ResiduePanel::spaceInLine(const Residue &piece) const
{
    const QString line = m_text(piece.at.block);
    const TextRange at = piece.at.range;
    // Whole words only, where there are any.
    const qsizetype from = std::max<qsizetype>(0, at.start - aroundSpace);
    const qsizetype first = from == 0 ? 0 : line.indexOf(u' ', from) + 1;
    const qsizetype last
        = at.end + aroundSpace >= line.size() ? line.size() : line.lastIndexOf(u' ', at.end + aroundSpace);
    const QString before = first <= at.start ? line.mid(first, at.start - first) : QString();
    const QString after = last > at.end ? line.mid(at.end, last - at.end) : QString();
    return QString(before + shownText(piece) + after).simplified();
}

void ResiduePanel::fill()
{
    m_filled = true;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QHash<int, QTreeWidgetItem *> kinds;
    for (int index = 0; index < m_residue.size(); ++index) {
        const Residue &piece = m_residue.at(index);
        QTreeWidgetItem *&kind = kinds[static_cast<int>(piece.kind)];
        if (kind == nullptr) {
            kind = addKind(piece.kind);
        }
        auto *item = new QTreeWidgetItem(kind);
        item->setData(0, indexRole, index);
        item->setText(0, piece.kind == ResidueKind::StraySpace ? spaceInLine(piece) : shownText(piece));
        item->setToolTip(0, piece.label);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (isForJudging(piece)) {
            continue;
        }
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, m_kept.contains(keyOf(piece)) ? Qt::Unchecked : Qt::Checked);
    }
    for (QTreeWidgetItem *kind : std::as_const(kinds)) {
        kind->setText(0, tr("%1 (%2)").arg(kind->text(0)).arg(kind->childCount()));
        kind->setExpanded(true);
    }
    showCurrent();
}

void ResiduePanel::tickChanged(QTreeWidgetItem *item)
{
    const int index = item->data(0, indexRole).toInt();
    if (index >= 0) {
        const QString key = keyOf(m_residue.at(index));
        if (item->checkState(0) == Qt::Checked) {
            m_kept.remove(key);
        } else {
            m_kept.insert(key);
        }
    }
    showButton();
}

QVector<Residue> ResiduePanel::ticked() const
{
    QVector<Residue> ticked;
    for (const Residue &piece : m_residue) {
        if (!isForJudging(piece) && !m_kept.contains(keyOf(piece))) {
            ticked += piece;
        }
    }
    return ticked;
}

QVector<Residue> ResiduePanel::removable() const
{
    QVector<Residue> removable = m_residue;
    removable.removeIf(isForJudging);
    return removable;
}

void ResiduePanel::showButton()
{
    const qsizetype count = ticked().size();
    m_remove->setEnabled(m_usable && count > 0);
    m_remove->setText(tr("Remove what is ticked (%1)").arg(count));
}

void ResiduePanel::showCurrent()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const int index = item == nullptr ? -1 : item->data(0, indexRole).toInt();
    m_reason->setVisible(index >= 0 || m_residue.isEmpty());
    m_preview->setVisible(index >= 0);
    if (index < 0) {
        m_reason->setText(tr("Nothing is left over."));
        return;
    }
    const Residue &piece = m_residue.at(index);
    m_reason->setText(piece.label);
    const QString line = m_text(piece.at.block);
    const TextRange cut = piece.wholeBlock ? TextRange{0, line.size()} : piece.cut;
    const qsizetype first = std::max<qsizetype>(0, cut.start - around);
    const QString before = line.mid(first, cut.end - first + around);
    QString after = before;
    after.replace(cut.start - first, cut.length(), piece.wholeBlock ? QString() : piece.becomes);
    if (piece.kind == ResidueKind::TrackingLink || isForJudging(piece)) {
        m_preview->setText(u"%1<br>→ %2"_s.arg(piece.text.toHtmlEscaped(), piece.target.toHtmlEscaped()));
    } else {
        m_preview->setText(diffHtml(wordDiff(before, after), m_theme));
    }
    if (m_usable) {
        Q_EMIT shown(piece);
    }
}

void ResiduePanel::showEvent(QShowEvent *event)
{
    if (!m_filled) {
        fill();
    }
    QWidget::showEvent(event);
}

void ResiduePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace caveat

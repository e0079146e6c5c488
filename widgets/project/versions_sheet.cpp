// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "versions_sheet.h"

#include <theme/type_scale.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize sheetSize{860, 540};
constexpr int listWidth = 240;
constexpr int soon = 80; // ms: nothing is read for versions that are only passed by
constexpr qsizetype mostSpoken = 20;

} // namespace

VersionsSheet::VersionsSheet(QVector<Version> versions, ReadVersion read, const Draft &current, QWidget *parent)
    : QDialog(parent)
    , m_versions(new VersionsModel(std::move(versions), this))
    , m_read(std::move(read))
    , m_current(current)
    , m_delegate(new VersionDelegate(this))
    , m_list(new QListView(this))
    , m_against(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_error(new QLabel(this))
    , m_difference(new QTextBrowser(this))
    , m_more(new QPushButton(tr("Show more changes"), this))
    , m_restore(new QPushButton(tr("&Restore this version"), this))
{
    setObjectName(u"versions-sheet"_s);
    setWindowTitle(tr("Versions"));
    setModal(true);
    resize(sheetSize);

    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(tr("Saved versions, the newest first"));
    m_list->setModel(m_versions);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(listWidth);
    m_against->setObjectName(u"compare-with"_s);
    m_against->setAccessibleName(tr("What to compare"));
    m_against->addItem(tr("What has changed since this version"), static_cast<int>(Against::Current));
    m_against->addItem(tr("What this version changed"), static_cast<int>(Against::Previous));
    m_summary->setObjectName(u"comparison-summary"_s);
    m_summary->setProperty("role", u"dim"_s);
    m_summary->setWordWrap(true);
    m_error->setObjectName(u"version-error"_s);
    m_error->setProperty("role", u"error"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_difference->setObjectName(u"comparison"_s);
    m_difference->setAccessibleName(tr("Difference"));
    m_difference->setOpenLinks(false);
    m_difference->document()->setDocumentMargin(Spacing::normal);
    m_more->setObjectName(u"more-changes"_s);
    m_more->setProperty("role", u"link"_s);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setProperty("role", u"primary"_s);
    m_restore->setAutoDefault(false); // Return in the list restores nothing
    buildLayout();

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &VersionsSheet::showVersion);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &VersionsSheet::showSoon);
    connect(m_against, &QComboBox::currentIndexChanged, this, &VersionsSheet::showSoon);
    connect(m_more, &QPushButton::clicked, this, &VersionsSheet::showMore);
    connect(m_restore, &QPushButton::clicked, this, &VersionsSheet::restore);
    setTheme(shippedTheme(ThemeChoice::System, parent != nullptr ? parent->palette() : palette()));
    m_list->setCurrentIndex(m_versions->index(0));
    m_list->setFocus();
    m_soon.start(0);
}

void VersionsSheet::buildLayout()
{
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    close->setAutoDefault(false);
    m_more->setAutoDefault(false);
    auto *right = new QVBoxLayout;
    right->setSpacing(Spacing::near);
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::normal);
    head->addWidget(m_against);
    head->addWidget(m_summary, 1);
    right->addLayout(head);
    right->addWidget(m_error);
    right->addWidget(m_difference, 1);
    right->addWidget(m_more, 0, Qt::AlignLeft);
    auto *both = new QHBoxLayout;
    both->setSpacing(Spacing::normal);
    both->addWidget(m_list);
    both->addLayout(right, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_restore);
    auto *sheet = new QVBoxLayout(this);
    sheet->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    sheet->setSpacing(Spacing::normal);
    sheet->addLayout(both, 1);
    sheet->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void VersionsSheet::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
    if (m_shown)
        showVersion();
}

void VersionsSheet::showSoon()
{
    // What is chosen now is not read yet: it must not be the one before that is restored.
    m_shown.reset();
    m_restore->setEnabled(false);
    m_soon.start(soon);
}

tl::expected<Draft, QString> VersionsSheet::draftBefore(int row) const
{
    return row + 1 < m_versions->rowCount() ? m_read(m_versions->version(row + 1).id) : Draft();
}

void VersionsSheet::showVersion()
{
    m_shown.reset();
    const QModelIndex index = m_list->currentIndex();
    m_against->setEnabled(index.isValid());
    if (!index.isValid()) {
        fail({});
        m_summary->setText(tr("No version was saved yet. Each save that changes the text keeps one."));
        return;
    }
    const auto chosen = m_read(m_versions->version(index.row()).id);
    if (!chosen) {
        fail(chosen.error());
        return;
    }
    m_shown = *chosen;
    m_restore->setEnabled(!sameContent(*chosen, m_current));
    const bool toPrevious = m_against->currentData().toInt() == static_cast<int>(Against::Previous);
    const auto other = toPrevious ? draftBefore(index.row()) : m_current;
    if (!other) {
        const bool canRestore = m_restore->isEnabled();
        fail(tr("The version before cannot be read: %1").arg(other.error()));
        m_restore->setEnabled(canRestore);
        return;
    }
    m_comparison = toPrevious ? compared(*other, *chosen) : compared(*chosen, *other);
    m_nextRow = 0;
    m_error->hide();
    m_difference->clear();
    m_difference->setAccessibleDescription({});
    const bool first = toPrevious && index.row() + 1 == m_versions->rowCount();
    m_summary->setText(first ? tr("The first version.") : comparisonSummary(m_comparison));
    showMore();
}

void VersionsSheet::showMore()
{
    const ComparisonPage page = comparisonPage(m_comparison, m_nextRow, m_theme);
    QTextCursor end(m_difference->document());
    end.movePosition(QTextCursor::End);
    if (m_nextRow > 0)
        end.insertBlock();
    end.insertHtml(page.html);
    if (m_nextRow == 0) {
        m_difference->setAccessibleDescription(page.spoken.mid(0, mostSpoken).join(u". "_s));
        m_difference->moveCursor(QTextCursor::Start);
    }
    m_nextRow = page.end;
    m_more->setVisible(m_nextRow < m_comparison.rows.size());
}

void VersionsSheet::fail(const QString &why)
{
    m_summary->clear();
    m_difference->clear();
    m_difference->setAccessibleDescription({});
    m_more->hide();
    m_restore->setEnabled(false);
    m_error->setText(why);
    m_error->setVisible(!why.isEmpty());
}

void VersionsSheet::restore()
{
    if (m_shown) {
        Q_EMIT restoreWanted(*m_shown);
        accept();
    }
}

} // namespace caveat

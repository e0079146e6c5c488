// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "citation_sheet.h"

#include "entry_sheet.h"
#include "own_sources.h"
#include "source_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize sheetSize{860, 560};
constexpr int idRole = Qt::UserRole;

} // namespace

CitationSheet::CitationSheet(EvidenceLibrary &library, const QString &ownFile, CitationStyle style, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_ownFile(ownFile)
    , m_search(new QLineEdit(this))
    , m_sources(new QListWidget(this))
    , m_details(new QTextBrowser(this))
    , m_styles(new QComboBox(this))
    , m_said(new QLabel(this))
    , m_cite(new QPushButton(tr("&Cite it here"), this))
{
    setObjectName(u"citation-sheet"_s);
    setWindowTitle(tr("Cite a source"));
    resize(sheetSize);
    m_search->setObjectName(u"source-search"_s);
    m_search->setPlaceholderText(tr("Search by subject, author or year"));
    m_search->setAccessibleName(tr("Search the sources"));
    m_search->setClearButtonEnabled(true);
    m_sources->setObjectName(u"sources"_s);
    m_sources->setAccessibleName(tr("Sources"));
    m_sources->setTextElideMode(Qt::ElideRight);
    m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setObjectName(u"source-details"_s);
    m_details->setAccessibleName(tr("About the source"));
    m_details->setOpenLinks(false);
    m_styles->setObjectName(u"citation-style"_s);
    m_styles->setAccessibleName(tr("Style of the citations"));
    m_styles->addItem(tr("Numbers: [1] (Vancouver)"), static_cast<int>(CitationStyle::Vancouver));
    m_styles->addItem(tr("Author and year (APA)"), static_cast<int>(CitationStyle::Apa));
    m_styles->addItem(tr("Raised numbers (AMA)"), static_cast<int>(CitationStyle::Ama));
    m_styles->setCurrentIndex(m_styles->findData(static_cast<int>(style)));
    m_said->setObjectName(u"source-said"_s);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_cite->setObjectName(u"cite"_s);
    m_cite->setProperty("role", u"primary"_s);
    m_cite->setDefault(true);
    buildLayout();
    connect(m_search, &QLineEdit::textChanged, this, &CitationSheet::fill);
    connect(m_sources, &QListWidget::currentRowChanged, this, &CitationSheet::showCurrent);
    connect(m_sources, &QListWidget::itemActivated, m_cite, &QPushButton::click);
    connect(m_cite, &QPushButton::clicked, this, &QDialog::accept);
    fill();
    m_search->setFocus();
}

void CitationSheet::buildLayout()
{
    auto *byHand = new QPushButton(tr("&Add by hand…"), this);
    byHand->setObjectName(u"add-source"_s);
    auto *import = new QPushButton(tr("&Import…"), this);
    import->setObjectName(u"import-sources"_s);
    import->setToolTip(tr("Takes in references from a BibTeX, RIS or CSL-JSON file"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {byHand, import, cancel})
        button->setAutoDefault(false);
    connect(byHand, &QPushButton::clicked, this, &CitationSheet::addByHand);
    connect(import, &QPushButton::clicked, this, &CitationSheet::importFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_sources);
    halves->addWidget(m_details);
    halves->setSizes({sheetSize.width() / 2, sheetSize.width() / 2});
    auto *style = new QHBoxLayout;
    auto *label = new QLabel(tr("St&yle of the whole draft"), this);
    label->setBuddy(m_styles);
    style->addWidget(label);
    style->addWidget(m_styles);
    style->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(byHand);
    buttons->addWidget(import);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_cite);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(halves, 1);
    column->addWidget(m_said);
    column->addLayout(style);
    column->addLayout(buttons);
}

void CitationSheet::fill()
{
    m_sources->clear();
    const QString words = m_search->text().trimmed();
    for (const EvidenceEntry &entry : words.isEmpty() ? m_library.entries() : m_library.search(words)) {
        auto *item = new QListWidgetItem(sourceLine(entry) + u'\n' + entry.title, m_sources);
        item->setData(idRole, entry.id);
        item->setToolTip(entry.title);
        if (!entry.insert)
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
    }
    m_sources->setCurrentRow(0);
    showCurrent();
}

void CitationSheet::showCurrent()
{
    const EvidenceEntry *entry = m_library.find(chosen());
    m_cite->setEnabled(entry != nullptr && entry->insert);
    m_details->setHtml(entry != nullptr
            ? sourceDetails(*entry)
            : tr("Nothing is found. Add a source by hand, or import references.").toHtmlEscaped());
}

QString CitationSheet::chosen() const
{
    const QListWidgetItem *item = m_sources->currentItem();
    return item != nullptr ? item->data(idRole).toString() : QString();
}

CitationStyle CitationSheet::style() const
{
    return static_cast<CitationStyle>(m_styles->currentData().toInt());
}

void CitationSheet::addByHand()
{
    EntrySheet sheet(this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    const auto taken = takeSources(m_library, {sheet.entry()}, m_ownFile);
    if (!taken) {
        m_said->setText(taken.error());
        return;
    }
    choose(taken->ids, taken->added > 0 ? tr("The source is in your library.") : tr("The library holds it already."));
}

void CitationSheet::importFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Import references"), {}, tr("References (*.bib *.ris *.nbib *.json *.txt);;All files (*)"));
    if (file.isEmpty())
        return;
    const auto taken = importSources(m_library, file, m_ownFile);
    if (!taken) {
        m_said->setText(taken.error());
        return;
    }
    QStringList said{tr("%n source(s) added.", nullptr, taken->added)};
    if (const qsizetype held = taken->ids.size() - taken->added; held > 0)
        said += tr("%n of them are held already.", nullptr, static_cast<int>(held));
    constexpr int mostFaults = 3;
    said += taken->faults.mid(0, mostFaults);
    choose(taken->ids, said.join(u'\n'));
}

void CitationSheet::choose(const QStringList &ids, const QString &said)
{
    m_said->setText(said);
    m_search->clear();
    fill();
    for (int row = 0; row < m_sources->count(); ++row) {
        if (m_sources->item(row)->data(idRole).toString() == ids.value(0))
            m_sources->setCurrentRow(row);
    }
}

} // namespace caveat

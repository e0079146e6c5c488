// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "entry_sheet.h"

#include <evidence/imported_fields.h>
#include <evidence/typed_reference.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int sheetWidth = 640;
constexpr int linesOfText = 3;
constexpr int earliestYear = 1800;
constexpr int latestYear = 2100;

QPlainTextEdit *lines(QWidget *parent, const QString &name, const QString &label)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * linesOfText + 16);
    return edit;
}

QString authorsText(const QVector<Author> &authors)
{
    QStringList names;
    for (const Author &author : authors)
        names.append(author.toString());
    return names.join(u'\n');
}

} // namespace

EntrySheet::EntrySheet(QWidget *parent)
    : QDialog(parent)
    , m_line(field(u"entry-line"_s, tr("Reference in one line")))
    , m_authors(lines(this, u"entry-authors"_s, tr("Authors")))
    , m_title(field(u"entry-title"_s, tr("Title")))
    , m_journal(field(u"entry-journal"_s, tr("Journal")))
    , m_year(field(u"entry-year"_s, tr("Year")))
    , m_volume(field(u"entry-volume"_s, tr("Volume")))
    , m_issue(field(u"entry-issue"_s, tr("Issue")))
    , m_pages(field(u"entry-pages"_s, tr("Pages")))
    , m_doi(field(u"entry-doi"_s, tr("DOI")))
    , m_pmid(field(u"entry-pmid"_s, tr("PMID")))
    , m_url(field(u"entry-url"_s, tr("Address")))
    , m_finding(lines(this, u"entry-finding"_s, tr("What it found")))
    , m_limits(lines(this, u"entry-limits"_s, tr("What it does not support")))
    , m_fault(new QLabel(this))
{
    setObjectName(u"entry-sheet"_s);
    setWindowTitle(tr("Add a source"));
    m_line->setPlaceholderText(tr("Paste a reference here, and its parts are filled in below"));
    m_authors->setPlaceholderText(tr("One a line: Moss, Ann B."));
    m_fault->setObjectName(u"entry-fault"_s);
    m_fault->setWordWrap(true);
    auto *place = new QHBoxLayout;
    for (QLineEdit *part : {m_year, m_volume, m_issue, m_pages}) {
        part->setPlaceholderText(part->accessibleName());
        place->addWidget(part);
    }
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Reference"), m_line);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Authors"), m_authors);
    form->addRow(tr("&Journal"), m_journal);
    form->addRow(tr("Year, volume, issue, pages"), place);
    form->addRow(tr("&DOI"), m_doi);
    form->addRow(tr("&PMID"), m_pmid);
    form->addRow(tr("Addre&ss"), m_url);
    form->addRow(tr("What it &found"), m_finding);
    form->addRow(tr("What it does &not support"), m_limits);
    form->addRow(m_fault);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add the so&urce"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"add-entry"_s);
    m_add->setProperty("role", u"primary"_s);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_line, &QLineEdit::textChanged, this, &EntrySheet::fillFrom);
    for (QLineEdit *edit : {m_title, m_year, m_doi, m_pmid})
        connect(edit, &QLineEdit::textChanged, this, &EntrySheet::check);
    resize(sheetWidth, sizeHint().height());
    check();
}

QLineEdit *EntrySheet::field(const QString &name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    return edit;
}

void EntrySheet::fillFrom(const QString &line)
{
    const EvidenceEntry read = typedReference(line);
    const auto fill = [](QLineEdit *edit, const QString &text) {
        if (!text.isEmpty()) // what was filled in by hand stays
            edit->setText(text);
    };
    fill(m_title, read.title);
    if (!read.authors.isEmpty())
        m_authors->setPlainText(authorsText(read.authors));
    fill(m_journal, read.journal);
    fill(m_year, read.year > 0 ? QString::number(read.year) : QString());
    fill(m_volume, read.volume);
    fill(m_issue, read.issue);
    fill(m_pages, read.pages);
    fill(m_doi, read.doi);
    fill(m_pmid, read.pmid);
    fill(m_url, read.url);
}

/// Says what is wrong with a field as long as it is.
void EntrySheet::check()
{
    QString fault;
    const QString year = m_year->text().trimmed();
    const int number = year.toInt();
    if (!year.isEmpty() && (number < earliestYear || number > latestYear))
        fault = tr("“%1” is no year.").arg(year);
    else if (!m_doi->text().trimmed().isEmpty() && bareDoi(m_doi->text()).isEmpty())
        fault = tr("A DOI begins with “10.”, as in 10.1000/182.");
    else if (!m_pmid->text().trimmed().isEmpty() && barePmid(m_pmid->text()).isEmpty())
        fault = tr("A PMID is a number of at most eight digits.");
    else if (m_title->text().trimmed().isEmpty())
        fault = tr("A source needs a title.");
    m_fault->setText(fault);
    m_add->setEnabled(fault.isEmpty());
}

EvidenceEntry EntrySheet::entry() const
{
    EvidenceEntry entry;
    entry.title = m_title->text().simplified();
    for (const QString &name : m_authors->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        entry.authors.append(authorFromComma(name.simplified()));
    entry.journal = m_journal->text().simplified();
    entry.year = m_year->text().trimmed().toInt();
    entry.volume = m_volume->text().trimmed();
    entry.issue = m_issue->text().trimmed();
    entry.pages = plainPages(m_pages->text().trimmed());
    entry.doi = bareDoi(m_doi->text());
    entry.pmid = barePmid(m_pmid->text());
    entry.url = m_url->text().trimmed();
    entry.finding = m_finding->toPlainText().simplified();
    entry.limits = m_limits->toPlainText().simplified();
    entry.own = true;
    return entry;
}

} // namespace caveat

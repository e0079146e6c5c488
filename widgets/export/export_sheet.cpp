// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "export_sheet.h"

#include <theme/severity_look.h>
#include <theme/type_scale.h>

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int sheetWidth = 460;

QString openText(const std::array<int, 5> &open)
{
    QStringList parts;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low}) {
        if (const int count = open.at(static_cast<size_t>(severity)); count > 0) {
            parts += u"%1 %2"_s.arg(count).arg(severityTitle(severity));
        }
    }
    return parts.isEmpty() ? ExportSheet::tr("Nothing is marked. That is editorial help, not clearance.")
                           : ExportSheet::tr("Claims still open: %1.").arg(parts.join(u", "_s));
}

} // namespace

ExportSheet::ExportSheet(const ExportSummary &summary, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_summary(summary)
    , m_fragment(new QRadioButton(tr("A &fragment, to paste into a web site’s editor"), this))
    , m_page(new QRadioButton(tr("A whole &page, with title and description"), this))
    , m_word(new QRadioButton(tr("A &Word document"), this))
    , m_openDocument(new QRadioButton(tr("An Open&Document text, for LibreOffice"), this))
    , m_path(new QLineEdit(path, this))
    , m_flags(new QCheckBox(this))
    , m_export(new QPushButton(tr("Export"), this))
    , m_losses(new QLabel(this))
{
    setObjectName(u"export-sheet"_s);
    setWindowTitle(tr("Export"));
    setModal(true);
    setMinimumWidth(sheetWidth);

    auto *open = new QLabel(openText(summary.open), this);
    open->setObjectName(u"open-claims"_s);
    open->setProperty("role", u"card-title"_s);
    open->setWordWrap(true);
    auto *where = new QLabel(tr("&File"), this);
    where->setBuddy(m_path);
    auto *choose = new QPushButton(tr("&Choose…"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_path->setObjectName(u"export-path"_s);
    m_export->setObjectName(u"export-now"_s);
    m_export->setProperty("role", u"primary"_s);
    m_export->setDefault(true);
    m_fragment->setChecked(true);
    m_page->setObjectName(u"export-page"_s);
    m_word->setObjectName(u"export-word"_s);
    m_openDocument->setObjectName(u"export-open-document"_s);
    m_flags->setObjectName(u"export-flags"_s);
    m_losses->setProperty("role", u"dim"_s);
    m_losses->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    column->setSpacing(Spacing::normal);
    column->addWidget(open);
    if (summary.leftovers > 0) {
        auto *leftovers = new QLabel(
            tr("%n leftover(s) of a web page would go along. Shift+F9 shows them.", nullptr, summary.leftovers), this);
        leftovers->setObjectName(u"export-leftovers"_s);
        leftovers->setWordWrap(true);
        column->addWidget(leftovers);
    }
    column->addWidget(m_fragment);
    column->addWidget(m_page);
    column->addWidget(m_word);
    column->addWidget(m_openDocument);
    column->addWidget(m_flags);
    column->addWidget(m_losses);
    auto *file = new QHBoxLayout;
    file->addWidget(where);
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    column->addLayout(file);
    if (summary.open.at(static_cast<size_t>(Severity::Critical)) > 0) {
        m_consent = new QCheckBox(tr("Export although &critical claims are open"), this);
        m_consent->setObjectName(u"export-consent"_s);
        column->addWidget(m_consent);
        connect(m_consent, &QCheckBox::toggled, this, &ExportSheet::refresh);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    column->addLayout(buttons);

    connect(choose, &QPushButton::clicked, this, &ExportSheet::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_path, &QLineEdit::textChanged, this, &ExportSheet::refresh);
    for (const QRadioButton *format : {m_fragment, m_page, m_word, m_openDocument}) {
        connect(format, &QRadioButton::toggled, this, &ExportSheet::chooseFormat);
    }
    refresh();
}

OutputFormat ExportSheet::format() const
{
    if (m_word->isChecked()) {
        return OutputFormat::Docx;
    }
    if (m_openDocument->isChecked()) {
        return OutputFormat::Odt;
    }
    return m_page->isChecked() ? OutputFormat::HtmlPage : OutputFormat::HtmlFragment;
}

bool ExportSheet::withFlags() const
{
    return mayHoldFlags() && m_flags->isChecked();
}

/// There are claims to comment on, and the document can hold comments.
bool ExportSheet::mayHoldFlags() const
{
    const auto open = m_summary.open.begin() + static_cast<int>(Severity::Low);
    return !isTextFormat(format()) && std::any_of(open, m_summary.open.end(), [](int count) { return count > 0; });
}

QString ExportSheet::ending() const
{
    return m_word->isChecked() ? u"docx"_s : m_openDocument->isChecked() ? u"odt"_s : u"html"_s;
}

const QStringList &ExportSheet::losses() const
{
    switch (format()) {
    case OutputFormat::Docx:
        return m_summary.wordLosses;
    case OutputFormat::Odt:
        return m_summary.openDocumentLosses;
    case OutputFormat::HtmlPage:
        return m_summary.pageLosses;
    default:
        return m_summary.fragmentLosses;
    }
}

void ExportSheet::chooseFormat()
{
    const QFileInfo file(m_path->text());
    const QStringList known{u"html"_s, u"htm"_s, u"docx"_s, u"odt"_s};
    const bool fits = file.suffix() == ending() || (ending() == "html"_L1 && file.suffix() == "htm"_L1);
    if (known.contains(file.suffix()) && !fits) {
        m_path->setText(m_path->text().chopped(file.suffix().size()) + ending());
    }
    refresh();
}

QString ExportSheet::path() const
{
    return m_path->text();
}

void ExportSheet::browse()
{
    const QString kinds = m_word->isChecked() ? tr("Word documents (*.docx)")
        : m_openDocument->isChecked()         ? tr("OpenDocument texts (*.odt)")
                                              : tr("Web pages (*.html *.htm)");
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export"), m_path->text(), kinds);
    if (!chosen.isEmpty()) {
        m_path->setText(chosen);
    }
}

void ExportSheet::refresh()
{
    m_flags->setText(m_word->isChecked() ? tr("Open claims as co&mments, with suggestions as tracked changes")
                                         : tr("Open claims as co&mments"));
    m_flags->setVisible(mayHoldFlags());
    const QStringList &lost = losses();
    m_losses->setText(lost.isEmpty() ? QString() : tr("What is lost: %1").arg(lost.join(u' ')));
    m_losses->setVisible(!lost.isEmpty());
    if (isVisible()) { // more lines of text need more room
        resize(width(), heightForWidth(width()));
    }
    m_export->setEnabled(!m_path->text().trimmed().isEmpty() && (m_consent == nullptr || m_consent->isChecked()));
}

} // namespace caveat

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
    auto *where = new QLabel(tr("F&ile"), this);
    where->setBuddy(m_path);
    auto *choose = new QPushButton(tr("&Choose…"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_path->setObjectName(u"export-path"_s);
    m_export->setObjectName(u"export-now"_s);
    m_export->setProperty("role", u"primary"_s);
    m_export->setDefault(true);
    addFormat(OutputFormat::HtmlFragment, u"export-fragment"_s, tr("A &fragment, to paste into a web site’s editor"));
    addFormat(OutputFormat::HtmlPage, u"export-page"_s, tr("A whole &page, with title and description"));
    addFormat(OutputFormat::WordPress, u"export-wordpress"_s, tr("&Blocks of WordPress, for its code editor"));
    addFormat(OutputFormat::Docx, u"export-word"_s, tr("A &Word document"));
    addFormat(OutputFormat::Odt, u"export-open-document"_s, tr("An Open&Document text, for LibreOffice"));
    m_formats.value(OutputFormat::HtmlFragment)->setChecked(true);
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
    for (QRadioButton *format : std::as_const(m_formats)) {
        column->addWidget(format);
    }
    column->addWidget(m_flags);
    column->addWidget(m_losses);
    auto *file = new QHBoxLayout;
    file->addWidget(where);
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    column->addLayout(file);
    if (summary.open.at(static_cast<size_t>(Severity::Critical)) > 0) {
        m_consent = new QCheckBox(tr("Export although critical claims are &open"), this);
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
    for (const QRadioButton *format : std::as_const(m_formats)) {
        connect(format, &QRadioButton::toggled, this, &ExportSheet::chooseFormat);
    }
    refresh();
}

void ExportSheet::addFormat(OutputFormat format, const QString &name, const QString &title)
{
    auto *button = new QRadioButton(title, this);
    button->setObjectName(name);
    m_formats.insert(format, button);
}

OutputFormat ExportSheet::format() const
{
    const auto chosen = std::ranges::find_if(m_formats, [](const QRadioButton *button) { return button->isChecked(); });
    return chosen == m_formats.end() ? OutputFormat::HtmlFragment : m_formats.key(*chosen);
}

bool ExportSheet::withFlags() const
{
    return mayHoldFlags() && m_flags->isChecked();
}

/// There are claims to comment on, and the format can hold comments or marks.
bool ExportSheet::mayHoldFlags() const
{
    const auto open = m_summary.open.begin() + static_cast<int>(Severity::Low);
    return format() != OutputFormat::WordPress
        && (m_summary.commented > 0 || std::any_of(open, m_summary.open.end(), [](int count) { return count > 0; }));
}

QString ExportSheet::flagsTitle() const
{
    switch (format()) {
    case OutputFormat::Docx:
        return tr("Claims and remarks as co&mments, suggestions as tracked changes");
    case OutputFormat::Odt:
        return tr("Claims and remarks as co&mments");
    default:
        return tr("Claims and remarks &marked, to look at before it is published");
    }
}

QString ExportSheet::ending() const
{
    return format() == OutputFormat::Docx ? u"docx"_s : format() == OutputFormat::Odt ? u"odt"_s : u"html"_s;
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
    const QString kinds = format() == OutputFormat::Docx ? tr("Word documents (*.docx)")
        : format() == OutputFormat::Odt                  ? tr("OpenDocument texts (*.odt)")
                                                         : tr("Web pages (*.html *.htm)");
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export"), m_path->text(), kinds);
    if (!chosen.isEmpty()) {
        m_path->setText(chosen);
    }
}

void ExportSheet::refresh()
{
    m_flags->setText(flagsTitle());
    m_flags->setVisible(mayHoldFlags());
    const QStringList lost = m_summary.losses.value(format());
    m_losses->setText(lost.isEmpty() ? QString() : tr("What is lost: %1").arg(lost.join(u' ')));
    m_losses->setVisible(!lost.isEmpty());
    if (isVisible()) { // more lines of text need more room
        resize(width(), heightForWidth(width()));
    }
    m_export->setEnabled(!m_path->text().trimmed().isEmpty() && (m_consent == nullptr || m_consent->isChecked()));
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "about_sheet.h"

#include <help/markdown_view.h>
#include <theme/icons.h>
#include <theme/type_scale.h>

#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize sheetSize(520, 480);
constexpr int iconSize = 64;

QString text()
{
    QFile file(u":/caveat/help/about.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutSheet::AboutSheet(const QColor &linkColour, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"about-sheet"_s);
    setWindowTitle(tr("About Caveat"));
    resize(sheetSize);
    auto *icon = new QLabel(this);
    icon->setPixmap(programIcon().pixmap(iconSize, iconSize));
    auto *name = new QLabel(u"Caveat %1"_s.arg(QCoreApplication::applicationVersion()), this);
    name->setProperty("role", u"card-title"_s);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *what = new QLabel(tr("An editor that marks health claims nobody has backed"), this);
    what->setProperty("role", u"dim"_s);
    what->setWordWrap(true);
    auto *about = new QTextBrowser(this);
    about->setObjectName(u"about-text"_s);
    about->setAccessibleName(tr("Licences and help"));
    showMarkdown(*about, text(), linkColour);
    auto *help = new QPushButton(tr("&Help"), this);
    help->setObjectName(u"about-help"_s);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::tight);
    words->addStretch();
    words->addWidget(name);
    words->addWidget(what);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::wide);
    head->addWidget(icon);
    head->addLayout(words, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(help);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Spacing::normal);
    column->addLayout(head);
    column->addWidget(about, 1);
    column->addLayout(foot);
    connect(help, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT helpWanted();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setFocus();
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "raw_pastes.h"

#include <theme/type_scale.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <numeric>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype mostKept = 32'000'000;

qsizetype sizeOf(const RawPastes::Paste &paste)
{
    return paste.html.size() + paste.text.size();
}

QString tr(const char *text)
{
    return QCoreApplication::translate("RawPastes", text);
}

} // namespace

void RawPastes::add(Paste paste)
{
    m_pastes.append(std::move(paste));
    auto total = std::accumulate(m_pastes.cbegin(), m_pastes.cend(), qsizetype(0),
        [](qsizetype sum, const Paste &kept) { return sum + sizeOf(kept); });
    while (m_pastes.size() > 1 && total > mostKept) {
        total -= sizeOf(m_pastes.first());
        m_pastes.removeFirst();
    }
}

void showRawPastes(const RawPastes &pastes, QWidget *parent)
{
    constexpr QSize usual(720, 520);
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"raw-pastes"_s);
    dialog->setWindowTitle(tr("As it was pasted"));
    dialog->resize(usual);
    auto *which = new QComboBox(dialog);
    which->setAccessibleName(tr("Which paste"));
    auto *text = new QPlainTextEdit(dialog);
    text->setReadOnly(true);
    text->setAccessibleName(tr("What was pasted"));
    auto *note = new QLabel(dialog);
    note->setProperty("role", u"dim"_s);
    note->setWordWrap(true);
    note->setText(pastes.pastes().isEmpty() ? tr("Nothing has been pasted into this draft.")
                                            : tr("Kept until this draft is closed. Select and copy what you need."));
    for (auto paste = pastes.pastes().crbegin(); paste != pastes.pastes().crend(); ++paste) {
        const QString time = QLocale().toString(paste->time.time(), QLocale::ShortFormat);
        if (!paste->html.isEmpty()) {
            which->addItem(tr("%1, as a web page").arg(time), paste->html);
        }
        which->addItem(tr("%1, as text").arg(time), paste->text);
    }
    which->setVisible(which->count() > 0);
    text->setPlainText(which->currentData().toString());
    QObject::connect(which, &QComboBox::currentIndexChanged, text,
        [which, text] { text->setPlainText(which->currentData().toString()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(Spacing::near);
    column->addWidget(note);
    column->addWidget(which);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "own_words_sheet.h"

#include <spelling/word_set.h>
#include <theme/type_scale.h>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize sheetSize{420, 480};

} // namespace

OwnWordsSheet::OwnWordsSheet(const QStringList &own, const QStringList &ofDraft, QWidget *parent)
    : QDialog(parent)
    , m_word(new QLineEdit(this))
{
    setObjectName(u"own-words-sheet"_s);
    setWindowTitle(tr("My words"));
    setModal(true);
    resize(sheetSize);
    auto *sheet = new QVBoxLayout(this);
    sheet->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    sheet->setSpacing(Spacing::near);

    m_own = addList(tr("Right in every draft"), own, "own-words-list");
    addRemove(m_own, "remove-own-word", &OwnWordsSheet::removed);
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"add-own-word"_s);
    m_word->setObjectName(u"own-word"_s);
    m_word->setPlaceholderText(tr("A word to add"));
    m_word->setAccessibleName(tr("A word to add"));
    row->addWidget(m_word, 1);
    row->addWidget(add);
    sheet->addLayout(row);
    connect(add, &QPushButton::clicked, this, &OwnWordsSheet::add);

    m_ofDraft = addList(tr("Right in this draft"), ofDraft, "draft-words-list");
    addRemove(m_ofDraft, "remove-draft-word", &OwnWordsSheet::removedFromDraft);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    sheet->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(button == add);
    m_word->setFocus();
}

QListWidget *OwnWordsSheet::addList(const QString &title, const QStringList &words, const char *name)
{
    auto *label = new QLabel(title, this);
    label->setProperty("role", u"card-title"_s);
    auto *list = new QListWidget(this);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(title);
    list->addItems(words);
    label->setBuddy(list);
    layout()->addWidget(label);
    layout()->addWidget(list);
    return list;
}

template <typename Signal>
void OwnWordsSheet::addRemove(QListWidget *list, const char *name, Signal signal)
{
    auto *remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName(QString::fromLatin1(name));
    remove->setEnabled(false);
    layout()->addWidget(remove);
    connect(
        list, &QListWidget::currentItemChanged, remove, [remove, list] { remove->setEnabled(list->currentItem()); });
    connect(remove, &QPushButton::clicked, this, [this, list, signal] {
        const std::unique_ptr<QListWidgetItem> item(list->takeItem(list->currentRow()));
        if (item)
            Q_EMIT(this->*signal)(item->text());
    });
}

void OwnWordsSheet::add()
{
    const QString word = plainWord(m_word->text().simplified());
    if (word.isEmpty() || word.contains(u' '))
        return;
    if (m_own->findItems(word, Qt::MatchExactly | Qt::MatchCaseSensitive).isEmpty()) {
        m_own->addItem(word);
        Q_EMIT added(word);
    }
    m_word->clear();
}

} // namespace caveat

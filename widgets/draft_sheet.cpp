// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_sheet.h"

#include <text/readability.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QSize sheetSize{720, 600};
constexpr int wordsAMinute = 238; // adults reading silently: Brysbaert 2019, Journal of Memory and Language 109
constexpr int easyFrom = 60;
constexpr int hardBelow = 30;

bool isRunningText(const Block &block)
{
    return (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem) && block.reference.isEmpty();
}

Readability figuresOf(const Draft &draft)
{
    Readability figures;
    for (const Block &block : draft.blocks) {
        if (isRunningText(block))
            figures += readability(block.text);
    }
    return figures;
}

QString easeText(double ease)
{
    const QString figure = QLocale().toString(ease, 'f', 0);
    if (ease >= easyFrom)
        return DraftSheet::tr("%1: plain English").arg(figure);
    return ease < hardBelow ? DraftSheet::tr("%1: hard to read").arg(figure)
                            : DraftSheet::tr("%1: fairly hard to read").arg(figure);
}

QString sentenceAt(const Draft &draft, const DraftRange &place)
{
    return draft.blocks.at(place.block).text.mid(place.range.start, place.range.length()).simplified();
}

} // namespace

DraftSheet::DraftSheet(const Draft &draft, const QVector<CheckedCriterion> &criteria, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"draft-sheet"_s);
    setWindowTitle(tr("The draft as a whole"));
    resize(sheetSize);

    const Readability figures = figuresOf(draft);
    const QLocale locale;
    auto *form = new QFormLayout;
    const auto row = [this, form](const QString &label, const QString &value, const QString &name) {
        auto *text = new QLabel(value, this);
        text->setObjectName(name);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        form->addRow(label, text);
    };
    row(tr("Words"), locale.toString(figures.words), u"figure-words"_s);
    row(tr("Sentences"), locale.toString(figures.sentences), u"figure-sentences"_s);
    row(tr("Reading time"), tr("%n minute(s)", nullptr, std::max(1, (figures.words + wordsAMinute / 2) / wordsAMinute)),
        u"figure-time"_s);
    if (figures.sentences > 0) {
        row(tr("Words a sentence"), locale.toString(figures.wordsPerSentence(), 'f', 1), u"figure-length"_s);
        row(tr("Reading ease (Flesch)"), easeText(figures.readingEase()), u"figure-ease"_s);
    }

    auto *list = new QListWidget(this);
    list->setObjectName(u"criteria"_s);
    list->setAccessibleName(tr("Questions that a careful health article answers"));
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSpacing(2);
    for (const CheckedCriterion &item : criteria) {
        const QString answer = item.sign ? tr("✓ Perhaps here: %1").arg(sentenceAt(draft, *item.sign))
                                         : tr("○ No sentence seems to answer it.");
        list->addItem(item.criterion.question + u'\n' + answer);
    }
    auto *heading = new QLabel(tr("&Questions that a careful health article answers"), this);
    heading->setBuddy(list);
    auto *note = new QLabel(
        tr("After the review criteria of HealthNewsReview. Whether a sentence answers a question is for you to say."),
        this);
    note->setWordWrap(true);
    note->setProperty("role", u"dim"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton *go = buttons->addButton(tr("&Go to the sentence"), QDialogButtonBox::ActionRole);
    go->setObjectName(u"go-to-sentence"_s);
    const auto goTo = [this, list, criteria] {
        const auto &sign = criteria.at(list->currentRow()).sign;
        if (!sign)
            return;
        Q_EMIT goToWanted(*sign);
        accept();
    };
    const auto showGo = [go, criteria](int at) { go->setEnabled(at >= 0 && criteria.at(at).sign.has_value()); };
    connect(list, &QListWidget::currentRowChanged, this, showGo);
    connect(list, &QListWidget::itemActivated, this, goTo);
    connect(go, &QPushButton::clicked, this, goTo);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showGo(-1);

    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(heading);
    column->addWidget(list, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    list->setFocus();
    list->setCurrentRow(criteria.isEmpty() ? -1 : 0);
}

} // namespace caveat

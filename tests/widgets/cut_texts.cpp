// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "cut_texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int tolerance = 1;
constexpr int sectionPadding = 6; // of headings in window.qss, on either side; one may be used up

QSize neededBy(const QLabel &label)
{
    if (label.text().endsWith(u'…') || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return {};
    if (label.wordWrap())
        return {0, label.heightForWidth(label.width())};
    return label.sizeHint();
}

QSize neededBy(const QLineEdit &edit)
{
    return {edit.fontMetrics().horizontalAdvance(edit.placeholderText()), 0};
}

QSize neededBy(const QComboBox &box)
{
    return {box.fontMetrics().horizontalAdvance(box.currentText()), box.minimumSizeHint().height()};
}

QSize neededBy(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label != nullptr && !label->text().isEmpty())
        return neededBy(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button != nullptr)
        return button->sizeHint();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget); box != nullptr)
        return neededBy(*box);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget); edit != nullptr)
        return neededBy(*edit);
    return {};
}

bool isText(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) != nullptr || qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr || qobject_cast<const QLineEdit *>(&widget) != nullptr;
}

QString described(const QWidget &widget)
{
    const QString text = widget.property("text").toString();
    return u"%1 “%2” (%3)"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60));
}

bool stretchesOver(int start, int length, int room)
{
    return start < -tolerance || start + length > room + tolerance;
}

/// What stands outside its parent is not seen, unless that can be scrolled to.
bool isOutside(const QWidget &widget)
{
    for (const QWidget *inner = &widget; inner->parentWidget() != nullptr && !inner->isWindow();
         inner = inner->parentWidget()) {
        const QWidget *outer = inner->parentWidget();
        const auto *scrolled = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
        const bool down = scrolled != nullptr && scrolled->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        const bool across = scrolled != nullptr && scrolled->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if ((!across && stretchesOver(inner->x(), inner->width(), outer->width()))
            || (!down && stretchesOver(inner->y(), inner->height(), outer->height())))
            return true;
    }
    return false;
}

QStringList cutSections(const QHeaderView &header)
{
    QStringList found;
    for (int section = 0; section < header.count() && header.orientation() == Qt::Horizontal; ++section) {
        const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section)
            && header.fontMetrics().horizontalAdvance(title) > header.sectionSize(section) - sectionPadding)
            found += u"heading “%1”"_s.arg(title);
    }
    return found;
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (const auto *header = qobject_cast<const QHeaderView *>(widget); header != nullptr && header->isVisible())
            found += cutSections(*header);
        if (!widget->isVisible() || widget->window() != &window || !isText(*widget))
            continue;
        const QSize needed = neededBy(*widget);
        if (needed.width() > widget->width() + tolerance || needed.height() > widget->height() + tolerance)
            found += u"%1 needs %2×%3, has %4×%5"_s.arg(described(*widget))
                         .arg(needed.width())
                         .arg(needed.height())
                         .arg(widget->width())
                         .arg(widget->height());
        else if (isOutside(*widget))
            found += described(*widget) + u" stands outside"_s;
    }
    return found;
}

} // namespace caveat

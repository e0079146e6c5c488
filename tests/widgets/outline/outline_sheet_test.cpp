// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <draft_of.h>

#include <editor/article_editor.h>
#include <outline/outline_sheet.h>

#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>

using namespace caveat;
using namespace Qt::StringLiterals;

class OutlineSheetTest : public QObject
{
    Q_OBJECT

private:
    struct Desk {
        ArticleEditor editor;
        OutlineSheet sheet{&editor};
        QListWidget *list = sheet.findChild<QListWidget *>();

        Desk()
        {
            editor.setDraft(draftOf({u"# Rest"_s, u"## Tea"_s, u"Hot."_s, u"## Naps"_s, u"- short"_s, u"# Work"_s}));
            sheet.show();
        }
        QStringList titles() const
        {
            QStringList found;
            for (int row = 0; row < list->count(); ++row)
                found.append(list->item(row)->text().trimmed());
            return found;
        }
    };

private Q_SLOTS:
    void listsHeadings()
    {
        const Desk desk;
        QCOMPARE(desk.titles(), QStringList({u"Rest"_s, u"Tea"_s, u"Naps"_s, u"Work"_s}));
        QVERIFY(desk.list->item(1)->text().startsWith(u' '));
    }

    void movesASectionInOneStep()
    {
        Desk desk;
        desk.list->setCurrentRow(1);
        const QStringList before = linesOf(desk.editor.draft());
        desk.sheet.findChild<QPushButton *>(u"section-down"_s)->click();
        QCOMPARE(linesOf(desk.editor.draft()),
            QStringList({u"# Rest"_s, u"## Naps"_s, u"- short"_s, u"## Tea"_s, u"Hot."_s, u"# Work"_s}));
        QCOMPARE(desk.list->currentItem()->text().trimmed(), u"Tea"_s);
        QVERIFY(!desk.sheet.findChild<QPushButton *>(u"section-down"_s)->isEnabled());
        desk.sheet.findChild<QPushButton *>(u"section-up"_s)->click();
        QCOMPARE(linesOf(desk.editor.draft()), before);
        desk.editor.undo();
        desk.editor.undo();
        QCOMPARE(linesOf(desk.editor.draft()), before);
    }

    void goesToASection()
    {
        Desk desk;
        desk.list->setCurrentRow(2);
        Q_EMIT desk.list->itemActivated(desk.list->currentItem());
        QCOMPARE(desk.editor.textCursor().block().text(), u"Naps"_s);
    }
};

QTEST_MAIN(OutlineSheetTest)
#include "outline_sheet_test.moc"

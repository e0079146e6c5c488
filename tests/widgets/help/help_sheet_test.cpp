// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <help/help_sheet.h>

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

using namespace caveat;
using namespace Qt::StringLiterals;

class HelpSheetTest : public QObject
{
    Q_OBJECT

private:
    static QVector<HelpPage> pages()
    {
        return {{u"guide"_s, u"Guide"_s, [] { return u"<!-- quiet -->\n# Guide\n\nDrink *tea*."_s; }},
            {u"keys"_s, u"Keys"_s, [] { return u"# Keys\n\n| a | b |\n|---|---|\n| F1 | help |\n"_s; }}};
    }

private Q_SLOTS:
    void showsAPage()
    {
        HelpSheet sheet(pages());
        const auto *text = sheet.findChild<QTextBrowser *>();
        sheet.showPage(u"keys"_s);
        QVERIFY(text->toPlainText().contains(u"F1"));
        sheet.showPage(u"nowhere"_s);
        QVERIFY(text->toPlainText().contains(u"Drink tea."));
        QVERIFY(!text->toPlainText().contains(u"quiet"));
    }

    void searchesTitlesAndTexts()
    {
        HelpSheet sheet(pages());
        auto *search = sheet.findChild<QLineEdit *>();
        const auto *list = sheet.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        search->setText(u"TEA"_s);
        QCOMPARE(list->count(), 1);
        search->setText(u"tea keys"_s);
        QCOMPARE(list->count(), 0);
        QVERIFY(!sheet.findChild<QTextBrowser *>()->toPlainText().isEmpty());
    }
};

QTEST_MAIN(HelpSheetTest)
#include "help_sheet_test.moc"

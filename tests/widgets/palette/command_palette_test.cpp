// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <palette/command_palette.h>

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QString>("first");
        QTest::newRow("nothing") << QString() << u"Open…"_s;
        QTest::newRow("the beginning") << u"exp"_s << u"Export…"_s;
        QTest::newRow("two words") << u"exp ag"_s << u"Export again"_s;
        QTest::newRow("in any order") << u"ag exp"_s << u"Export again"_s;
        QTest::newRow("a later word") << u"again"_s << u"Export again"_s;
        QTest::newRow("no such") << u"zz"_s << QString();
    }

    void fits()
    {
        QFETCH(QString, sought);
        QFETCH(QString, first);
        QAction open(u"&Open…"_s);
        QAction save(u"&Save"_s);
        QAction write(u"&Export…"_s);
        QAction again(u"Export a&gain"_s);
        CommandPalette palette({&open, &save, &write, &again});
        palette.findChild<QLineEdit *>()->setText(sought);
        QString title = palette.chosen() == nullptr ? QString() : palette.chosen()->text();
        QCOMPARE(title.remove(u'&'), first);
    }

    void goesByKeys()
    {
        QAction open(u"Open"_s);
        QAction save(u"Save"_s);
        save.setEnabled(false);
        QAction quit(u"Quit"_s);
        CommandPalette palette({&open, &save, &quit});
        palette.show();
        auto *search = palette.findChild<QLineEdit *>();
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(palette.chosen() == &quit);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(palette.result(), static_cast<int>(QDialog::Accepted));
    }

    void whatIsDisabledIsNotChosen()
    {
        QAction save(u"Save"_s);
        save.setEnabled(false);
        const CommandPalette palette({&save});
        QVERIFY(palette.chosen() == nullptr);
        QCOMPARE(palette.findChild<QListWidget *>()->count(), 1);
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"

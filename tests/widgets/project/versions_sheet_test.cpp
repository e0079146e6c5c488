// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"

#include <project/versions_sheet.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 broken = 2;

QVector<Version> versions(int count)
{
    QVector<Version> versions;
    for (int id = 1; id <= count; ++id)
        versions += Version{id, QDateTime::currentDateTimeUtc().addDays(id - count - 3), u"Ann"_s, {}};
    return versions;
}

/// Version n says "Saved n times."
Draft draftAt(qint64 id)
{
    return draftOf({u"Saved %1 times."_s.arg(id)});
}

class VersionsSheetTest : public QObject
{
    Q_OBJECT

    int m_reads = 0;

    VersionsSheet::ReadVersion reader()
    {
        m_reads = 0;
        return [this](qint64 id) -> tl::expected<Draft, QString> {
            ++m_reads;
            if (id == broken)
                return tl::unexpected(u"a.caveat: version 2 is damaged"_s);
            return draftAt(id);
        };
    }

    static QString difference(const VersionsSheet &sheet)
    {
        return sheet.findChild<QTextBrowser *>(u"comparison"_s)->toPlainText();
    }

    static void choose(const VersionsSheet &sheet, int row)
    {
        auto *list = sheet.findChild<QListView *>(u"versions"_s);
        list->setCurrentIndex(list->model()->index(row, 0));
    }

    static QPushButton *restore(const VersionsSheet &sheet) { return sheet.findChild<QPushButton *>(u"restore"_s); }

private Q_SLOTS:
    void newestFirst()
    {
        QVector<Version> some = versions(3);
        some.last().label = u"For the lawyer"_s;
        const VersionsModel model(some);
        QAbstractItemModelTester tester(const_cast<VersionsModel *>(&model));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.version(0).id, 3);
        QCOMPARE(model.index(0).data(VersionsModel::DetailRole).toString(), u"For the lawyer · Ann"_s);
        QCOMPARE(model.index(2).data(VersionsModel::DetailRole).toString(), u"Ann"_s);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"For the lawyer"_s));
    }

    void comparesWithTheArticleOrTheVersionBefore()
    {
        VersionsSheet sheet(versions(5), reader(), draftOf({u"Saved many times."_s}));
        QTRY_VERIFY(difference(sheet).contains(u"Saved 5 many times."_s));
        auto *against = sheet.findChild<QComboBox *>(u"compare-with"_s);
        against->setCurrentIndex(1);
        QTRY_VERIFY(difference(sheet).contains(u"Saved 4 5 times."_s));
        choose(sheet, 4); // the oldest
        QTRY_COMPARE(sheet.findChild<QLabel *>(u"comparison-summary"_s)->text(), u"The first version."_s);
        QVERIFY(difference(sheet).contains(u"Saved 1 times."_s));
    }

    void restoresTheChosenOne()
    {
        VersionsSheet sheet(versions(5), reader(), draftAt(9));
        QSignalSpy wanted(&sheet, &VersionsSheet::restoreWanted);
        QTRY_VERIFY(restore(sheet)->isEnabled());
        choose(sheet, 2);
        QVERIFY(!restore(sheet)->isEnabled()); // not read yet
        QTRY_VERIFY(restore(sheet)->isEnabled());
        restore(sheet)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Draft>(), draftAt(3));
        QCOMPARE(sheet.result(), int(QDialog::Accepted));
    }

    void whatIsThereAlreadyIsNotRestored()
    {
        VersionsSheet sheet(versions(5), reader(), draftAt(5));
        QTRY_COMPARE(sheet.findChild<QLabel *>(u"comparison-summary"_s)->text(), u"No difference."_s);
        QVERIFY(!restore(sheet)->isEnabled());
    }

    void aVersionThatCannotBeRead()
    {
        VersionsSheet sheet(versions(5), reader(), draftAt(9));
        auto *error = sheet.findChild<QLabel *>(u"version-error"_s);
        choose(sheet, 3); // version 2
        QTRY_COMPARE(error->text(), u"a.caveat: version 2 is damaged"_s);
        QVERIFY(!error->isHidden());
        QVERIFY(!restore(sheet)->isEnabled());
        QVERIFY(difference(sheet).isEmpty());

        choose(sheet, 2);
        QTRY_VERIFY(error->isHidden());
        QVERIFY(restore(sheet)->isEnabled());
        sheet.findChild<QComboBox *>(u"compare-with"_s)->setCurrentIndex(1); // with the broken one
        QTRY_VERIFY(!error->isHidden());
        QVERIFY(error->text().contains(u"version before"_s));
        QVERIFY(restore(sheet)->isEnabled());
    }

    void versionsPassedByAreNotRead()
    {
        VersionsSheet sheet(versions(1000), reader(), draftAt(2000));
        sheet.show();
        QTRY_COMPARE(m_reads, 1);
        auto *list = sheet.findChild<QListView *>(u"versions"_s);
        for (int step = 0; step < 50; ++step)
            QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY(difference(sheet).contains(u"Saved 950 2000 times."_s));
        QVERIFY2(m_reads < 10, qPrintable(QString::number(m_reads)));
    }

    void noVersionYet()
    {
        VersionsSheet sheet({}, reader(), draftAt(1));
        QTRY_VERIFY(
            sheet.findChild<QLabel *>(u"comparison-summary"_s)->text().startsWith(u"No version was saved yet."_s));
        QVERIFY(!restore(sheet)->isEnabled());
        QCOMPARE(m_reads, 0);
    }

    void longDifferencesComeInParts()
    {
        QStringList before;
        QStringList after;
        for (int line = 0; line < 200; ++line) {
            before += u"Line %1 is old."_s.arg(line);
            after += u"Line %1 is new."_s.arg(line);
        }
        const Draft old = draftOf(before);
        VersionsSheet sheet(
            versions(1), [&old](qint64) -> tl::expected<Draft, QString> { return old; }, draftOf(after));
        QTRY_VERIFY(difference(sheet).startsWith(u"Line 0 is old new."_s));
        QVERIFY(!difference(sheet).contains(u"Line 199"_s));
        auto *more = sheet.findChild<QPushButton *>(u"more-changes"_s);
        for (int clicks = 0; clicks < 20 && !more->isHidden(); ++clicks)
            more->click();
        QCOMPARE(difference(sheet).split(u'\n').size(), 200);
        QVERIFY(difference(sheet).endsWith(u"Line 199 is old new."_s));
    }
};

} // namespace

QTEST_MAIN(VersionsSheetTest)
#include "versions_sheet_test.moc"

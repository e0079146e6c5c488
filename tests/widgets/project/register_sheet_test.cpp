// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <project/register_sheet.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

RegisterEntry entry(const QString &words, Severity severity, Status status, bool decided)
{
    RegisterEntry entry;
    entry.category = u"DETOX_CLAIM"_s;
    entry.words = words;
    entry.sentence = u"Massage "_s + words + u" for good."_s;
    entry.block = static_cast<int>(words.size());
    entry.severity = severity;
    entry.status = status;
    if (decided)
        entry.decision
            = Decision{status, u"The owner says so"_s, u"Ann"_s, QDateTime::currentDateTimeUtc(), u"r"_s, severity};
    return entry;
}

QVector<RegisterEntry> some()
{
    RegisterEntry again = entry(u"cures colds"_s, Severity::Critical, Status::Open, true);
    again.decision->status = Status::Waived;
    again.reopened = true;
    RegisterEntry lapsed = entry(u"drains lymph"_s, Severity::High, Status::Waived, true);
    lapsed.words.clear();
    lapsed.block = -1;
    lapsed.severity.reset();
    lapsed.lapsed = true;
    RegisterEntry backed = entry(u"eases pain"_s, Severity::Low, Status::Sourced, false);
    backed.support = Support::Adequate;
    again.comments = {
        Decision{Status::Comment, u"Which colds?"_s, u"Ben"_s, QDateTime::currentDateTimeUtc(), u"r"_s, Severity::High},
        Decision{Status::Comment, u"Asked"_s, {}, QDateTime::currentDateTimeUtc(), u"r"_s, Severity::High}};
    return {entry(u"boosts energy"_s, Severity::Medium, Status::Open, false), again,
        entry(u"flushes toxins"_s, Severity::High, Status::Waived, true), backed, lapsed,
        entry(u"calms nerves"_s, Severity::Low, Status::Sourced, true)};
}

QString title(const QString &category)
{
    return category == u"DETOX_CLAIM" ? u"Detox"_s : category;
}

QStringList shown(const RegisterSheet &sheet, int column = RegisterModel::Words)
{
    const auto *model = sheet.findChild<QTableView *>(u"register"_s)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts += model->index(row, column).data().toString();
    return texts;
}

class RegisterSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesInWords()
    {
        QStringList texts;
        for (const RegisterEntry &each : some())
            texts += registerStateText(each);
        QCOMPARE(texts,
            (QStringList{u"open"_s, u"open again (was waived)"_s, u"waived"_s, u"supported"_s, u"lapsed (was waived)"_s,
                u"sourced"_s}));
    }

    void table()
    {
        RegisterModel model(some(), title);
        QAbstractItemModelTester tester(&model);
        model.setTheme(shippedTheme(ThemeChoice::Light, {}));
        QStringList row;
        for (int column = 0; column < RegisterModel::columns; ++column)
            row += model.index(2, column).data().toString();
        QCOMPARE(row.mid(0, 7),
            (QStringList{
                u"flushes toxins"_s, u"Detox"_s, u"high"_s, u"none"_s, u"waived"_s, u"The owner says so"_s, u"Ann"_s}));
        QVERIFY(row.last().startsWith(u"today"_s));
        QCOMPARE(model.index(1, RegisterModel::Remarks).data().toString(),
            u"The owner says so · Ben: Which colds? · Asked"_s);
        QCOMPARE(model.index(4, RegisterModel::Words).data().toString(), u"Massage drains lymph for good."_s);
        QCOMPARE(model.index(4, RegisterModel::SupportColumn).data().toString(), QString());
        QCOMPARE(model.index(2, RegisterModel::State).data(Qt::AccessibleTextRole).toString(), u"Status: waived"_s);
    }

    void byState_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("all") << u"All claims (6)"_s
                             << QStringList{u"boosts energy"_s, u"cures colds"_s, u"flushes toxins"_s, u"eases pain"_s,
                                    u"Massage drains lymph for good."_s, u"calms nerves"_s};
        QTest::newRow("open") << u"Open (2)"_s << QStringList{u"boosts energy"_s, u"cures colds"_s};
        QTest::newRow("waived") << u"Waived (1)"_s << QStringList{u"flushes toxins"_s};
        QTest::newRow("sourced") << u"Sourced (1)"_s << QStringList{u"calms nerves"_s};
        QTest::newRow("fixed") << u"Fixed (0)"_s << QStringList{};
        QTest::newRow("lapsed") << u"Lapsed (1)"_s << QStringList{u"Massage drains lymph for good."_s};
        QTest::newRow("supported") << u"Supported (1)"_s << QStringList{u"eases pain"_s};
    }

    void byState()
    {
        QFETCH(const QString, chosen);
        const RegisterSheet sheet(some(), title);
        auto *states = sheet.findChild<QComboBox *>(u"register-states"_s);
        QVERIFY(states->findText(chosen) >= 0);
        states->setCurrentIndex(states->findText(chosen));
        QTEST(shown(sheet), "words");
    }

    void search()
    {
        const RegisterSheet sheet(some(), title);
        auto *field = sheet.findChild<QLineEdit *>(u"register-search"_s);
        field->setText(u"OWNER waived"_s); // in several columns
        QCOMPARE(
            shown(sheet), (QStringList{u"cures colds"_s, u"flushes toxins"_s, u"Massage drains lymph for good."_s}));
        QCOMPARE(sheet.findChild<QLabel *>(u"register-count"_s)->text(), u"3 of 6"_s);
        field->setText(u"zebra"_s);
        QCOMPARE(shown(sheet), QStringList());
        QVERIFY(sheet.findChild<QLabel *>(u"register-detail"_s)->text().startsWith(u"No claim fits"_s));
        QVERIFY(!sheet.findChild<QPushButton *>(u"go-to-claim"_s)->isEnabled());
    }

    void commentsAreFoundAndTold()
    {
        const RegisterSheet sheet(some(), title);
        sheet.findChild<QLineEdit *>(u"register-search"_s)->setText(u"which colds"_s);
        QCOMPARE(shown(sheet), QStringList{u"cures colds"_s});
        const QString told = sheet.findChild<QLabel *>(u"register-detail"_s)->text();
        QVERIFY2(told.contains(u"Comment by Ben, today"_s) && told.contains(u"Which colds?"_s), qPrintable(told));
    }

    void sorts()
    {
        const RegisterSheet sheet(some(), title);
        auto *table = sheet.findChild<QTableView *>(u"register"_s);
        table->sortByColumn(RegisterModel::SeverityColumn, Qt::DescendingOrder);
        QCOMPARE(shown(sheet, RegisterModel::SeverityColumn),
            (QStringList{u"critical"_s, u"high"_s, u"medium"_s, u"low"_s, u"low"_s, QString()}));
        table->sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(shown(sheet).first(), u"boosts energy"_s); // reading order
    }

    void goesToTheClaim()
    {
        RegisterSheet sheet(some(), title);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        QSignalSpy wanted(&sheet, &RegisterSheet::goToWanted);
        auto *table = sheet.findChild<QTableView *>(u"register"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{11, u"cures colds"_s}));
        QVERIFY(sheet.isHidden());
    }

    void aSentenceThatIsGoneIsNoPlaceToGo()
    {
        RegisterSheet sheet(some(), title);
        QSignalSpy wanted(&sheet, &RegisterSheet::goToWanted);
        auto *table = sheet.findChild<QTableView *>(u"register"_s);
        table->setCurrentIndex(table->model()->index(4, 0));
        QVERIFY(!sheet.findChild<QPushButton *>(u"go-to-claim"_s)->isEnabled());
        QVERIFY(sheet.findChild<QLabel *>(u"register-detail"_s)->text().contains(u"no longer in the article"_s));
        Q_EMIT table->activated(table->currentIndex());
        QCOMPARE(wanted.size(), 0);
    }

    void savesAs()
    {
        RegisterSheet sheet(some(), title);
        QSignalSpy wanted(&sheet, &RegisterSheet::exportWanted);
        sheet.findChild<QPushButton *>(u"register-csv"_s)->click();
        sheet.findChild<QPushButton *>(u"register-html"_s)->click();
        QCOMPARE(wanted, (QList<QVariantList>{{false}, {true}}));
    }

    void nothingFoundIsNoClearance()
    {
        const RegisterSheet sheet({}, title);
        QVERIFY(sheet.findChild<QLabel *>(u"register-detail"_s)->text().contains(u"not clearance"_s));
    }
};

} // namespace

QTEST_MAIN(RegisterSheetTest)
#include "register_sheet_test.moc"

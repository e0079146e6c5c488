// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "project_laws.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// What the fuzzers demand of project files and journals, on the inputs they start from and on each cut off anywhere.
class ProjectSeedsTest : public QObject
{
    Q_OBJECT

    static void addSeeds(const QString &folder)
    {
        QTest::addColumn<QString>("path");
        const QDir seeds(folder);
        QVERIFY(!folder.isEmpty() && !seeds.isEmpty());
        for (const QString &name : seeds.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << seeds.filePath(name);
    }

    static void demand(QString (*brokenBy)(const QByteArray &), qsizetype rounds)
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype size = bytes.size(); size > 0; size -= 1 + bytes.size() / rounds) {
            const QString broken = brokenBy(bytes.first(size));
            QVERIFY2(broken.isEmpty(), qPrintable(u"first %1 bytes: %2"_s.arg(size).arg(broken)));
        }
    }

private Q_SLOTS:
    void rows_data() { addSeeds(QFINDTESTDATA(u"project_seeds"_s)); }
    void rows() { demand(brokenByRows, 40); }

    void files_data() { addSeeds(QFINDTESTDATA(u"../review/data/version_1.caveat"_s).section(u'/', 0, -2)); }
    void files() { demand(brokenByOpening, 40); }

    void journals_data() { addSeeds(QFINDTESTDATA(u"journal_seeds"_s)); }
    void journals() { demand(brokenByRecovering, 400); }
};

QTEST_GUILESS_MAIN(ProjectSeedsTest)
#include "project_seeds_test.moc"

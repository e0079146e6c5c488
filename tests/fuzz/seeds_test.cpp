// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reading_laws.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// What the fuzzers demand, on the inputs they start from and on each cut off anywhere.
class SeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeds_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QFINDTESTDATA(u"seeds"_s));
        QVERIFY(!folder.isEmpty());
        for (const QString &name : folder.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void seeds()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const Format format : {Format::Text, Format::Markdown, Format::Html}) {
            for (qsizetype size = bytes.size(); size > 0; size -= 1 + bytes.size() / 200) {
                const QString broken = brokenByReading(bytes.first(size), format);
                QVERIFY2(broken.isEmpty(),
                    qPrintable(u"%1, first %2 bytes: %3"_s.arg(formatName(format)).arg(size).arg(broken)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(SeedsTest)
#include "seeds_test.moc"

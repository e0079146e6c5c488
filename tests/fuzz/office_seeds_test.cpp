// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "office_laws.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// What the fuzzers demand, on the inputs they start from, each cut off anywhere and with any byte changed.
class OfficeSeedsTest : public QObject
{
    Q_OBJECT

    static void addSeeds(const QString &name)
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QFINDTESTDATA(name));
        const QStringList seeds = folder.entryList(QDir::Files);
        QVERIFY(!name.isEmpty() && !seeds.isEmpty());
        for (const QString &seed : seeds)
            QTest::newRow(qPrintable(seed)) << folder.filePath(seed);
    }

    static void demandAll(const QString &path, QString (*broken)(const QByteArray &))
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype size = bytes.size(); size > 0; size -= 1 + bytes.size() / 300) {
            const QString why = broken(bytes.first(size));
            QVERIFY2(why.isEmpty(), qPrintable(u"first %1 bytes: %2"_s.arg(size).arg(why)));
        }
        for (qsizetype at = 0; at < bytes.size(); at += 1 + bytes.size() / 300) {
            for (const char sign : {'{', '}', '<', '"', '\\', '\0', '\x7f', '\xff'}) {
                QByteArray changed = bytes;
                changed[at] = sign;
                const QString why = broken(changed);
                QVERIFY2(why.isEmpty(), qPrintable(u"byte %1 as %2: %3"_s.arg(at).arg(int(sign)).arg(why)));
            }
        }
    }

private Q_SLOTS:
    void office_data() { addSeeds(u"office_seeds"_s); }
    void office()
    {
        QFETCH(QString, path);
        demandAll(path, brokenByOffice);
    }

    void paste_data() { addSeeds(u"paste_seeds"_s); }
    void paste()
    {
        QFETCH(QString, path);
        demandAll(path, brokenByPaste);
    }
};

QTEST_GUILESS_MAIN(OfficeSeedsTest)
#include "office_seeds_test.moc"

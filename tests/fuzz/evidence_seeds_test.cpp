// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reference_laws.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// What the fuzzer demands, on the inputs it starts from, on each cut off anywhere and with any sign changed.
class EvidenceSeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeds_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QFINDTESTDATA(u"evidence_seeds"_s));
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
        for (qsizetype size = bytes.size(); size > 0; --size)
            demand(bytes.first(size));
        for (qsizetype at = 0; at < bytes.size(); at += 3) {
            for (const char sign : {'{', '}', '"', '\\', '@', '\n', '\0', '\xff'}) {
                QByteArray changed = bytes;
                changed[at] = sign;
                demand(changed);
            }
        }
    }

private:
    static void demand(const QByteArray &bytes)
    {
        const QString broken = brokenByImporting(bytes);
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u'\n' + QString::fromUtf8(bytes)));
    }
};

QTEST_GUILESS_MAIN(EvidenceSeedsTest)
#include "evidence_seeds_test.moc"

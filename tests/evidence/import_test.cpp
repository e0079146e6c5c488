// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "entry_picture.h"

#include <QStringConverter>
#include <QTest>

using namespace caveat;
using namespace caveat::test;
using namespace Qt::StringLiterals;

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QString rest = u"title: Rést"_s;
        QTest::newRow("BibTeX") << QByteArray("% mine\n@misc{a, title = {R{\\'e}st}}") << u"id: a\n"_s + rest;
        QTest::newRow("RIS with a mark and CRLF")
            << QByteArray("\xef\xbb\xbfTY  - JOUR\r\nTI  - R\xc3\xa9st\r\nER  - \r\n") << rest;
        QTest::newRow("RIS in Latin-1") << QByteArray("TY  - JOUR\nTI  - R\xe9st\nER  - \n") << rest;
        QTest::newRow("old line ends") << QByteArray("TY  - JOUR\rTI  - R\xe9st\rER  - \r") << rest;
        QTest::newRow("numbered RIS") << QByteArray("1.\nTY  - JOUR\nTI  - R\xe9st\nER  - \n") << rest;
        QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("JSON in UTF-16") << QByteArray(wide.encode(u"[{\"title\":\"Rést\"}]"_s)) << rest;
        const QString none = u"\n---\nrefs: is neither BibTeX nor RIS nor CSL-JSON"_s;
        QTest::newRow("a letter") << QByteArray("Dear me@example.org,\n") << none;
        QTest::newRow("empty") << QByteArray() << none;
    }

    void knowsTheFormat()
    {
        QFETCH(QByteArray, bytes);
        QTEST(picture(importEntries(bytes, u"refs"_s)), "expected");
    }

    void leavesOutWhatIsTooLong()
    {
        const QByteArray title(longestImportedField + 1, 'a');
        const ImportedEntries read
            = importEntries("@misc{long, title={" + title + "}}\n@misc{good, title={Rest}}", u"refs.bib"_s);
        QCOMPARE(picture(read),
            u"id: good\ntitle: Rest\n---\nrefs.bib: entry “long”: its title is longer than 50000 characters"_s);
    }

    void readsOnlySoMany()
    {
        QByteArray many;
        for (int count = 0; count <= mostImportedEntries; ++count)
            many += "TY  - JOUR\nTI  - Rest\nER  - \n";
        const ImportedEntries read = importEntries(many, u"refs.ris"_s);
        QCOMPARE(read.entries.size(), mostImportedEntries);
        QCOMPARE(read.faults.size(), 1);
    }

    void refusesAHugeFile()
    {
        const ImportedEntries read = importEntries(QByteArray(largestImport + 1, ' '), u"refs.ris"_s);
        QCOMPARE(picture(read), u"\n---\nrefs.ris: is larger than 32 MiB"_s);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <formats/writer.h>
#include <review/export_again.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class ExportAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Markdown") << u"a.md"_s << QByteArray("# Café\n\nA line.\n");
        QTest::newRow("with \\r\\n") << u"a.md"_s << QByteArray("# Café\r\n\r\nA line.\r\n");
        QTest::newRow("with a byte order mark") << u"a.txt"_s
                                                << QByteArray("\xef\xbb\xbf"
                                                              "A line.\n");
        QTest::newRow("Windows-1252") << u"a.txt"_s << QByteArray("Caf\xe9 and \x93quotes\x94.\n");
        QTest::newRow("UTF-16") << u"a.txt"_s
                                << QByteArray("\xff\xfe"
                                              "A\0.\0\n\0",
                                       8);
        QTest::newRow("a fragment") << u"a.html"_s << QByteArray("<h1>Café</h1>\n<p>A line.</p>\n");
    }

    void keeps()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY(saveFile(path, bytes));
        const auto document = readFile(path);
        QVERIFY(document);
        const Origin origin = originOf(*document);
        QVERIFY(saveFile(path, "something else"));
        QVERIFY(hasChanged(path, origin.state));
        const auto done = exportAgain(document->draft, origin);
        QVERIFY(done);
        QCOMPARE(done->notices, QStringList());
        QCOMPARE(done->origin.encoding, document->encoding);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QVERIFY(!hasChanged(path, done->origin.state));
    }

    void whatTheEncodingCannotHold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.txt"_s);
        QVERIFY(saveFile(path, "Caf\xe9.\n"));
        auto document = readFile(path);
        QVERIFY(document);
        document->draft.blocks[0].text = u"按摩"_s;
        const auto done = exportAgain(document->draft, originOf(*document));
        QVERIFY(done);
        QCOMPARE(done->notices.size(), 1);
        QCOMPARE(readFile(path)->draft.blocks.first().text, u"按摩"_s);
    }

    void folderGone()
    {
        Origin origin;
        origin.path = u"/no/such/folder/a.txt"_s;
        const auto done = exportAgain({}, origin);
        QVERIFY(!done);
        QVERIFY(done.error().contains(origin.path));
    }
};

QTEST_GUILESS_MAIN(ExportAgainTest)
#include "export_again_test.moc"

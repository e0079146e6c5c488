// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/user_library.h>

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class UserLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const auto own = readUserLibrary(m_folder.filePath(u"none/evidence.toml"_s));
        QVERIFY(own);
        QVERIFY(own->isEmpty());
    }

    void standsBesideWhatIsShipped()
    {
        const QString path = m_folder.filePath(u"new/folder/evidence.toml"_s);
        EvidenceEntry mine;
        mine.id = u"moyer2011"_s; // of another study
        mine.title = u"Rest after lunch"_s;
        EvidenceEntry same;
        same.id = u"mine"_s;
        same.title = u"A copy"_s;
        same.doi = u"10.1016/J.JBMT.2010.06.001"_s;
        QVERIFY(writeUserLibrary(path, {mine, same}));
        const auto library = libraryWithOwn(path);
        QVERIFY(library);
        QCOMPARE(library->entries().size(), 46);
        const EvidenceEntry *found = library->find(u"moyer2011-2"_s);
        QVERIFY(found);
        QVERIFY(found->own);
        QCOMPARE(found->title, mine.title);
        QVERIFY(!library->find(u"moyer2011"_s)->own);
    }

    void saysWhatIsWrong()
    {
        const QString path = m_folder.filePath(u"broken.toml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[[entry]]\nid = \"a\"\n");
        file.close();
        const auto library = libraryWithOwn(path);
        QVERIFY(!library);
        QCOMPARE(library.error().toString(), path + u":1: entry “a”: “title” is missing or empty"_s);
    }

    void saysWhereItCannotWrite()
    {
        const auto written = writeUserLibrary(u"/proc/none/evidence.toml"_s, {});
        QVERIFY(!written);
        QCOMPARE(written.error().file, u"/proc/none/evidence.toml"_s);
    }

    void livesInTheSettingsFolder()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(userLibraryPath().endsWith("/caveat/evidence.toml"_L1));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(UserLibraryTest)
#include "user_library_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <formats/writer.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class SaveFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.txt"_s);
        QVERIFY(saveFile(path, "one"));
        QCOMPARE(content(path), QByteArray("one"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const auto permissions = QFileInfo(path).permissions();
        QVERIFY(saveFile(path, "two"));
        QCOMPARE(content(path), QByteArray("two"));
        QCOMPARE(QFileInfo(path).permissions(), permissions);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void followsLinks()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"real"_s));
        const QString target = folder.filePath(u"real/a.txt"_s);
        const QString link = folder.filePath(u"link.txt"_s);
        QVERIFY(saveFile(target, "one"));
        QVERIFY(QFile::link(u"real/a.txt"_s, link));
        QVERIFY(saveFile(link, "two"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(content(target), QByteArray("two"));
    }

    void folderGone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"gone/a.txt"_s);
        const auto saved = saveFile(path, "one");
        QVERIFY(!saved);
        QVERIFY2(
            saved.error().contains(path) && saved.error().contains(u"does not exist"_s), qPrintable(saved.error()));
    }

    void isAFolder()
    {
        const QTemporaryDir folder;
        const auto saved = saveFile(folder.path(), "one");
        QVERIFY(!saved);
        QVERIFY(saved.error().contains(folder.path()));
    }

    void readOnlyFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto saved = saveFile(folder.filePath(u"a.txt"_s), "one");
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        if (saved)
            QSKIP("this user may write to read-only folders");
        QVERIFY(saved.error().contains(folder.path()));
    }

    void fullDisk()
    {
        const QString path = u"/dev/full"_s;
        if (!QFile::exists(path))
            QSKIP("there is no /dev/full");
        const auto saved = saveFile(path, "one");
        QVERIFY(!saved);
        QVERIFY2(saved.error().contains(path) && saved.error().contains(u"space"_s), qPrintable(saved.error()));
    }

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "save_file_test.moc"

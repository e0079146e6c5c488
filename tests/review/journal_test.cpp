// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_project.h"

#include <review/journal.h>
#include <review/project_file.h>

#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace caveat::test;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString journals() const { return m_folder.filePath(u"data/journal"_s); }
    QStringList entries() const { return QDir(journals()).entryList(QDir::Files); }

    /// What a window leaves that ends at once.
    void leave(const QString &path, const Project &saved, const QVector<Project> &typed)
    {
        Journal journal(journals(), path, saved);
        for (qsizetype index = 0; index < typed.size(); ++index)
            QVERIFY(journal.record(typed.at(index), now.addSecs(index)));
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void untitled()
    {
        leave({}, {}, {randomProject(1), randomProject(2), randomProject(3)});
        const auto found = recoverable(journals());
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().kind == Recoverable::Kind::Untitled);
        QCOMPARE(found.first().at, now.addSecs(2));
        QVERIFY(!found.first().preview.isEmpty());
        QVERIFY(sameProject(found.first().project, randomProject(3)));
        removeJournal(found.first().journal);
        QVERIFY(recoverable(journals()).isEmpty());
    }

    void steps()
    {
        QVector<Project> typed;
        for (quint32 seed = 0; seed < 100; ++seed)
            typed.append(randomProject(seed));
        leave({}, {}, typed);
        QVERIFY(sameProject(recoverable(journals()).first().project, typed.constLast()));
    }

    void onlyForTheOwner()
    {
        leave({}, {}, {randomProject(1)});
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(journals()) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(recoverable(journals()).first().journal) & others, QFile::Permissions());
    }

    void nothingTyped()
    {
        Journal journal(journals(), {}, randomProject(1));
        QVERIFY(journal.record(randomProject(1), now));
        QVERIFY(!QFile::exists(journal.path()));
    }

    void typedAndTakenBack()
    {
        leave({}, randomProject(1), {randomProject(2), randomProject(1)});
        QVERIFY(sameProject(recoverable(journals()).first().project, randomProject(1)));
    }

    void takenAwayByOthers_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("removed") << false;
        QTest::newRow("cut short") << true;
    }

    void takenAwayByOthers()
    {
        QFETCH(bool, cut);
        {
            Journal journal(journals(), {}, {});
            QVERIFY(journal.record(randomProject(1), now));
            if (cut)
                QVERIFY(QFile::resize(journal.path(), 10));
            else
                QVERIFY(QDir(journals()).removeRecursively());
            QVERIFY(journal.record(randomProject(2), now.addSecs(1)));
            QVERIFY(recoverable(journals()).isEmpty()); // it is still open
        }
        const auto found = recoverable(journals());
        QCOMPARE(found.size(), 1);
        QVERIFY(sameProject(found.first().project, randomProject(2)));
    }

    void openWindowIsLeftAlone()
    {
        Journal journal(journals(), {}, {});
        QVERIFY(journal.record(randomProject(1), now));
        QVERIFY(recoverable(journals()).isEmpty());
        QVERIFY(QFile::exists(journal.path()));
        journal.discard();
        QCOMPARE(entries(), QStringList());
    }

    void ofAFile_data()
    {
        QTest::addColumn<QString>("done");
        QTest::addColumn<int>("kind");
        QTest::newRow("as it was") << u"nothing"_s << int(Recoverable::Kind::Continues);
        QTest::newRow("touched") << u"touch"_s << int(Recoverable::Kind::Continues);
        QTest::newRow("saved by another program") << u"save"_s << int(Recoverable::Kind::FileChanged);
        QTest::newRow("changed, with the size and time it had") << u"byte"_s << int(Recoverable::Kind::FileChanged);
        QTest::newRow("removed") << u"remove"_s << int(Recoverable::Kind::FileGone);
    }

    void ofAFile()
    {
        QFETCH(QString, done);
        QFETCH(int, kind);
        const QString path = m_folder.filePath(u"a.caveat"_s);
        {
            ProjectFile file;
            QVERIFY(file.saveAs(path, randomProject(1), {}));
        }
        leave(path, randomProject(1), {randomProject(2)});
        QFile file(path);
        const QDateTime modified = QFileInfo(path).lastModified();
        if (done == u"touch"_s) {
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(now, QFile::FileModificationTime));
        } else if (done == u"save"_s) {
            QVERIFY(ProjectFile::open(path)->save(randomProject(3), {}));
        } else if (done == u"byte"_s) {
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(100) && file.write("x") == 1 && file.flush());
            QVERIFY(file.setFileTime(modified, QFile::FileModificationTime));
        } else if (done == u"remove"_s) {
            QVERIFY(file.remove());
        }
        file.close();
        const auto found = recoverable(journals());
        QCOMPARE(found.size(), 1);
        QCOMPARE(int(found.first().kind), kind);
        QCOMPARE(found.first().path, path);
        QVERIFY(sameProject(found.first().project, randomProject(2)));
    }

    void savedBeforeTheEnd()
    {
        const QString path = m_folder.filePath(u"a.caveat"_s);
        ProjectFile file;
        QVERIFY(file.saveAs(path, randomProject(1), {}));
        leave(path, randomProject(1), {randomProject(2)});
        QVERIFY(file.save(randomProject(2), {})); // and the journal was not taken away any more
        QVERIFY(recoverable(journals()).isEmpty());
        QCOMPARE(entries(), QStringList());
    }

    void restart()
    {
        const QString path = m_folder.filePath(u"a.caveat"_s);
        ProjectFile file;
        Journal journal(journals(), {}, {});
        QVERIFY(journal.record(randomProject(1), now));
        QVERIFY(file.saveAs(path, randomProject(1), {}));
        journal.restart(path, randomProject(1));
        QCOMPARE(entries(), QStringList());
        QVERIFY(journal.record(randomProject(1), now));
        QCOMPARE(entries(), QStringList());
        QVERIFY(journal.record(randomProject(2), now));
        QCOMPARE(journalContent(content(journal.path()))->head.path, path);
    }

    /// However a journal breaks off, what stands before is there.
    void cutShort()
    {
        leave({}, {}, {randomProject(1), randomProject(2), randomProject(3)});
        const QByteArray whole = content(recoverable(journals()).first().journal);
        const auto lines = whole.split('\n');
        QCOMPARE(lines.size(), 5);
        qsizetype ends[] = {0, 0, 0};
        for (int record = 0; record < 3; ++record)
            ends[record] = (record == 0 ? lines.at(0).size() + 1 : ends[record - 1]) + lines.at(record + 1).size() + 1;
        for (qsizetype length = 0; length <= whole.size(); length += 7) {
            const auto read = journalContent(whole.first(length));
            QCOMPARE(read.has_value(), length >= ends[0]);
            if (read)
                QVERIFY(sameProject(read->project, randomProject(length >= ends[2] ? 3 : length >= ends[1] ? 2 : 1)));
        }
        QByteArray stray = whole;
        stray[ends[1] + 40] = char(stray.at(ends[1] + 40) ^ 1);
        QVERIFY(sameProject(journalContent(stray)->project, randomProject(2)));
    }

    void staysSmall()
    {
        Project project;
        Block block;
        block.text = QString(100'000, u'a');
        project.draft.blocks = {block};
        Journal journal(journals(), {}, {});
        for (int step = 0; step < 60; ++step) {
            project.draft.blocks[0].text[step] = u'b';
            QVERIFY(journal.record(project, now));
            QVERIFY(QFileInfo(journal.path()).size() < 2'000'000);
        }
        QVERIFY(sameProject(journalContent(content(journal.path()))->project, project));
        QCOMPARE(entries().filter(u".journal"_s).size(), 2); // with its lock
        journal.discard();
        QCOMPARE(entries(), QStringList());
    }

    void folderCannotBeMade()
    {
        QVERIFY(saveFile(m_folder.filePath(u"data"_s), "in the way"));
        Journal journal(journals(), {}, {});
        const auto done = journal.record(randomProject(1), now);
        QVERIFY(!done);
        QVERIFY(done.error().contains(journals()));
        QVERIFY(QFile::remove(m_folder.filePath(u"data"_s)));
        QVERIFY(journal.record(randomProject(1), now));
    }

    void newestFirst()
    {
        leave({}, {}, {randomProject(1)});
        leave({}, {}, {randomProject(2), randomProject(3)});
        const auto found = recoverable(journals());
        QCOMPARE(found.size(), 2);
        QVERIFY(sameProject(found.first().project, randomProject(3)));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_project.h"

#include <review/database.h>
#include <review/project_file.h>

#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace caveat::test;
using namespace Qt::StringLiterals;

namespace
{

const SaveNote note{u"Ada"_s, QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC), {}};

Draft draftOf(const QStringList &lines)
{
    Draft draft;
    for (const QString &line : lines) {
        Block block;
        block.text = line;
        draft.blocks.append(block);
    }
    return draft;
}

QString firstLine(const Project &project)
{
    return project.draft.blocks.isEmpty() ? QString() : project.draft.blocks.first().text;
}

} // namespace

class ProjectFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString saved(const QString &name, const Project &project)
    {
        const QString path = m_folder.filePath(name);
        ProjectFile file;
        const auto done = file.saveAs(path, project, note);
        return done ? path : done.error().text;
    }

    QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void roundTrip()
    {
        for (quint32 seed = 0; seed < 40; ++seed) {
            const Project project = randomProject(seed);
            const QString path = saved(u"a %20?#ü.caveat"_s, project);
            const auto read = readProject(path);
            QVERIFY2(read, qPrintable(path));
            QVERIFY2(sameProject(read->project, project), qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(read->damage, QStringList());
        }
    }

    /// What is saved in steps is what would be saved at once.
    void differences()
    {
        const QString path = saved(u"a.caveat"_s, randomProject(0));
        auto file = ProjectFile::open(path);
        QVERIFY(file);
        for (quint32 seed = 1; seed < 60; ++seed) {
            const Project project = randomProject(seed);
            QVERIFY(file->save(project, note));
            const auto read = readProject(path);
            QVERIFY(read);
            QCOMPARE(read->damage, QStringList());
            QVERIFY2(sameProject(read->project, project), qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(read->versions, file->versions());
        }
        QCOMPARE(file->versions().size(), 60);
        QCOMPARE(firstLine({*file->version(31), {}, {}, {}}), firstLine(randomProject(30)));
    }

    void versions()
    {
        Project project;
        project.draft = draftOf({u"one"_s});
        const QString path = saved(u"a.caveat"_s, project);
        auto file = ProjectFile::open(path);
        QVERIFY(file);
        QVERIFY(file->save(project, note));
        QCOMPARE(file->versions().size(), 1); // nothing has changed
        project.draft = draftOf({u"two"_s});
        SaveNote earlier = note;
        earlier.at = note.at.addDays(-1); // the clock was moved back
        earlier.label = u"sent"_s;
        QVERIFY(file->save(project, earlier));
        QVERIFY(file->save(project, note));
        const auto again = ProjectFile::open(path);
        QCOMPARE(again->versions().size(), 2);
        QCOMPARE(again->versions().at(1), (Version{2, earlier.at, u"Ada"_s, u"sent"_s}));
        QCOMPARE(again->version(1)->blocks.first().text, u"one"_s);
        QCOMPARE(again->version(2)->blocks.first().text, u"two"_s);
        QVERIFY(!again->version(3));
    }

    /// Files that were written before anybody noted what was looked at.
    void lookedIsNoProperty()
    {
        Project project = randomProject(1);
        project.looked = {u"a1"_s, u"b2"_s};
        const QString path = saved(u"a.caveat"_s, project);
        QCOMPARE(readProject(path)->project.looked, project.looked);
        {
            auto database = Database::open(path, Database::Access::Write);
            QVERIFY(database);
            QVERIFY(database->run(u"DELETE FROM properties WHERE name = 'looked'"_s));
        }
        const auto read = readProject(path);
        QVERIFY(read);
        QCOMPARE(read->damage, QStringList());
        QVERIFY(read->project.looked.isEmpty());
    }

    void nothingIsLeftBeside()
    {
        const QString path = saved(u"a.caveat"_s, randomProject(1));
        {
            auto file = ProjectFile::open(path);
            QVERIFY(file->save(randomProject(2), note));
        }
        QCOMPARE(entries(), QStringList{u"a.caveat"_s});
    }

    void twoWindows()
    {
        const QString path = saved(u"a.caveat"_s, randomProject(1));
        std::optional first = *ProjectFile::open(path);
        QCOMPARE(first->readOnlyReason(), QString());
        auto second = ProjectFile::open(path);
        QVERIFY(second);
        QVERIFY2(second->readOnlyReason().contains(u"Another window"_s), qPrintable(second->readOnlyReason()));
        const auto refused = second->save(randomProject(2), note);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == SaveFault::Kind::ReadOnly);
        QVERIFY(refused.error().text.contains(path));
        QVERIFY(!second->claim());
        QVERIFY(!second->saveAs(path, randomProject(2), note));
        QVERIFY(second->saveAs(m_folder.filePath(u"b.caveat"_s), randomProject(2), note));
        QVERIFY(first->save(randomProject(3), note));
        auto third = ProjectFile::open(path);
        first.reset();
        QVERIFY(third->claim());
        QVERIFY(third->save(randomProject(4), note));
    }

    void link()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"real"_s));
        const QString path = saved(u"real/a.caveat"_s, randomProject(1));
        const QString link = m_folder.filePath(u"link.caveat"_s);
        QVERIFY(QFile::link(u"real/a.caveat"_s, link));
        auto file = ProjectFile::open(link);
        QVERIFY(file);
        QVERIFY(!ProjectFile::open(path)->readOnlyReason().isEmpty());
        QVERIFY(file->save(randomProject(2), note));
        QVERIFY(QFile::remove(path));
        QVERIFY(file->save(randomProject(3), note)); // made anew, at the end of the link
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(sameProject(readProject(path)->project, randomProject(3)));
    }

    void saveAsTakesVersionsAlong()
    {
        const QString path = saved(u"a.caveat"_s, randomProject(1));
        auto file = ProjectFile::open(path);
        QVERIFY(file->save(randomProject(2), note));
        const QString other = saved(u"b.caveat"_s, randomProject(9));
        QVERIFY(QFile::setPermissions(other, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file->saveAs(other, randomProject(3), note));
        QCOMPARE(file->path(), other);
        QCOMPARE(file->versions().size(), 3);
        QCOMPARE(QFileInfo(other).permissions() & QFile::ReadGroup, QFile::Permissions());
        QVERIFY(sameProject(readProject(other)->project, randomProject(3)));
        QVERIFY(sameProject(readProject(path)->project, randomProject(2)));
        QCOMPARE(ProjectFile::open(path)->readOnlyReason(), QString()); // let go
        QVERIFY(sameContent(*file->version(1), randomProject(1).draft));
    }

    void changedOutside()
    {
        const QString path = saved(u"a.caveat"_s, randomProject(1));
        auto file = ProjectFile::open(path);
        QVERIFY(!file->hasChangedOutside());
        const QString other = saved(u"b.caveat"_s, randomProject(2));
        QVERIFY(QFile::remove(path) && QFile::rename(other, path));
        QVERIFY(file->hasChangedOutside());
        const auto refused = file->save(randomProject(3), note);
        QVERIFY(!refused && refused.error().kind == SaveFault::Kind::ChangedOutside);
        QVERIFY(sameProject(readProject(path)->project, randomProject(2)));
        QVERIFY(file->save(randomProject(3), note, OnChange::Overwrite));
        QVERIFY(sameProject(readProject(path)->project, randomProject(3)));
        QVERIFY(file->save(randomProject(4), note));
        QVERIFY(sameProject(readProject(path)->project, randomProject(4)));
    }

    void removedOutside()
    {
        const QString path = saved(u"a.caveat"_s, randomProject(1));
        auto file = ProjectFile::open(path);
        QVERIFY(QFile::remove(path));
        QVERIFY(file->hasChangedOutside());
        QCOMPARE(file->notices(), QStringList());
        QVERIFY(file->save(randomProject(2), note));
        QVERIFY(sameProject(readProject(path)->project, randomProject(2)));
        QCOMPARE(readProject(path)->versions, file->versions());
        QCOMPARE(file->versions().size(), 1); // those of before were in the file
        QCOMPARE(file->notices().size(), 1);
        QVERIFY2(file->notices().first().contains(u"earlier versions"_s), qPrintable(file->notices().first()));
        QVERIFY(file->save(randomProject(3), note));
        QCOMPARE(file->notices(), QStringList()); // said once
    }

    void replacedByAnotherFile()
    {
        const QString path = saved(u"a.caveat"_s, randomProject(1));
        auto file = ProjectFile::open(path);
        QVERIFY(saveFile(path, "Massage is a pleasant way to spend an hour."));
        QVERIFY(!file->save(randomProject(2), note));
        QVERIFY(file->save(randomProject(2), note, OnChange::Overwrite));
        QCOMPARE(file->notices().size(), 1);
        QVERIFY2(file->notices().first().contains(u"earlier versions"_s), qPrintable(file->notices().first()));
        const auto read = readProject(path);
        QVERIFY(read && sameProject(read->project, randomProject(2)));
        QCOMPARE(read->damage, QStringList()); // no versions are missed that never were in it
        QCOMPARE(read->versions, file->versions());
    }

    /// Rows that another program took out leave no line twice behind.
    void numbersWithGaps()
    {
        Project project;
        project.draft = draftOf({u"One."_s, u"Two."_s, u"Three."_s, u"Four."_s});
        const QString path = saved(u"a.caveat"_s, project);
        {
            auto database = Database::open(path, Database::Access::Write);
            QVERIFY(database->run(u"DELETE FROM blocks WHERE id = 1"_s));
            QVERIFY(database->run(u"DELETE FROM properties WHERE name = 'blocks'"_s));
        }
        auto file = ProjectFile::open(path);
        QVERIFY(file);
        project = file->saved();
        QCOMPARE(project.draft.blocks.size(), 3);
        project.draft.blocks.removeLast();
        QVERIFY(file->save(project, note));
        QVERIFY(sameProject(readProject(path)->project, project));
        QCOMPARE(readProject(path)->damage, QStringList());
        QVERIFY(file->save(project, note));
        QVERIFY(sameProject(readProject(path)->project, project));
    }

    void savedElsewhereWithoutTheOldFile()
    {
        auto file = ProjectFile::open(saved(u"a.caveat"_s, randomProject(1)));
        QVERIFY(QFile::remove(file->path()));
        const QString other = m_folder.filePath(u"c.caveat"_s);
        QVERIFY(file->saveAs(other, randomProject(2), note));
        QCOMPARE(entries(), (QStringList{u".c.caveat.lock"_s, u"c.caveat"_s})); // and not where it was
        QCOMPARE(file->notices().size(), 1);
        QCOMPARE(readProject(other)->damage, QStringList());
        QCOMPARE(readProject(other)->versions.size(), 1);
    }

    void folderGone()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"sub"_s));
        const QString path = saved(u"sub/a.caveat"_s, randomProject(1));
        auto file = ProjectFile::open(path);
        QVERIFY(QDir(m_folder.filePath(u"sub"_s)).removeRecursively());
        const auto refused = file->save(randomProject(2), note);
        QVERIFY(!refused && refused.error().kind == SaveFault::Kind::Failed);
        QVERIFY2(refused.error().text.contains(u"does not exist"_s), qPrintable(refused.error().text));
        QVERIFY(QDir(m_folder.path()).mkdir(u"sub"_s));
        QVERIFY(file->save(randomProject(2), note));
        QVERIFY(sameProject(readProject(path)->project, randomProject(2)));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("says");
        QTest::newRow("newer") << u"PRAGMA user_version = 99"_s << u"newer version of Caveat (format 99"_s;
        QTest::newRow("with a trigger") << u"CREATE TRIGGER t AFTER INSERT ON versions BEGIN DELETE FROM blocks; END"_s
                                        << u"triggers or views"_s;
        QTest::newRow("another program's") << u"PRAGMA application_id = 7"_s << u"is no Caveat project"_s;
    }

    void refused()
    {
        QFETCH(QString, statement);
        QFETCH(QString, says);
        const QString path = saved(u"a.caveat"_s, randomProject(1));
        QVERIFY(Database::open(path, Database::Access::Write)->run(statement));
        const FileState before = fileState(path);
        const auto read = ProjectFile::open(path);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(says) && read.error().contains(path), qPrintable(read.error()));
        QCOMPARE(fileState(path), before);
        QCOMPARE(entries(), QStringList{u"a.caveat"_s});
    }

    void noProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Massage is a pleasant way to spend an hour.\n").repeated(40);
        QTest::newRow("only the head of a database") << QByteArray("SQLite format 3\0", 16);
    }

    void noProject()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(u"a.caveat"_s);
        QVERIFY(saveFile(path, bytes));
        const auto read = readProject(path);
        QVERIFY(!read);
        QVERIFY(read.error().contains(path));
        QVERIFY(!readProject(m_folder.path()));
        QVERIFY(!readProject(m_folder.filePath(u"none.caveat"_s)));
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"none.caveat"_s)));
    }

    void olderFormat()
    {
        const QString path = m_folder.filePath(u"a.caveat"_s);
        QVERIFY(QFile::copy(QFINDTESTDATA("data/version_1.caveat"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const FileState before = fileState(path);
        auto file = ProjectFile::open(path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        QCOMPARE(fileState(path), before); // reading changes nothing
        QCOMPARE(file->damage(), QStringList());
        const Project project = file->saved();
        QCOMPARE(firstLine(project), u"Evening massage"_s);
        QCOMPARE(project.draft.language, u"en-GB"_s);
        QCOMPARE(project.decisions.size(), 3);
        QCOMPARE(project.decisions.at(1).key, (ClaimKey{u"DETOX_CLAIM"_s, u"massage flushes toxins."_s, 2}));
        QCOMPARE(project.decisions.at(1).surroundings.likes, 2);
        QCOMPARE(project.decisions.at(1).said,
            (QVector<Decision>{{Status::Waived, u"A quotation"_s, u"Ada"_s,
                QDateTime::fromMSecsSinceEpoch(1'690'000'000'000, Qt::UTC), u"detox.effect"_s, Severity::High}}));
        QCOMPARE(file->versions().size(), 2);
        QCOMPARE(file->version(1)->blocks.first().text, u"Evening"_s);
        QVERIFY(file->save(project, note));
        const auto again = readProject(path);
        QVERIFY(again);
        QCOMPARE(again->format, 2);
        QVERIFY(sameProject(again->project, project));
        QCOMPARE(readVersion(path, 1)->blocks.first().text, u"Evening"_s);
    }
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "project_file_test.moc"

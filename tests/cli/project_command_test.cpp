// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command_line.h"

#include <claims/shipped_rules.h>
#include <review/project_file.h>
#include <review/standing.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace caveat::test;
using namespace Qt::StringLiterals;

class ProjectCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_project;

    /// A project with two findings, the first of them as \p status.
    QString decided(Status status)
    {
        const auto engine = shippedEngine();
        auto file = ProjectFile::open(m_project);
        if (!engine || !file)
            return {};
        Project project = file->saved();
        const QVector<Finding> findings = (*engine)->check(project.draft).findings;
        const Decision said{status, u"It is a quotation"_s, u"Ada"_s,
            QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC), {}, {}};
        const QString path = m_folder.filePath(statusName(status) + u".caveat"_s);
        const bool done = findings.size() == 2 && decide(project.decisions, findings, 0, project.draft, said)
            && file->saveAs(path, project, {});
        return done ? path : QString();
    }

    static QJsonArray findings(const Run &run, QJsonObject *file = nullptr)
    {
        const QJsonObject first
            = QJsonDocument::fromJson(run.output).object().value("files"_L1).toArray().first().toObject();
        if (file)
            *file = first;
        return first.value("findings"_L1).toArray();
    }

private Q_SLOTS:
    void init()
    {
        const QString source = m_folder.filePath(u"a.md"_s);
        QVERIFY(saveFile(source,
            "# Rest\n\n- One\n- Massage **boosts** your immune system.\n\nMassage flushes toxins from the body.\n"));
        m_project = m_folder.filePath(u"a.caveat"_s);
        QFile::remove(m_project);
        QCOMPARE(run({u"import"_s, source, u"-o"_s, m_project}).status, 0);
    }

    void imports()
    {
        const auto read = readProject(m_project);
        QVERIFY(read);
        QCOMPARE(read->project.draft.blocks.size(), 4);
        QVERIFY(read->project.origin);
        QCOMPARE(read->project.origin->path, m_folder.filePath(u"a.md"_s));
        QVERIFY(read->project.origin->format == OutputFormat::Markdown);
        QCOMPARE(read->versions.size(), 1);
        // What is there stays.
        const Run again = run({u"import"_s, m_folder.filePath(u"a.md"_s), u"-o"_s, m_project});
        QCOMPARE(again.status, 2);
        QVERIFY(again.errors.contains("a.caveat"));
        QCOMPARE(run({u"import"_s, m_folder.filePath(u"a.md"_s)}).status, 2);
        QCOMPARE(run({u"import"_s, m_folder.filePath(u"a.md"_s), u"-o"_s, m_folder.filePath(u"b.md"_s)}).status, 2);
        QCOMPARE(
            run({u"import"_s, m_folder.filePath(u"none.md"_s), u"-o"_s, m_folder.filePath(u"b.caveat"_s)}).status, 2);
    }

    void status_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("shown");
        QTest::newRow("waived") << int(Status::Waived) << u"waived"_s;
        QTest::newRow("sourced") << int(Status::Sourced) << u"sourced"_s;
        QTest::newRow("open") << int(Status::Open) << u"open"_s;
        QTest::newRow("fixed, and still there") << int(Status::Fixed) << u"open"_s;
    }

    void status()
    {
        QFETCH(int, status);
        QFETCH(QString, shown);
        const QString path = decided(static_cast<Status>(status));
        QVERIFY(!path.isEmpty());
        QJsonObject file;
        const QJsonArray found = findings(run({u"check"_s, u"--format"_s, u"json"_s, path}), &file);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0)["status"_L1].toString(), shown);
        QCOMPARE(found.at(0)["decision"_L1]["by"_L1].toString(), u"Ada"_s);
        QCOMPARE(found.at(1)["status"_L1].toString(), u"open"_s);
        QCOMPARE(file.value("offsets"_L1).toString(), u"converted"_s);
    }

    void offsetsAreThoseOfTheText()
    {
        const QString text = QString::fromUtf8(run({u"export"_s, m_project, u"--to"_s, u"text"_s}).output);
        for (const QJsonValue &finding : findings(run({u"check"_s, u"--format"_s, u"json"_s, m_project}))) {
            const int start = finding["start"_L1].toInt();
            QCOMPARE(text.mid(start, finding["end"_L1].toInt() - start), finding["text"_L1].toString());
        }
    }

    void whatIsWaivedDoesNotCount()
    {
        auto file = ProjectFile::open(m_project);
        const auto engine = shippedEngine();
        QVERIFY(file && engine);
        QCOMPARE(run({u"check"_s, m_project}).status, 1);
        Project project = file->saved();
        QVERIFY(waiveAll(project.decisions, (*engine)->check(project.draft).findings, project.draft,
            {Status::Waived, u"Known so far"_s, u"Ada"_s, QDateTime::currentDateTimeUtc(), {}, {}}));
        QVERIFY(file->save(project, {}));
        const Run after = run({u"check"_s, m_project});
        QCOMPARE(after.status, 0);
        const QByteArray said = "waived by Ada on "
            + QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate).toLatin1() + ": Known so far";
        QVERIFY2(after.output.contains(said), after.output.constData());
    }

    void lists()
    {
        const QString path = decided(Status::Waived);
        const Run csv = run({u"register"_s, path});
        QCOMPARE(csv.status, 0);
        QCOMPARE(csv.output.count("\r\n"), 3);
        QVERIFY2(csv.output.contains("waived,,It is a quotation,Ada,2023-11-14T22:13:20Z"), csv.output.constData());
        const Run page = run({u"register"_s, path, u"--format"_s, u"html"_s});
        QVERIFY(page.output.contains("<td>It is a quotation</td><td>Ada</td><td>2023-11-14</td>"));
        QCOMPARE(run({u"register"_s, m_folder.filePath(u"a.md"_s)}).status, 0);
        QCOMPARE(run({u"register"_s, path, u"--format"_s, u"json"_s}).status, 2);
    }

    void exports()
    {
        const Run html = run({u"export"_s, m_project, u"--to"_s, u"html"_s});
        QCOMPARE(html.status, 0);
        QVERIFY(html.output.contains("<strong>boosts</strong>"));
    }

    void noProject()
    {
        QVERIFY(saveFile(m_folder.filePath(u"b.caveat"_s), "words"));
        for (const QString &command : {u"check"_s, u"register"_s, u"clean"_s, u"soften"_s}) {
            const Run refused = run({command, m_folder.filePath(u"b.caveat"_s)});
            QCOMPARE(refused.status, 2);
            QVERIFY2(refused.errors.contains("b.caveat"), refused.errors.constData());
        }
    }

    void directives()
    {
        const QByteArray claim = "Massage flushes toxins from the body.\n";
        const QString because = u"<!-- caveat: ignore DETOX_CLAIM because it is a quotation -->\n\n"_s;
        QCOMPARE(run({u"check"_s, u"--input"_s, u"markdown"_s, u"-"_s}, claim).status, 1);
        QCOMPARE(run({u"check"_s, u"--input"_s, u"markdown"_s, u"-"_s}, because.toUtf8() + claim).status, 0);
        QCOMPARE(run({u"check"_s, u"--input"_s, u"html"_s, u"-"_s}, because.toUtf8() + "<p>" + claim).status, 0);
        const Run bare = run({u"check"_s, u"--input"_s, u"html"_s, u"--format"_s, u"json"_s, u"-"_s},
            "<!-- caveat: ignore DETOX_CLAIM --><p>Massage flushes toxins.</p>");
        QCOMPARE(findings(bare).size(), 2);
        QCOMPARE(findings(bare).first()["category"_L1].toString(), u"DIRECTIVE"_s);
        QCOMPARE(findings(bare).first()["severity"_L1].toString(), u"low"_s);
    }
};

QTEST_GUILESS_MAIN(ProjectCommandTest)
#include "project_command_test.moc"

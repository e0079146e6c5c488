// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// A project with 10,000 decisions and 1,000 saved versions: opened in under 300 ms, saved in under 100 ms.
#include <review/journal.h>
#include <review/project_file.h>
#include <review/standing.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int claims = 10'000;
constexpr int versions = 1'000;
constexpr int rounds = 15;

/// An article of some 10 KB, and 10,000 decisions on it.
Project largeProject()
{
    Project project;
    for (int number = 0; number < 100; ++number) {
        Block block;
        block.text = u"Paragraph %1 of an article about the pleasures of a quiet hour, with a sentence that is long "
                     "enough to be one that somebody wrote."_s.arg(number);
        project.draft.blocks.append(block);
    }
    for (int number = 0; number < claims; ++number) {
        DecidedClaim claim{
            {u"IMMUNE_FUNCTION_CLAIM"_s, u"massage boosts your immune system on day %1."_s.arg(number), 1},
            {quint32(number), 7, 1}, false, {}};
        claim.said.append({Status::Waived, u"A guest says so in a quotation."_s, u"Ada Byron"_s,
            QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC), u"immune-function.effect"_s, Severity::High});
        project.decisions.append(claim);
    }
    return project;
}

/// An article of 1 MB.
Project longProject()
{
    Project project;
    for (int number = 0; number < 5'000; ++number) {
        Block block;
        block.text = u"Line %1. "_s.arg(number) + u"A quiet hour with warm hands is time well spent. "_s.repeated(4);
        project.draft.blocks.append(block);
    }
    return project;
}

/// The middle of \p rounds runs, in milliseconds.
template <typename Work>
double median(Work work)
{
    QVector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    qInfo("%.1f ms (%.1f to %.1f)", times.at(rounds / 2), times.first(), times.last());
    return times.at(rounds / 2);
}

} // namespace

class ProjectBench : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    Project m_project;

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"large.caveat"_s);
        m_project = largeProject();
        ProjectFile file;
        QVERIFY(file.saveAs(m_path, m_project, {}));
        for (int number = 1; number < versions; ++number) {
            m_project.draft.blocks[number % 100].text += u" More."_s;
            QVERIFY(file.save(m_project, {}));
        }
        QCOMPARE(readProject(m_path)->versions.size(), versions);
        qInfo("%lld bytes", QFileInfo(m_path).size());
    }

    void open()
    {
        const double took = median([this](int) {
            const auto file = ProjectFile::open(m_path);
            QVERIFY(file && file->saved().decisions.size() == claims);
        });
        QVERIFY2(took < 300, "opening takes 300 ms or more");
    }

    void save()
    {
        auto file = ProjectFile::open(m_path);
        QVERIFY(file);
        Project project = m_project;
        const double took = median([&](int round) {
            project.draft.blocks[0].text += u" More."_s;
            project.decisions[round].said.append(project.decisions.at(round).said.constFirst());
            QVERIFY(file->save(project, {}));
        });
        QVERIFY2(took < 100, "saving takes 100 ms or more");
    }

    void saveAllOfIt()
    {
        auto file = ProjectFile::open(m_path);
        QVERIFY(file);
        median([&](int round) { QVERIFY(file->saveAs(m_folder.filePath(u"%1.caveat"_s.arg(round)), m_project, {})); });
    }

    void saveAMegabyte()
    {
        ProjectFile file;
        Project project = longProject();
        QVERIFY(file.saveAs(m_folder.filePath(u"long.caveat"_s), project, {}));
        const double took = median([&](int round) {
            project.draft.blocks[round].text += u" More."_s;
            QVERIFY(file.save(project, {}));
        });
        QVERIFY2(took < 100, "saving takes 100 ms or more");
    }

    void noteAKey()
    {
        Project project = longProject();
        Journal journal(m_folder.filePath(u"journal"_s), {}, project);
        project.draft.blocks[0].text += u'x';
        QVERIFY(journal.record(project, QDateTime::currentDateTimeUtc()));
        median([&](int round) {
            project.draft.blocks[round].text += u'x';
            QVERIFY(journal.record(project, QDateTime::currentDateTimeUtc()));
        });
    }
};

QTEST_GUILESS_MAIN(ProjectBench)
#include "project_bench.moc"

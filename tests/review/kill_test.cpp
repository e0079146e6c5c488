// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_project.h"

#include <review/journal.h>
#include <review/project_file.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace caveat::test;
using namespace Qt::StringLiterals;

namespace
{

/// The last number that \p said has behind each word.
QHash<QByteArray, quint32> lastNumbers(const QByteArray &said)
{
    QHash<QByteArray, quint32> numbers;
    for (const QByteArray &line : said.split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 2)
            numbers.insert(words.at(0), words.at(1).toUInt());
    }
    return numbers;
}

} // namespace

/// A window that is killed at any moment loses nothing that it had saved, and nothing that its journal had noted.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.caveat"_s);
        const QString journals = folder.filePath(u"journal"_s);
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("CAVEAT_KILL_ROUNDS", &isNumber);
        const int rounds = isNumber ? wanted : 15;
        QRandomGenerator random(QRandomGenerator::global()->generate());
        quint32 number = 0;
        quint32 saved = 0;
        int midSave = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            child.start(QStringLiteral(SAVE_WITHOUT_END), {path, journals, QString::number(number)});
            QVERIFY(child.waitForReadyRead(30000));
            QTest::qSleep(random.bounded(60));
            child.kill();
            QVERIFY(child.waitForFinished(30000));
            const QByteArray said = child.readAllStandardOutput();
            QVERIFY2(!said.contains("failed"), said.constData());
            const auto last = lastNumbers(said);
            midSave += last.value("saving") != last.value("saved") ? 1 : 0;

            // The file is at the old state or the new one.
            saved = std::max(saved, last.value("saved"));
            quint32 inFile = saved;
            if (saved > 0 || QFileInfo::exists(path)) {
                const auto read = readProject(path);
                QVERIFY2(read, qPrintable(read ? QString() : read.error()));
                QCOMPARE(read->damage, QStringList());
                if (!sameProject(read->project, randomProject(saved)))
                    inFile = last.value("saving");
                QVERIFY2(sameProject(read->project, randomProject(inFile)), said.right(60).constData());
            }
            // With the journal all that was typed is there, decisions included.
            const auto found = recoverable(journals);
            QVERIFY(found.size() <= 1);
            quint32 reached = inFile;
            if (!found.isEmpty()) {
                reached = std::max(last.value("typing"), inFile);
                if (!sameProject(found.first().project, randomProject(reached)))
                    reached = last.value("typed");
                QVERIFY2(sameProject(found.first().project, randomProject(reached)), said.right(60).constData());
                removeJournal(found.first().journal);
            }
            QVERIFY2(reached >= last.value("typed"),
                qPrintable(u"%1 typed, %2 there"_s.arg(last.value("typed")).arg(reached)));
            saved = inFile;
            number = std::max({number, last.value("typing"), last.value("saving")});
        }
        qInfo("%d rounds, %u steps, %d killed while saving", rounds, number, midSave);
        QVERIFY(saved > 0);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"

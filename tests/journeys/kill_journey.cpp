// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <review/journal.h>
#include <review/project_file.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostLost = 1000; // ms of typing

struct Said {
    int typed = 0;
    int typedBefore = 0; ///< long enough ago that it must be there
    int saved = 0;
    bool failed = false;
};

Said heard(const QByteArray &output, qint64 killedAt)
{
    Said said;
    for (const QByteArray &line : output.split('\n')) {
        const auto words = line.split(' ');
        said.failed = said.failed || line.startsWith("failed");
        if (words.size() != 3) {
            continue;
        }
        const int number = words.at(1).toInt();
        if (words.first() == "typed") {
            said.typed = number;
            if (words.at(2).toLongLong() <= killedAt - mostLost) {
                said.typedBefore = number;
            }
        } else if (words.first() == "saved") {
            said.saved = number;
        }
    }
    return said;
}

/// The last word of the article, "w41" being 41; every one before it must be there, too.
int lastWord(const Draft &draft)
{
    int last = 0;
    for (const Block &block : draft.blocks) {
        for (const QString &word : block.text.split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(u'w') && word.size() > 1 && word.at(1).isDigit()) {
                if (QStringView(word).sliced(1).toInt() == last + 1) {
                    ++last;
                }
            }
        }
    }
    return last;
}

} // namespace

/// A window that is killed while somebody types, decides and saves: at most the last second of typing is missing.
class KillJourney : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home; ///< another run at the same time has journals of its own

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", QFile::encodeName(m_home.path()));
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Caveat"_s);
        QCoreApplication::setApplicationName(u"caveat-kill-journey"_s);
        QVERIFY(journalFolder().startsWith(m_home.path()));
    }

    void killed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.caveat"_s);
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("CAVEAT_KILL_ROUNDS", &isNumber);
        const int rounds = isNumber ? wanted : 4;
        QRandomGenerator random(QRandomGenerator::global()->generate());
        int most = 0;
        for (int round = 0; round < rounds; ++round) {
            // Each round types on where the one before got to.
            const int begin = QFile::exists(path) ? lastWord(readProject(path)->project.draft) : 0;
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            child.setProcessEnvironment(environment);
            child.start(QStringLiteral(TYPE_WITHOUT_END), {path, QString::number(begin)});
            QVERIFY(child.waitForReadyRead(30000));
            QTest::qSleep(1200 + random.bounded(1200));
            const qint64 killedAt = QDateTime::currentMSecsSinceEpoch(); // not later than it was, on a busy machine
            child.kill();
            QVERIFY(child.waitForFinished(30000));
            const Said said = heard(child.readAllStandardOutput(), killedAt);
            QVERIFY(!said.failed);

            Draft draft;
            if (QFile::exists(path)) {
                const auto read = readProject(path);
                QVERIFY2(read, qPrintable(read ? QString() : read.error()));
                QVERIFY(read->damage.isEmpty());
                draft = read->project.draft;
                QVERIFY2(lastWord(draft) >= said.saved, "what was saved is gone");
            }
            const auto found = recoverable(journalFolder());
            QVERIFY(found.size() <= 1);
            if (!found.isEmpty()) {
                QVERIFY(lastWord(found.first().project.draft) >= lastWord(draft));
                draft = found.first().project.draft;
                removeJournal(found.first().journal);
            }
            const QString counted = u"%1 typed, %2 before the last second, %3 there"_s.arg(said.typed)
                                        .arg(said.typedBefore)
                                        .arg(lastWord(draft));
            QVERIFY2(lastWord(draft) >= said.typedBefore, qPrintable(counted));
            most = std::max(most, said.typed - lastWord(draft));
        }
        qInfo("%d rounds, at most %d words of the last second lost", rounds, most);
    }
};

QTEST_GUILESS_MAIN(KillJourney)
#include "kill_journey.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace caveat::test;
using namespace Qt::StringLiterals;

class EvidenceCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // A library of its own for each test.
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    }

    void findsAsText()
    {
        const Run found = run({u"evidence"_s, u"find"_s, u"cortisol"_s, u"review"_s});
        QCOMPARE(found.status, 0);
        QVERIFY2(found.output.startsWith("moyer2011  Moyer CA, Seefeldt L, Mann ES, Jackley LM. Does massage"),
            found.output.constData());
        QVERIFY(found.output.contains("    Limits: Does not support"));
        QVERIFY(found.errors.isEmpty());
    }

    void saysWhatIsNotToBeCited()
    {
        const Run found = run({u"evidence"_s, u"find"_s, u"hepatitis"_s});
        QVERIFY(found.output.contains("Shown only"));
    }

    void findsAsJson()
    {
        const Run found
            = run({u"evidence"_s, u"find"_s, u"--format"_s, u"json"_s, u"--style"_s, u"apa"_s, u"rapaport2012"_s});
        const QJsonObject answer = QJsonDocument::fromJson(found.output).object();
        QCOMPARE(answer.value(u"version"_s).toInt(), 1);
        const QJsonObject entry = answer.value(u"entries"_s).toArray().first().toObject();
        QCOMPARE(entry.value(u"id"_s).toString(), u"rapaport2012"_s);
        QCOMPARE(entry.value(u"size"_s).toInt(), 53);
        QVERIFY(
            entry.value(u"reference"_s).toString().startsWith(u"Rapaport, M. H., Schettler, P., & Bresee, C. (2012)."));
    }

    void saysThatNothingIsFound()
    {
        const Run found = run({u"evidence"_s, u"find"_s, u"zebra"_s});
        QCOMPARE(found.status, 0);
        QVERIFY(found.output.isEmpty());
        QCOMPARE(found.errors, QByteArray("caveat-cli: the library has nothing on “zebra”\n"));
    }

    void importsOnce()
    {
        const QString path = write(u"refs.bib"_s,
            "@article{oakes2001, title={Rest after lunch}, doi={10.1000/rest.1}}\n"
            "@article{m, title={Known}, pmid={21147413}}\n");
        const Run first = run({u"evidence"_s, u"import"_s, path});
        QCOMPARE(first.output, path.toUtf8() + ": 1 added, 1 known already, 0 broken\n");
        QCOMPARE(first.status, 0);
        const Run second = run({u"evidence"_s, u"import"_s, path});
        QCOMPARE(second.output, path.toUtf8() + ": 0 added, 2 known already, 0 broken\n");
        const Run found = run({u"evidence"_s, u"find"_s, u"oakes2001"_s});
        QVERIFY2(found.output.startsWith("oakes2001  Rest after lunch. doi:10.1000/rest.1"), found.output.constData());
    }

    void namesWhatIsBrokenAndGoesOn()
    {
        const QString broken = write(u"broken.ris"_s, "TY  - JOUR\nTI  - Rest\nER  - \nTY  - JOUR\nTI  - Sleep\n");
        const QString good = write(u"good.json"_s, "[{\"title\": \"Lunch\"}]");
        const Run both = run({u"evidence"_s, u"import"_s, broken, m_folder->filePath(u"none"_s), good});
        QCOMPARE(both.status, 2);
        QVERIFY2(both.errors.contains("broken.ris:4: entry “Sleep”: is cut off"), both.errors.constData());
        QVERIFY(both.errors.contains("none: "));
        QVERIFY(both.output.contains("broken.ris: 1 added, 0 known already, 1 broken"));
        QVERIFY(both.output.contains("good.json: 1 added, 0 known already, 0 broken"));
    }

    void leavesABrokenLibraryAlone()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"caveat"_s));
        const QString library = write(u"caveat/evidence.toml"_s, "[[entry]]\nid = 5\n");
        const QString good = write(u"good.json"_s, "[{\"title\": \"Lunch\"}]");
        QCOMPARE(run({u"evidence"_s, u"import"_s, good}).status, 2);
        QFile file(library);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("[[entry]]\nid = 5\n"));
        const Run found = run({u"evidence"_s, u"find"_s, u"cortisol"_s});
        QCOMPARE(found.status, 2);
        QVERIFY(found.output.contains("moyer2011"));
        QVERIFY(found.errors.contains("evidence.toml:2: "));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing to do") << QStringList{};
        QTest::newRow("no words") << QStringList{u"find"_s};
        QTest::newRow("no file") << QStringList{u"import"_s};
        QTest::newRow("another word") << QStringList{u"lose"_s, u"cortisol"_s};
        QTest::newRow("format") << QStringList{u"find"_s, u"cortisol"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("style") << QStringList{u"find"_s, u"cortisol"_s, u"--style"_s, u"chicago"_s};
    }

    void refuses()
    {
        QFETCH(QStringList, words);
        const Run refused = run(QStringList{u"evidence"_s} + words);
        QCOMPARE(refused.status, 2);
        QVERIFY(!refused.errors.isEmpty());
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(EvidenceCommandTest)
#include "evidence_command_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reading_laws.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace caveat;
using namespace Qt::StringLiterals;

/// What the fuzzers demand, on the inputs they start from and on each cut off anywhere.
class SeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeds_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : seedPaths())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }

    void seeds()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const Format format : {Format::Text, Format::Markdown, Format::Html}) {
            for (qsizetype size = bytes.size(); size > 0; size -= 1 + bytes.size() / 200) {
                const QString broken = brokenByReading(bytes.first(size), format);
                QVERIFY2(broken.isEmpty(),
                    qPrintable(u"%1, first %2 bytes: %3"_s.arg(formatName(format)).arg(size).arg(broken)));
            }
        }
    }

    /// What a fuzzer does first, a little of it each time: seeds cut, spliced and changed.
    void mutations()
    {
        QByteArrayList seeds;
        for (const QString &path : seedPaths()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            seeds.append(file.readAll());
        }
        QRandomGenerator random(1);
        const int rounds = std::max(qEnvironmentVariableIntValue("CAVEAT_FUZZ_ROUNDS"), 600);
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = mutated(seeds, random);
            const auto format = static_cast<Format>(random.bounded(3));
            const QString broken = brokenByReading(bytes, format);
            QVERIFY2(broken.isEmpty(),
                qPrintable(
                    u"round %1, %2: %3\n%4"_s.arg(round).arg(formatName(format), broken, QString::fromUtf8(bytes))));
        }
    }

private:
    static QStringList seedPaths()
    {
        QStringList paths{QFINDTESTDATA(u"../formats/data/saved_page.html"_s)};
        const QDir folder(QFINDTESTDATA(u"seeds"_s));
        for (const QString &name : folder.entryList(QDir::Files))
            paths.append(folder.filePath(name));
        return paths;
    }

    static QByteArray mutated(const QByteArrayList &seeds, QRandomGenerator &random)
    {
        static const QByteArrayList parts{"<p>", "</p>", "<table>", "<li>", "<b>", "</a>", "<nav>",
            "<aside class=share>", "<form>", "<!--", "-->", "&#0;", "&amp", "\xff", "\r\n", "\n\n", "> ", "- ", "[^1]",
            "[^1]: ", "[1] ", "`", "|", "\xe2\x80\xa2 ", "<section role=doc-endnotes><ol><li>", "<body>", "\t", "***",
            "](", "\\"};
        const auto below
            = [&random](qsizetype end) { return qsizetype(random.bounded(int(std::max<qsizetype>(end, 1)))); };
        QByteArray bytes = seeds.at(below(seeds.size()));
        bytes = bytes.mid(below(bytes.size()), 1 + below(3000));
        for (int change = int(below(12)); change > 0; --change) {
            const qsizetype at = below(bytes.size());
            switch (random.bounded(4)) {
            case 0:
                bytes.remove(at, below(40));
                break;
            case 1: {
                const QByteArray &other = seeds.at(below(seeds.size()));
                bytes.insert(at, other.mid(below(other.size()), below(200)));
                break;
            }
            default:
                bytes.insert(at, parts.at(below(parts.size())));
            }
        }
        return bytes;
    }
};

QTEST_GUILESS_MAIN(SeedsTest)
#include "seeds_test.moc"

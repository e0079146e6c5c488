// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/sentences.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    const QVector<TextRange> ranges = sentenceRanges(text);
    for (const TextRange range : ranges)
        sentences.append(text.mid(range.start, range.length()));
    return sentences;
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

QVector<QJsonObject> recordsOf(const QString &path)
{
    QVector<QJsonObject> records;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return records;
    while (!file.atEnd())
        records.append(QJsonDocument::fromJson(file.readLine()).object());
    return records;
}

/// Where sentences end, counted in characters that are no white space. The end of the text counts for nothing.
QSet<int> innerEnds(const QStringList &sentences)
{
    QSet<int> ends;
    int seen = 0;
    for (const QString &sentence : sentences.mid(0, sentences.size() - 1)) {
        for (const QChar unit : sentence)
            seen += unit.isSpace() ? 0 : 1;
        ends.insert(seen);
    }
    return ends;
}

} // namespace

/// Measures the splitter on annotated text from CAVEAT_CORPORA.
class SentencesCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_corpora = qEnvironmentVariable("CAVEAT_CORPORA");
        if (m_corpora.isEmpty())
            QSKIP("CAVEAT_CORPORA is not set");
    }

    void splitsTheGoldenCases()
    {
        const QVector<QJsonObject> cases = recordsOf(m_corpora + u"/sentence_golden/cases.jsonl"_s);
        int right = 0;
        int all = 0;
        for (const QJsonObject &record : cases) {
            if (record["set"_L1].toString() != u"GOLDEN_EN_RULES_TEST_CASES"_s)
                continue;
            ++all;
            const QStringList split = sentencesOf(record["text"_L1].toString());
            if (split == strings(record["sentences"_L1]))
                ++right;
            else
                qInfo().noquote() << "differs:" << split.join(u" | "_s);
        }
        qInfo().noquote() << right << "of" << all << "golden cases";
        QCOMPARE(all, 47);
        QVERIFY(right >= 45);
    }

    void findsTheBoundariesOfTreebanks_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("least");
        QTest::newRow("web and mail") << u"ewt_dev.jsonl"_s << 0.88;
        QTest::newRow("many genres") << u"gum_dev.jsonl"_s << 0.965;
    }

    void findsTheBoundariesOfTreebanks()
    {
        QFETCH(QString, file);
        QFETCH(double, least);
        const QVector<QJsonObject> records = recordsOf(m_corpora + u"/sentence_ud/"_s + file);
        QVERIFY(!records.isEmpty());
        double right = 0;
        double found = 0;
        double there = 0;
        for (const QJsonObject &record : records) {
            const QStringList split = sentencesOf(record["text"_L1].toString());
            const QSet<int> ends = innerEnds(split);
            const QSet<int> golden = innerEnds(strings(record["sentences"_L1]));
            right += double((ends & golden).size());
            found += double(ends.size());
            there += double(golden.size());
            if (ends != golden && qEnvironmentVariableIsSet("CAVEAT_SHOW"))
                qInfo().noquote() << "\n  is " << split.join(u" | "_s) << "\n  not"
                                  << strings(record["sentences"_L1]).join(u" | "_s);
        }
        const double f1 = 2 * right / (found + there);
        qInfo().noquote() << u"%1: precision %2, recall %3, F1 %4 over %5 inner boundaries"_s.arg(file)
                                 .arg(right / found, 0, 'f', 3)
                                 .arg(right / there, 0, 'f', 3)
                                 .arg(f1, 0, 'f', 3)
                                 .arg(there);
        QVERIFY(f1 >= least);
    }

private:
    QString m_corpora;
};

QTEST_GUILESS_MAIN(SentencesCorpusTest)
#include "sentences_corpus_test.moc"

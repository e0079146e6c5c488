// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "law_check.h"

#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <formats/reader.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

void print(const char *what, const OfferCount &count)
{
    qInfo("%s: %d findings; reworded %.1f %%, reworded or shortened %.1f %%, any %.1f %%", what, count.findings,
        100.0 * count.reworded / std::max(1, count.findings), 100.0 * count.shortened / std::max(1, count.findings),
        100.0 * count.any / std::max(1, count.findings));
}

} // namespace

class LawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto engine = shippedEngine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().toString()));
        m_engine = *engine;
        auto stock = shippedStock();
        QVERIFY2(stock, stock ? "" : qPrintable(stock.error().toString()));
        m_stock = *std::move(stock);
    }

    void ruleExamples()
    {
        QStringList broken;
        OfferCount count;
        for (const RulePack &pack : m_engine->packs()) {
            for (const Rule &rule : pack.rules) {
                for (const RuleExample &example : rule.flag)
                    count += tried(*m_engine, &m_stock, exampleDraft(example.text), broken);
                for (const RewriteExample &example : rule.rewriteExamples)
                    count += tried(*m_engine, &m_stock, exampleDraft(example.before), broken);
            }
        }
        print("rule examples", count);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        QVERIFY(count.findings > 150);
        QVERIFY(count.reworded * 100 >= count.findings * 85);
    }

    void ownFixtures_data()
    {
        QTest::addColumn<QString>("notation");
        const QDir folder(QStringLiteral(CAVEAT_TEST_DATA));
        const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString notation = QString::fromUtf8(file.readAll());
            notation.remove(QRegularExpression(u"<!--.*?-->\n"_s));
            QTest::newRow(qPrintable(name)) << notation;
        }
    }

    void ownFixtures()
    {
        QFETCH(QString, notation);
        QStringList broken;
        const OfferCount count = tried(*m_engine, &m_stock, exampleDraft(notation), broken);
        print(QTest::currentDataTag(), count);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        QVERIFY(count.findings > 0);
        QVERIFY(count.reworded * 100 >= count.findings * 90);
    }

    /// The same without anything to draw on but the draft's own words.
    void ownWords()
    {
        QStringList broken;
        OfferCount count;
        for (const RulePack &pack : m_engine->packs()) {
            for (const Rule &rule : pack.rules) {
                for (const RuleExample &example : rule.flag)
                    count += tried(*m_engine, nullptr, exampleDraft(example.text), broken);
            }
        }
        print("own words", count);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        QVERIFY(count.shortened * 100 >= count.findings * 60);
    }

    void corpora_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("genre") << u"genre-dev.jsonl"_s;
        QTest::newRow("sites") << u"sites-dev.jsonl"_s;
    }

    void corpora()
    {
        QFETCH(QString, file);
        const QString folder = qEnvironmentVariable("CAVEAT_CORPORA");
        if (folder.isEmpty())
            QSKIP("CAVEAT_CORPORA is not set");
        QFile pages(folder + u'/' + file);
        QVERIFY(pages.open(QIODevice::ReadOnly));
        QStringList broken;
        OfferCount count;
        while (!pages.atEnd()) {
            const QJsonObject page = QJsonDocument::fromJson(pages.readLine()).object();
            const auto format = formatFromName(page.value("format"_L1).toString());
            const auto document = readText(page.value("text"_L1).toString(), format.value_or(Format::Text));
            QVERIFY(document);
            count += tried(*m_engine, &m_stock, document->draft, broken);
        }
        print(qPrintable(file), count);
        m_all += count;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        QVERIFY(count.findings > 50);
        QVERIFY(count.reworded * 100 >= count.findings * 85);
    }

    void files_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("least"); // percent
        const QStringList pages{u"*.md"_s, u"*.php"_s, u"*.html"_s};
        QTest::newRow("practices") << u"massage_sites"_s << pages << 88;
        // Papers and transcripts among them, whose findings are hardly the writer's to reword.
        QTest::newRow("articles") << u"massage_articles"_s << QStringList{u"*.txt"_s} << 80;
        QTest::newRow("medical") << u"readability_pages"_s << QStringList{u"source.html"_s} << 65;
    }

    void files()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, names);
        QFETCH(int, least);
        const QString corpora = qEnvironmentVariable("CAVEAT_CORPORA");
        if (corpora.isEmpty())
            QSKIP("CAVEAT_CORPORA is not set");
        QStringList broken;
        OfferCount count;
        QDirIterator files(corpora + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (const auto document = readFile(files.next()))
                count += tried(*m_engine, &m_stock, document->draft, broken);
        }
        print(qPrintable(folder), count);
        m_all += count;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
        QVERIFY(count.findings > 0);
        QVERIFY(count.reworded * 100 >= count.findings * least);
    }

    void mostFindingsCanBeReworded()
    {
        if (m_all.findings == 0)
            QSKIP("CAVEAT_CORPORA is not set");
        print("all corpora", m_all);
        QVERIFY(m_all.reworded * 100 >= m_all.findings * 90);
    }

private:
    std::shared_ptr<const Engine> m_engine;
    Stock m_stock;
    OfferCount m_all;
};

QTEST_GUILESS_MAIN(LawsTest)
#include "laws_test.moc"

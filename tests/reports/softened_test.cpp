// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/shipped_rules.h>
#include <reports/softened.h>

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caveat;

class SoftenedTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;

    int weight(const Draft &draft) const
    {
        int sum = 0;
        for (const Finding &finding : m_engine->check(draft).findings)
            sum += finding.severity >= Severity::Low ? static_cast<int>(finding.severity) : 0;
        return sum;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().toString()));
        m_engine = *engine;
    }

    void counts()
    {
        const auto document = readText(
            u"# Rest\n\nMassage boosts your immune system.\n\n- Tea\n- Massage cures arthritis.\n"_s, Format::Markdown);
        QVERIFY(document);
        QVector<int> told;
        const Softened result = softened(*m_engine, *document, [&told](int done) { told.append(done); });
        QVERIFY(result.softened + result.cut >= 2);
        QCOMPARE(told.size(), result.softened + result.cut);
        const auto after = readText(result.source, Format::Markdown);
        QVERIFY(weight(after->draft) < weight(document->draft));
        QVERIFY(result.source.contains(u"# Rest\n"));
        QVERIFY(result.source.contains(u"- Tea\n"));
    }

    void nothingToDo()
    {
        const auto document = readText(u"The  tea is *hot*.\r\n"_s, Format::Markdown);
        const Softened result = softened(*m_engine, *document);
        QCOMPARE(result.source, document->source);
        QCOMPARE(result.softened + result.cut + result.left, 0);
    }

    /// On real pages it comes to an end, and leaves less than it found.
    void corpora()
    {
        const QString corpora = qEnvironmentVariable("CAVEAT_CORPORA");
        const QDir texts(QDir(corpora).filePath(u"massage_articles/text"_s));
        if (corpora.isEmpty() || !texts.exists())
            QSKIP("real articles are not at hand: set CAVEAT_CORPORA");
        for (const QString &name : texts.entryList(QDir::Files)) {
            const auto document = readFile(texts.filePath(name), Format::Text);
            if (!document || document->source.size() > 40'000)
                continue;
            const Softened result = softened(*m_engine, *document);
            const auto after = readText(result.source, Format::Text);
            const int before = weight(document->draft);
            QVERIFY2(before == 0 || weight(after->draft) < before, qPrintable(name));
            if (result.softened + result.cut == 0)
                QCOMPARE(result.source, document->source);
        }
    }
};

QTEST_GUILESS_MAIN(SoftenedTest)
#include "softened_test.moc"

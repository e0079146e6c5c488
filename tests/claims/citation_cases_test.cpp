// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/citations.h>
#include <claims/shipped_rules.h>
#include <claims/toml_reader.h>
#include <formats/reader.h>

#include <text/sentences.h>

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caveat;

/// The cases of citation_cases.toml: what backs the words, and whether they are marked in the whole draft.
class CitationCasesTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;

    /// What the marks of the block give to the words at \p range.
    static Support supportOf(const Draft &draft, qsizetype blockIndex, TextRange range)
    {
        const Block &block = draft.blocks.at(blockIndex);
        const auto sentences = sentenceRanges(block.text);
        const auto own = std::ranges::find_if(sentences, [range](TextRange each) { return each.covers(range); });
        const auto found = citations(block, references(draft), shippedLinkHosts());
        return supportFor(range, range, own - sentences.begin(), sentences, found, block.text).support;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().toString()));
        m_engine = *engine;
    }

    void cases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("support");
        QTest::addColumn<bool>("marked");

        const QString path = QFINDTESTDATA("citation_cases.toml");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        TomlReader reader(path);
        const auto table = reader.parse(file.readAll());
        QVERIFY2(table, table ? "" : qPrintable(reader.error().toString()));
        const toml::array *rows = reader.array(*table, "case");
        QVERIFY(rows && rows->size() >= 40);
        for (const toml::node &row : *rows) {
            QVERIFY(row.is_table());
            const toml::table &each = *row.as_table();
            const QString text = reader.requiredText(each, "text");
            QTest::newRow(qPrintable(text))
                << text << reader.requiredText(each, "words") << reader.requiredText(each, "support")
                << reader.truth(each, "marked", false);
        }
        QVERIFY(!reader.failed());
    }

    void cases()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, support);
        QFETCH(bool, marked);
        const auto document = readText(text, Format::Markdown);
        QVERIFY(document.has_value());
        const QVector<Block> &blocks = document->draft.blocks;
        const auto block = std::ranges::find_if(blocks, [&](const Block &each) { return each.text.contains(words); });
        QVERIFY2(block != blocks.end(), qPrintable(words));
        const qsizetype start = block->text.indexOf(words);
        const TextRange range{start, start + words.size()};
        const qsizetype index = block - blocks.begin();
        QCOMPARE(supportName(supportOf(document->draft, index, range)), support);

        QStringList rules;
        for (const Finding &finding : m_engine->check(document->draft).findings) {
            if (finding.block == index && finding.severity >= Severity::Low && finding.range.overlaps(range))
                rules.append(finding.rule);
        }
        QVERIFY2(rules.isEmpty() != marked, rules.isEmpty() ? "nothing is marked" : qPrintable(rules.join(u", ")));
    }
};

QTEST_GUILESS_MAIN(CitationCasesTest)
#include "citation_cases_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/shipped_rules.h>
#include <formats/reader.h>
#include <formats/writer.h>
#include <reports/checked_document.h>

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caveat;

/// The article it all began with, which lies outside the repository: what must be marked in it, by offset,
/// and that it is marked alike in every format. Skipped where the article is not at hand.
class SeedArticleTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;
    SourceDraft m_text;

    /// What a finding says, whatever the format it was found in.
    static QStringList summary(const Draft &draft, const QVector<Finding> &findings)
    {
        QStringList lines;
        for (const Finding &finding : findings)
            lines.append(u"%1 %2 %3"_s.arg(finding.rule, severityName(finding.severity),
                draft.blocks.at(finding.block).text.mid(finding.range.start, finding.range.length())));
        return lines;
    }

    /// The draft as HTML written by hand: nested lists, each item with or without a paragraph inside.
    static QString html(const Draft &draft, bool paragraphs)
    {
        QString out;
        int depth = 0;
        const auto shut = [&](int to) {
            for (; depth > to; --depth)
                out += u"</li></ul>"_s;
        };
        for (const Block &block : draft.blocks) {
            const QString text = block.text.toHtmlEscaped();
            if (block.kind == BlockKind::ListItem) {
                if (block.level <= depth) {
                    shut(block.level);
                    out += u"</li>"_s;
                }
                for (; depth < block.level; ++depth)
                    out += u"<ul>"_s;
                out += paragraphs ? u"<li><p>%1</p>"_s.arg(text) : u"<li>%1"_s.arg(text);
                continue;
            }
            shut(0);
            const QString tag = block.kind == BlockKind::Heading ? u"h%1"_s.arg(block.level) : u"p"_s;
            out += u"<%1>%2</%1>"_s.arg(tag, text);
        }
        shut(0);
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString corpora = qEnvironmentVariable("CAVEAT_CORPORA");
        const QString path = QDir(corpora).filePath(u"../seed/massage-and-immunity.txt"_s);
        if (corpora.isEmpty() || !QFile::exists(path))
            QSKIP("the article is not at hand: set CAVEAT_CORPORA");
        auto document = readFile(path);
        QVERIFY2(document, document ? "" : qPrintable(document.error()));
        m_text = *std::move(document);
        const auto engine = shippedEngine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().toString()));
        m_engine = *engine;
    }

    /// A place in each sentence of the four categories that must or should be marked.
    void marked_data()
    {
        QTest::addColumn<qsizetype>("place");
        for (const int place : {95, 266, 449, 944, 1172, 1317, 1470, 1748, 1914, 2308, 2600, 2719, 2949, 3043, 3307,
                 3600, 3871, 4161, 4316})
            QTest::addRow("%d", place) << qsizetype(place);
    }

    void marked()
    {
        QFETCH(qsizetype, place);
        QVERIFY(isMarked(place));
    }

    void quiet_data()
    {
        QTest::addColumn<qsizetype>("place");
        for (const int place : {582, 749, 2185, 2793, 3341, 3633})
            QTest::addRow("%d", place) << qsizetype(place);
    }

    void quiet()
    {
        QFETCH(qsizetype, place);
        QVERIFY(!isMarked(place));
    }

    void alikeInEveryFormat_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("format");
        QTest::newRow("Markdown") << written(m_text.draft, OutputFormat::Markdown)
                                  << static_cast<int>(Format::Markdown);
        QTest::newRow("HTML") << html(m_text.draft, false) << static_cast<int>(Format::Html);
        QTest::newRow("HTML with paragraphs") << html(m_text.draft, true) << static_cast<int>(Format::Html);
        QTest::newRow("our HTML") << written(m_text.draft, OutputFormat::HtmlPage) << static_cast<int>(Format::Html);
    }

    void alikeInEveryFormat()
    {
        QFETCH(QString, source);
        QFETCH(int, format);
        const auto document = readText(source, static_cast<Format>(format));
        QVERIFY2(document, document ? "" : qPrintable(document.error()));
        Draft draft = document->draft;
        draft.blocks.removeIf([](const Block &block) { return block.kind == BlockKind::Title; });
        QCOMPARE(summary(draft, m_engine->check(draft).findings),
            summary(m_text.draft, m_engine->check(m_text.draft).findings));
    }

private:
    bool isMarked(qsizetype place) const
    {
        const auto findings = m_engine->check(m_text.draft).findings;
        return std::ranges::any_of(findings, [&](const Finding &finding) {
            return finding.severity >= Severity::Low
                && sourceRange(m_text, finding.block, finding.sentence).contains(place);
        });
    }
};

QTEST_GUILESS_MAIN(SeedArticleTest)
#include "seed_article_test.moc"

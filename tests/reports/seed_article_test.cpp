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

    /// Where which kinds of claim stand, by source offsets: sentences, headings and list labels.
    void marked_data()
    {
        QTest::addColumn<TextRange>("place");
        QTest::addColumn<QStringList>("categories");
        QTest::addColumn<Severity>("least");
        const auto row = [](qsizetype start, qsizetype end, const char *categories, Severity least = Severity::Low) {
            QTest::addRow("%d %s", int(start), categories)
                << TextRange{start, end} << QString::fromLatin1(categories).split(u' ') << least;
        };
        row(95, 170, "IMMUNE_FUNCTION_CLAIM");
        row(266, 299, "IMMUNE_FUNCTION_CLAIM", Severity::Medium);
        row(398, 432, "UNSUPPORTED_ATTRIBUTION");
        row(449, 506, "IMMUNE_FUNCTION_CLAIM", Severity::High);
        row(944, 962, "UNSUPPORTED_ATTRIBUTION");
        row(1172, 1204, "IMMUNE_FUNCTION_CLAIM CERTAINTY_BOOSTER", Severity::Medium);
        row(1317, 1391, "UNSUPPORTED_ATTRIBUTION HORMONE_NEUROCHEMICAL_CLAIM", Severity::High);
        row(1412, 1509, "CAUSAL_OVERREACH IMMUNE_FUNCTION_CLAIM", Severity::High);
        row(1571, 1689, "CIRCULATION_LYMPH_CLAIM CAUSAL_OVERREACH", Severity::High);
        row(1748, 1785, "DETOX_CLAIM", Severity::High);
        row(1787, 1823, "IMMUNE_FUNCTION_CLAIM", Severity::High);
        row(1914, 1992, "UNSUPPORTED_ATTRIBUTION IMMUNE_BIOMARKER_CLAIM", Severity::High);
        row(2093, 2143, "CAUSAL_OVERREACH", Severity::Medium);
        row(2308, 2376, "UNSUPPORTED_ATTRIBUTION IMMUNE_BIOMARKER_CLAIM", Severity::High);
        row(2378, 2439, "DISEASE_CLAIM", Severity::High);
        row(2578, 2645, "DOSE_QUANTITY_CLAIM IMMUNE_FUNCTION_CLAIM", Severity::Medium);
        row(2680, 2758, "IMMUNE_FUNCTION_CLAIM SYMPTOM_RELIEF_CLAIM", Severity::High);
        row(2949, 2988, "IMMUNE_FUNCTION_CLAIM");
        row(3043, 3096, "IMMUNE_FUNCTION_CLAIM", Severity::Medium);
        row(3252, 3333, "SUPERIORITY_CLAIM IMMUNE_FUNCTION_CLAIM", Severity::High);
        row(3600, 3625, "IMMUNE_FUNCTION_CLAIM", Severity::Medium);
        row(3871, 3971, "IMMUNE_FUNCTION_CLAIM HYPE_PUFFERY", Severity::High);
        row(3993, 4052, "CIRCULATION_LYMPH_CLAIM IMMUNE_BIOMARKER_CLAIM", Severity::Medium);
        row(4161, 4191, "IMMUNE_FUNCTION_CLAIM", Severity::Medium);
        row(4316, 4383, "HYPE_PUFFERY IMMUNE_FUNCTION_CLAIM", Severity::Medium);
        row(0, 55, "IMMUNE_FUNCTION_CLAIM");
        row(1207, 1259, "IMMUNE_FUNCTION_CLAIM", Severity::Medium);
        row(1265, 1294, "HORMONE_NEUROCHEMICAL_CLAIM", Severity::Medium);
        row(1515, 1555, "CIRCULATION_LYMPH_CLAIM");
        row(1826, 1863, "IMMUNE_BIOMARKER_CLAIM", Severity::Medium);
        row(1869, 1907, "IMMUNE_BIOMARKER_CLAIM", Severity::Medium);
        row(2442, 2474, "DOSE_QUANTITY_CLAIM");
        row(3142, 3173, "IMMUNE_FUNCTION_CLAIM", Severity::Medium);
        row(3463, 3503, "IMMUNE_FUNCTION_CLAIM", Severity::Medium);
    }

    void marked()
    {
        QFETCH(TextRange, place);
        QFETCH(QStringList, categories);
        QFETCH(Severity, least);
        QStringList found;
        Severity highest = Severity::Info;
        for (const Finding &finding : m_engine->check(m_text.draft).findings) {
            if (!sourceRange(m_text, finding.block, finding.range).overlaps(place))
                continue;
            found += finding.also;
            found += finding.category;
            highest = std::max(highest, finding.severity);
        }
        for (const QString &category : std::as_const(categories))
            QVERIFY2(found.contains(category), qPrintable(category + u" is not among "_s + found.join(u", "_s)));
        QVERIFY2(highest >= least, qPrintable(severityName(highest)));
    }

    void quiet_data()
    {
        QTest::addColumn<qsizetype>("place");
        // Sentences, then headings and labels that name a topic only.
        for (const int place : {582, 749, 2185, 2793, 3341, 3633, 515, 550, 900, 2155, 2770, 3105})
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

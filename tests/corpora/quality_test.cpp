// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "labelled_pages.h"
#include "written_pages.h"

#include <claims/shipped_rules.h>
#include <formats/reader.h>
#include <reports/checked_document.h>

#include <QFile>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace caveat;
using namespace Qt::StringLiterals;

/// How well the engine marks real pages that people have labelled, as one table by kind of page and by half. The table
/// is kept in summary.tsv: a change to rules or engine that changes it has to show so in review. To take over the new
/// one run this with CAVEAT_UPDATE_SUMMARY=1. Pages written for the project have a table of their own, written.tsv.
/// Tune on half a; of half b look at the totals, seldom.
class QualityTest : public QObject
{
    Q_OBJECT

    struct Count {
        int found = 0; ///< claims that are marked
        int missed = 0;
        int wrong = 0; ///< fine units that are marked
        int fine = 0;

        double precision() const { return found + wrong == 0 ? 0 : double(found) / (found + wrong); }
        double recall() const { return found + missed == 0 ? 0 : double(found) / (found + missed); }
        double f1() const
        {
            const double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    };
    using Counts = QMap<QString, Count>; ///< by "half kind"
    Counts m_counts; ///< of the labelled pages of the corpora

    static QVector<TextRange> marks(const Engine &engine, const test::LabelledPage &page)
    {
        const Format format = page.format == u"html" ? Format::Html
            : page.format == u"markdown"             ? Format::Markdown
                                                     : Format::Text;
        const auto document = readText(page.text, format);
        QVector<TextRange> marks;
        if (!document)
            return marks;
        for (const Finding &finding : engine.check(document->draft).findings) {
            if (finding.severity >= Severity::Low)
                marks.append(sourceRange(*document, finding.block, finding.range));
        }
        return marks;
    }

    static void count(Counts &counts, const test::LabelledPage &page, const QVector<TextRange> &marks)
    {
        for (const test::LabelledUnit &unit : page.units) {
            const bool marked = std::ranges::any_of(marks, [&unit](TextRange mark) {
                return mark.overlaps({unit.start, unit.end});
            });
            for (const QString &row : {QString(page.half + u' ' + page.kind), QString(page.half + u" all"_s)}) {
                Count &count = counts[row];
                if (unit.label == test::Label::Claim)
                    ++(marked ? count.found : count.missed);
                if (unit.label == test::Label::Fine) {
                    ++count.fine;
                    count.wrong += marked;
                }
            }
        }
    }

    static QString table(const Counts &counts)
    {
        // In pieces, so that it is not taken for the licence of this file.
        const QString spdx = u"# SPDX-"_s;
        QString table = spdx + u"FileCopyrightText: 2026 The Caveat authors\n"_s + spdx
            + u"License-Identifier: MIT\n# half kind\tfound\tmissed\twrong\tfine\tprecision\trecall\tF1\n"_s;
        for (const auto &[row, count] : counts.asKeyValueRange()) {
            table += QStringList{row, QString::number(count.found), QString::number(count.missed),
                         QString::number(count.wrong), QString::number(count.fine),
                         QString::number(count.precision(), 'f', 3), QString::number(count.recall(), 'f', 3),
                         QString::number(count.f1(), 'f', 3)}
                         .join(u'\t')
                + u'\n';
        }
        return table;
    }

    static void compareWithSummary(const Counts &counts, const QString &path)
    {
        const QString found = table(counts);
        QTextStream(stdout) << found;
        QFile summary(path);
        if (qEnvironmentVariableIsSet("CAVEAT_UPDATE_SUMMARY")) {
            QVERIFY(summary.open(QIODevice::WriteOnly));
            summary.write(found.toUtf8());
            return;
        }
        QVERIFY(summary.open(QIODevice::ReadOnly));
        QCOMPARE(found, QString::fromUtf8(summary.readAll()));
    }

private Q_SLOTS:
    void marksWrittenPagesAsTheSummarySays()
    {
        const auto engine = shippedEngine();
        QVERIFY(engine.has_value());
        Counts counts;
        for (const QChar half : {u'a', u'b'}) {
            const auto pages = test::readWrittenPages(QStringLiteral(CAVEAT_WRITTEN).arg(half), half);
            QVERIFY(pages.size() >= 20);
            for (const test::LabelledPage &page : pages)
                count(counts, page, marks(**engine, page));
        }
        compareWithSummary(counts, QStringLiteral(CAVEAT_WRITTEN_SUMMARY));
    }

    void marksAsTheSummarySays()
    {
        const QString corpora = qEnvironmentVariable("CAVEAT_CORPORA");
        if (corpora.isEmpty())
            QSKIP("set CAVEAT_CORPORA to the folder of labelled pages");
        const auto engine = shippedEngine();
        QVERIFY(engine.has_value());
        for (const QString &name : {u"genre-dev.jsonl"_s, u"sites-dev.jsonl"_s}) {
            const auto pages = test::readLabelledPages(corpora + u'/' + name);
            if (pages.isEmpty())
                QSKIP(qPrintable(name + u" is not there"_s));
            for (const test::LabelledPage &page : pages)
                count(m_counts, page, marks(**engine, page));
        }
        compareWithSummary(m_counts, QStringLiteral(CAVEAT_SUMMARY));
    }

    /// What holds whatever the summary says.
    void staysAboveTheBars()
    {
        if (m_counts.isEmpty())
            QSKIP("no labelled pages");
        const Count unseen = m_counts.value(u"b all"_s);
        QVERIFY2(unseen.f1() >= 0.75, qPrintable(QString::number(unseen.f1())));
        QVERIFY2(unseen.precision() >= 0.78, qPrintable(QString::number(unseen.precision())));
    }
};

QTEST_GUILESS_MAIN(QualityTest)
#include "quality_test.moc"

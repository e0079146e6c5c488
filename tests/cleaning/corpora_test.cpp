// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <cleaning/cleaned.h>
#include <formats/reader.h>
#include <formats/writer.h>

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caveat;

/// Real pages, which lie outside the repository: articles that are clean already, and the article it all began with.
/// Skipped where they are not at hand.
class CorporaTest : public QObject
{
    Q_OBJECT

    const CleaningWords m_words = shippedCleaningWords();
    QString m_corpora;

private Q_SLOTS:
    void init()
    {
        m_corpora = qEnvironmentVariable("CAVEAT_CORPORA");
        if (m_corpora.isEmpty())
            QSKIP("real pages are not at hand: set CAVEAT_CORPORA");
    }

    /// Cleaned pages hold little that looks like residue, stray spaces apart.
    void cleanArticles()
    {
        const QDir pages(QDir(m_corpora).filePath(u"readability_pages"_s));
        if (!pages.exists())
            QSKIP("no readability_pages");
        int count = 0;
        int alarmed = 0;
        const auto names = pages.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            const auto document = readFile(pages.filePath(name + u"/expected.html"_s), Format::Html);
            if (!document)
                continue;
            // Pages made up for a test repeat their filler.
            if (document->source.contains(u"Lorem ipsum") || document->source.contains(u"Duis aute"))
                continue;
            ++count;
            bool alarm = false;
            for (const Residue &piece : residue(document->draft, m_words)) {
                // Words that stand twice are the writers' own slips.
                const bool counts = piece.kind != ResidueKind::StraySpace && piece.kind != ResidueKind::TrackingLink
                    && piece.kind != ResidueKind::DoubledWord;
                alarm = alarm || counts;
                if (counts || qEnvironmentVariableIsSet("CAVEAT_SHOW_ALL"))
                    qInfo("%s: %s: “%s”", qPrintable(name), qPrintable(residueKindName(piece.kind)),
                        qPrintable(piece.text.left(100)));
            }
            alarmed += alarm ? 1 : 0;
        }
        QVERIFY(count > 50);
        qInfo("%d of %d pages", alarmed, count);
        QVERIFY(alarmed * 20 <= count);
    }

    void seedArticle()
    {
        const auto document = readFile(QDir(m_corpora).filePath(u"../seed/massage-and-immunity.txt"_s));
        if (!document)
            QSKIP("the article is not at hand");
        const Draft &draft = document->draft;
        const QVector<Residue> found = residue(draft, m_words);
        const auto at = [&](qsizetype start, qsizetype end, ResidueKind kind) {
            return std::ranges::any_of(found, [&](const Residue &piece) {
                const TextRange source = draft.blocks.at(piece.at.block).source.toSource(piece.at.range);
                return piece.kind == kind && source == TextRange{start, end};
            });
        };
        QVERIFY(at(248, 251, ResidueKind::StraySpace));
        QVERIFY(at(341, 349, ResidueKind::SpamAnchor));
        const qsizetype tail = document->source.indexOf(u"6 Comments");
        const auto inTail = std::ranges::count_if(found, [&](const Residue &piece) {
            return draft.blocks.at(piece.at.block).source.toSource({0, 1}).start >= tail;
        });
        const auto blocksInTail = std::ranges::count_if(draft.blocks, [&](const Block &block) {
            return block.source.toSource({0, 1}).start >= tail;
        });
        QCOMPARE(inTail, blocksInTail);
        QCOMPARE(found.size(), inTail + 2);

        const QString html = written(cleaned(draft, found), OutputFormat::HtmlFragment);
        QCOMPARE(html.count(u"<h1"), 1);
        QCOMPARE(html.count(u"<h2"), 6);
        QCOMPARE(html.count(u"<li"), 30);
        for (const auto &gone : {u"은평구"_s, u"LeadsBox"_s, u"Comment"_s, u"Reply"_s, u"email"_s, u" style="_s,
                 u"<span"_s, u"\u00a0"_s, u"&nbsp;"_s})
            QVERIFY2(!html.contains(gone), qPrintable(gone));
        QVERIFY(html.contains(u"that deserves attention."));
        QVERIFY(residue(cleaned(draft, found), m_words).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CorporaTest)
#include "corpora_test.moc"

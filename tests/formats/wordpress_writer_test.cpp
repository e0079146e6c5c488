// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "block_comments.h"
#include "random_draft.h"

#include <formats/reader.h>
#include <formats/writer.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// Blocks that the WordPress editor takes as they are.
class WordPressWriterTest : public QObject
{
    Q_OBJECT

    static Draft read(const QString &html) { return readText(html, Format::Html).value_or(SourceDraft()).draft; }

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("blocks");
        QTest::newRow("paragraphs")
            << u"<p>a &amp; <b>b</b><p>c"_s
            << u"<!-- wp:paragraph -->\n<p>a &amp; <strong>b</strong></p>\n"
               "<!-- /wp:paragraph --><!-- wp:paragraph -->\n<p>c</p>\n<!-- /wp:paragraph -->"_s;
        QTest::newRow("heading") << u"<h3>a</h3>"_s
                                 << u"<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\">a</h3>\n"
                                    "<!-- /wp:heading -->"_s;
        QTest::newRow("lists in each other")
            << u"<ul><li>a<ol start=4><li>b</ol><li>c</ul>"_s
            << u"<!-- wp:list -->\n<ul class=\"wp-block-list\"><!-- wp:list-item -->\n<li>a"
               "<!-- wp:list {\"ordered\":true,\"start\":4} -->\n<ol start=\"4\" class=\"wp-block-list\">"
               "<!-- wp:list-item -->\n<li>b</li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list --></li>\n"
               "<!-- /wp:list-item --><!-- wp:list-item -->\n<li>c</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->"_s;
        QTest::newRow("a second paragraph of an item")
            << u"<ul><li><p>a<p>b</ul>"_s
            << u"<!-- wp:list -->\n<ul class=\"wp-block-list\"><!-- wp:list-item -->\n<li>a<br><br>b</li>\n"
               "<!-- /wp:list-item --></ul>\n<!-- /wp:list -->"_s;
        QTest::newRow("quote") << u"<blockquote><p>a</blockquote>"_s
                               << u"<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><!-- wp:paragraph -->\n"
                                  "<p>a</p>\n<!-- /wp:paragraph --></blockquote>\n<!-- /wp:quote -->"_s;
        QTest::newRow("table")
            << u"<table><caption>t</caption><tr><th>a<th>b<tr><td>1<td>2</table>"_s
            << u"<!-- wp:table {\"hasFixedLayout\":false} -->\n<figure class=\"wp-block-table\"><table><thead><tr>"
               "<th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"
               "<figcaption class=\"wp-element-caption\">t</figcaption></figure>\n<!-- /wp:table -->"_s;
        QTest::newRow("image")
            << u"<figure><img src=a.png alt=b><figcaption>c</figcaption></figure>"_s
            << u"<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"a.png\" alt=\"b\">"
               "<figcaption class=\"wp-element-caption\">c</figcaption></figure>\n<!-- /wp:image -->"_s;
        QTest::newRow("another language") << u"<p lang=de>a"_s
                                          << u"<!-- wp:paragraph -->\n<p><span lang=\"de\">a</span></p>\n"
                                             "<!-- /wp:paragraph -->"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void blocks()
    {
        QFETCH(QString, html);
        QTEST(written(read(html), OutputFormat::WordPress), "blocks");
    }

    void flags()
    {
        QCOMPARE(written(read(u"<p>a b"_s), OutputFormat::WordPress, {{{0, {2, 3}}, u"say \"who\" --> no"_s}}),
            u"<!-- wp:paragraph -->\n<p>a <mark title=\"say &quot;who&quot; --&gt; no\">b</mark></p>\n"
            "<!-- /wp:paragraph -->"_s);
    }

    /// Whatever the draft: blocks that nest, nothing beside them, and every word of it inside.
    void everyDraftIsBlocks()
    {
        for (quint32 seed = 0; seed < 1000; ++seed) {
            const Draft draft = RandomDraft(seed).make();
            const QString text = written(draft, OutputFormat::WordPress);
            const QString where = u"seed %1\n%2"_s.arg(seed).arg(text);
            QVERIFY2(brokenBlocks(text).isEmpty(), qPrintable(brokenBlocks(text) + u'\n' + where));
        }
    }

    void textSurvives()
    {
        for (quint32 seed = 0; seed < 1000; ++seed) {
            Draft draft = RandomDraft(seed).make();
            const auto again = readText(written(draft, OutputFormat::WordPress), Format::Html);
            QVERIFY(again);
            draft.blocks.removeIf([](const Block &block) {
                return block.kind == BlockKind::Title || block.kind == BlockKind::Description;
            });
            QCOMPARE(words(again->draft), words(draft));
        }
    }

    void lossesAreTold()
    {
        QCOMPARE(losses(read(u"<p>a"_s), OutputFormat::WordPress), QStringList());
        QCOMPARE(losses(read(u"<title>t</title><p>a"_s), OutputFormat::WordPress).size(), 1);
        QCOMPARE(losses(read(u"<ul><li><p>a<p>b</ul>"_s), OutputFormat::WordPress).size(), 1);
        QCOMPARE(losses(read(u"<!-- caveat: ignore X because y --><p>a"_s), OutputFormat::WordPress).size(), 1);
    }

private:
    static QStringList words(const Draft &draft)
    {
        QString text;
        for (const Block &block : draft.blocks)
            text += block.text + u' ';
        return text.simplified().split(u' ');
    }
};

QTEST_GUILESS_MAIN(WordPressWriterTest)
#include "wordpress_writer_test.moc"

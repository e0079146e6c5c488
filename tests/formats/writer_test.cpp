// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reader_laws.h"

#include <formats/reader.h>
#include <formats/writer.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class WriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromMarkdown_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("list")
            << u"# T\n\n- a\n  - b & c\n- d\n\n  e\n"_s
            << u"<h1>T</h1>\n<ul>\n  <li>a\n    <ul>\n      <li>b &amp; c</li>\n    </ul>\n  </li>\n  <li>\n    <p>d</p>\n    <p>e</p>\n  </li>\n</ul>\n"_s
            << u"T\n\n• a\n  • b & c\n• d\n\n  e\n"_s;
        QTest::newRow("spans") << u"a **b** [c](/d \"e\")\n"_s
                               << u"<p>a <strong>b</strong> <a href=\"/d\" title=\"e\">c</a></p>\n"_s << u"a b c\n"_s;
        QTest::newRow("numbers") << u"3. a\n4. b\n"_s << u"<ol start=\"3\">\n  <li>a</li>\n  <li>b</li>\n</ol>\n"_s
                                 << u"3. a\n4. b\n"_s;
        QTest::newRow("quote and rule") << u"> a\n\n***\n"_s << u"<blockquote>\n  <p>a</p>\n</blockquote>\n<hr>\n"_s
                                        << u"a\n\n***\n"_s;
        QTest::newRow("table")
            << u"| a | b |\n| --- | --- |\n| 1 |  |\n"_s
            << u"<table>\n  <tr>\n    <th>a</th>\n    <th>b</th>\n  </tr>\n  <tr>\n    <td>1</td>\n    <td></td>\n  </tr>\n</table>\n"_s
            << u"a\tb\n1\t\n"_s;
        QTest::newRow("image") << u"![a](b.png)\n"_s << u"<p><img src=\"b.png\" alt=\"a\"></p>\n"_s << u"a\n"_s;
        QTest::newRow("code") << u"```js\na < b\n```\n"_s
                              << u"<pre><code class=\"language-js\">a &lt; b</code></pre>\n"_s << u"a < b\n"_s;
        QTest::newRow("exclamation marks")
            << u"Hot\\![c](/d) and hot! So hot!\n"_s << u"<p>Hot!<a href=\"/d\">c</a> and hot! So hot!</p>\n"_s
            << u"Hot!c and hot! So hot!\n"_s;
        QTest::newRow("escapes") << u"2 \\* 2 \\<b> snake_case 1\\) x\n"_s
                                 << u"<p>2 * 2 &lt;b&gt; snake_case 1) x</p>\n"_s << u"2 * 2 <b> snake_case 1) x\n"_s;
    }

    void fromMarkdown()
    {
        QFETCH(QString, markdown);
        const auto document = readText(markdown, Format::Markdown);
        QVERIFY(document);
        QTEST(written(document->draft, OutputFormat::HtmlFragment), "html");
        QTEST(written(document->draft, OutputFormat::Text), "text");
        if (QTest::currentDataTag() != QByteArray("escapes"))
            QCOMPARE(written(document->draft, OutputFormat::Markdown), markdown);
    }

    void page()
    {
        Draft draft
            = readText(u"<title>A &amp; b</title><meta name=description content='c \"d\"'><p>e"_s, Format::Html)->draft;
        draft.language = u"en-GB"_s;
        QCOMPARE(written(draft, OutputFormat::HtmlPage),
            u"<!doctype html>\n<html lang=\"en-GB\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>A &amp; b</title>\n"
            "  <meta name=\"description\" content=\"c &quot;d&quot;\">\n</head>\n<body>\n  <main>\n    <article>\n"
            "      <p>e</p>\n    </article>\n  </main>\n</body>\n</html>\n"_s);
    }

    void nothingExecutable()
    {
        Draft draft = readText(u"a b c"_s, Format::Text)->draft;
        draft.blocks[0].spans = {{{0, 1}, SpanKind::Link, u" JAVA\nSCRIPT:alert(1)"_s, {}, {}},
            {{2, 3}, SpanKind::Link, u"data:text/html,x"_s, {}, {}},
            {{4, 5}, SpanKind::Link, u"/x\" onclick=\"y"_s, {}, {}}};
        QCOMPARE(written(draft, OutputFormat::HtmlFragment), u"<p>a b <a href=\"/x%22%20onclick=%22y\">c</a></p>\n"_s);
        QCOMPARE(written(draft, OutputFormat::Markdown), u"a b [c](/x%22%20onclick=%22y)\n"_s);
        QCOMPARE(losses(draft, OutputFormat::HtmlFragment).size(), 1);
    }

    void references_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        const QString back
            = u" <a href=\"#mark-%1\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></li>\n"_s;
        QTest::newRow("a numbered list under its heading")
            << u"A claim [2], and again [1, 2].\n\n## References\n\n1. Ann\n2. Bob *b*\n3. Cy\n"_s
            << u"<p>A claim <a href=\"#reference-2\" id=\"mark-2\" role=\"doc-noteref\">[2]</a>, and again "
               "[<a href=\"#reference-1\" id=\"mark-1\" role=\"doc-noteref\">1</a>, "
               "<a href=\"#reference-2\" role=\"doc-noteref\">2</a>].</p>\n<h2>References</h2>\n<ol>\n"
               "  <li id=\"reference-1\">Ann%1  <li id=\"reference-2\">Bob <em>b</em>%2  <li>Cy</li>\n</ol>\n"_s.arg(
                   back.arg(1), back.arg(2));
        QTest::newRow("footnotes")
            << u"A claim[^a].\n\n[^a]: Ann\n"_s
            << u"<p>A claim<sup><a href=\"#reference-1\" id=\"mark-1\" role=\"doc-noteref\">[1]</a></sup>.</p>\n"
               "<section role=\"doc-endnotes\">\n  <ol>\n    <li id=\"reference-1\">Ann%1  </ol>\n</section>\n"_s.arg(
                   back.arg(1));
        QTest::newRow("nothing to point to")
            << u"A claim [2].\n\n## References\n\n1. Ann\n"_s
            << u"<p>A claim [2].</p>\n<h2>References</h2>\n<ol>\n  <li>Ann</li>\n</ol>\n"_s;
        QTest::newRow("a list of other things")
            << u"A step [1].\n\n## What to do\n\n1. Ann\n"_s
            << u"<p>A step [1].</p>\n<h2>What to do</h2>\n<ol>\n  <li>Ann</li>\n</ol>\n"_s;
    }

    /// References and marks lead to each other, and read back as they were.
    void references()
    {
        QFETCH(QString, markdown);
        const auto document = readText(markdown, Format::Markdown);
        QVERIFY(document);
        const QString html = written(document->draft, OutputFormat::HtmlFragment);
        QTEST(html, "html");
        const auto again = readText(html, Format::Html);
        QVERIFY(again && sameContent(again->draft, document->draft));
    }

    /// Notes of a page that another program has made.
    void notesOfPages()
    {
        const auto document = readText(
            u"<p>Warm<a href=#fn1 role=doc-noteref><sup>1</sup></a>.</p><section role=doc-endnotes><hr><ol><li "
            u"id=fn1><p>"
            "<i>Ann</i> says so.<a href=#r1 role=doc-backlink>↩</a></p></li><li value=4>Bob</li></ol></section><p>End"_s,
            Format::Html);
        QVERIFY(document);
        QStringList texts;
        for (const Block &block : document->draft.blocks)
            texts.append(block.text);
        QCOMPARE(texts, QStringList({u"Warm1."_s, u"[1] Ann says so."_s, u"[4] Bob"_s, u"End"_s}));
        QCOMPARE(document->draft.blocks.at(1).spans.first().range, (TextRange{4, 7}));
        QCOMPARE(brokenLaw(*document), QString());
    }

    void marks()
    {
        const Draft draft = readText(u"a **b c** d"_s, Format::Markdown)->draft;
        QCOMPARE(written(draft, OutputFormat::HtmlFragment, {{{0, {0, 3}}, u"say \"who\""_s}}),
            u"<p><mark title=\"say &quot;who&quot;\">a </mark><strong><mark title=\"say &quot;who&quot;\">b</mark> c</strong> d</p>\n"_s);
        QCOMPARE(written(draft, OutputFormat::Markdown, {{{0, {0, 3}}, u"x"_s}}), u"a **b c** d\n"_s);
    }

    void overlappingSpans()
    {
        Draft draft = readText(u"abcdef"_s, Format::Text)->draft;
        draft.blocks[0].spans = {{{0, 4}, SpanKind::Strong, {}, {}, {}}, {{2, 6}, SpanKind::Emphasis, {}, {}, {}}};
        QCOMPARE(written(draft, OutputFormat::HtmlFragment), u"<p><strong>ab<em>cd</em></strong><em>ef</em></p>\n"_s);
    }

    void definitions()
    {
        const QString html
            = u"<dl>\n  <dt><abbr title=\"a &quot;c\">ab</abbr></dt>\n  <dd>\n    <p>d</p>\n    <p>e</p>\n"
              "  </dd>\n  <dt>f</dt>\n  <dd>g\n    <ul>\n      <li>h</li>\n    </ul>\n  </dd>\n</dl>\n"_s;
        const Draft draft = readText(html, Format::Html)->draft;
        QCOMPARE(written(draft, OutputFormat::HtmlFragment), html);
        QCOMPARE(written(draft, OutputFormat::Text), u"• ab\n\n  d\n\n  e\n\n• f\n\n  g\n\n  • h\n"_s);
        const QString markdown = written(draft, OutputFormat::Markdown);
        QCOMPARE(markdown, u"- <abbr title=\"a &quot;c\">ab</abbr>\n\n  d\n\n  e\n- f\n\n  g\n  - h\n"_s);
        QCOMPARE(readText(markdown, Format::Markdown)->draft.blocks.constFirst().spans.constFirst().title, u"a \"c"_s);
    }

    /// What a list of definitions cannot hold, such as a meaning whose term was taken out, is no part of it.
    void brokenDefinitions()
    {
        Draft draft = readText(u"<ul><li>x</ul><dl><dt>a<dd>b<dt>c<dd>d</dl><ul><li>y</ul>"_s, Format::Html)->draft;
        draft.blocks.remove(1);
        QCOMPARE(written(draft, OutputFormat::HtmlFragment),
            u"<ul>\n  <li>x</li>\n  <li>b</li>\n</ul>\n<dl>\n  <dt>c</dt>\n  <dd>d</dd>\n</dl>\n<ul>\n  <li>y</li>\n</ul>\n"_s);
        QCOMPARE(written(draft, OutputFormat::Markdown), u"- x\n- b\n* c\n\n  d\n- y\n"_s);
    }

    void whatIsLost_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<OutputFormat>("format");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing lost") << u"<h1>a</h1><p>b <em>c</em></p><ul><li>d</ul>"_s << OutputFormat::Markdown
                                      << 0;
        QTest::newRow("title") << u"<title>a</title><meta name=description content=b><p>c"_s
                               << OutputFormat::HtmlFragment << 2;
        QTest::newRow("title in a page") << u"<title>a</title><p>b"_s << OutputFormat::HtmlPage << 0;
        QTest::newRow("text") << u"<p><a href=/x>a</a> <b>b</b></p><blockquote>c</blockquote>"_s << OutputFormat::Text
                              << 3;
        QTest::newRow("languages") << u"<p lang=fr>a"_s << OutputFormat::Markdown << 1;
        QTest::newRow("numbers") << u"<ol><li>a<li value=5>b</ol>"_s << OutputFormat::Markdown << 1;
        QTest::newRow("definitions") << u"<dl><dt>a<dd>b</dl>"_s << OutputFormat::Markdown << 1;
        QTest::newRow("definitions in blocks") << u"<dl><dt>a<dd>b</dl>"_s << OutputFormat::WordPress << 1;
        QTest::newRow("definitions in HTML") << u"<dl><dt>a<dd>b</dl>"_s << OutputFormat::HtmlFragment << 0;
        QTest::newRow("abbreviations") << u"<p><abbr title=b>a</abbr>"_s << OutputFormat::Text << 1;
        QTest::newRow("abbreviations in Markdown") << u"<p><abbr title=b>a</abbr>"_s << OutputFormat::Markdown << 0;
        QTest::newRow("numbers in a page") << u"<ol><li>a<li value=5>b</ol>"_s << OutputFormat::HtmlPage << 0;
    }

    void whatIsLost()
    {
        QFETCH(QString, html);
        QFETCH(OutputFormat, format);
        QFETCH(int, count);
        const auto document = readText(html, Format::Html);
        QVERIFY(document);
        const QStringList lost = losses(document->draft, format);
        QVERIFY2(lost.size() == count, qPrintable(lost.join(u'\n')));
    }

    void names()
    {
        for (const auto format :
            {OutputFormat::HtmlFragment, OutputFormat::HtmlPage, OutputFormat::Markdown, OutputFormat::Text})
            QCOMPARE(outputFormatFromName(outputFormatName(format)), std::optional(format));
        QVERIFY(!outputFormatFromName(u"pdf"));
    }
};

QTEST_GUILESS_MAIN(WriterTest)
#include "writer_test.moc"

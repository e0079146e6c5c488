// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_picture.h"
#include "reader_laws.h"

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class HtmlReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("head") << u"<title>A &amp; b</title><meta name=Description content='it&#39;s'><p>x"_s
                              << u"title A & b\ndescription it's\np x"_s;
        QTest::newRow("title stands first")
            << u"<meta name=description content=b><title>a</title>"_s << u"title a\ndescription b"_s;
        QTest::newRow("loose text") << u"one<p>two</p>three <b>four</b><div>five</div>"_s
                                    << u"p one\np two\np three {s:four}\np five"_s;
        QTest::newRow("white space") << u"<p> a \n\t b<b> c </b> d</p>"_s << u"p a b{s: c }d"_s;
        QTest::newRow("no-break space stays") << u"<p>&nbsp;a&nbsp; b</p>"_s << u"p a\u00a0 b"_s;
        QTest::newRow("line breaks") << u"<p>a <br> b<br/>c</p>"_s << u"p a↵b↵c"_s;
        QTest::newRow("two line breaks part paragraphs")
            << u"<p>a <b>b<br> <br>c</b> d</p>"_s << u"p a {s:b}\np {s:c} d"_s;
        QTest::newRow("but not cells") << u"<table><tr><td>a<br><br>b<td>c</table>"_s << u"td 0,0 a↵↵b\ntd 0,1 c"_s;
        QTest::newRow("references") << u"<p>&lt;b> &notit; &amp;amp; &#x41;&#150; &bogus; a&b &ampx</p>"_s
                                    << u"p <b> ¬it; &amp; A– &bogus; a&b &x"_s;
        QTest::newRow("ignored end tag") << u"<p>a</x>b</p>"_s << u"p ab"_s;
        QTest::newRow("comment") << u"<p>a<!-- <p> -->b</p>"_s << u"p ab"_s;
        QTest::newRow("spans")
            << u"<p><em>a</em><i>b</i> <strong>c</strong><b>d</b> <code>e</code><sup>f</sup><sub>g</sub><del>h</del>"_s
            << u"p {e:a}{e:b} {s:c}{s:d} {c:e}{^:f}{_:g}{x:h}"_s;
        QTest::newRow("a span in its like") << u"<p><b>a <strong>b</strong></b>"_s << u"p {s:a b}"_s;
        QTest::newRow("a bold wrapper that is not") << u"<b style=\"font-weight:normal\"><p>a</p></b>"_s << u"p a"_s;
        QTest::newRow("link") << u"<p><a href=\" /x?a=1&amp;b=2 \" title='T'>a <em>b</em></a>"_s
                              << u"p {a /x?a=1&b=2 \"T\":a {e:b}}"_s;
        QTest::newRow("script links") << u"<p><a href=\" java\tscript:x\">a</a><a href=DATA:x>b</a><a name=x>c</a>"_s
                                      << u"p abc"_s;
        QTest::newRow("nested list") << u"<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>"_s
                                     << u"  * a\n    * b\n  * c\n  + d"_s;
        QTest::newRow("list in a list, not in its item")
            << u"<ul><li>a</li><ul><li>b</li></ul></ul>"_s << u"  * a\n    * b"_s;
        QTest::newRow("levels without items")
            << u"<ul><li><ul><li>a</li><li>b</li></ul></li></ul>"_s << u"  * a\n  * b"_s;
        QTest::newRow("numbers") << u"<ol start=3><li>a<li value=7>b<li>c</ol>"_s << u"  3. a\n  7. b\n  8. c"_s;
        QTest::newRow("lists next to each other")
            << u"<ul><li>a</ul><ul><li>b</ul><ol><li>c</ol>"_s << u"  * a\n  new * b\n  1. c"_s;
        QTest::newRow("text behind an inner list") << u"<ul><li>a<ul><li>b</ul>c</ul>"_s << u"  * a\n    * b\n  + c"_s;
        QTest::newRow("heading in an item") << u"<ul><li><h3>a</h3><p>b</ul>"_s << u"h3 a\n  * b"_s;
        QTest::newRow("quotes") << u"<blockquote>a<blockquote><p>b</blockquote></blockquote>"_s << u">>p a\n>>>>p b"_s;
        QTest::newRow("table")
            << u"<table><caption>c</caption><thead><tr><th>a<th></thead><tr><td rowspan=2>1<td><p>2<p>3<tr><td>4</table>"_s
            << u"th 0,0 a\nth 0,1\ntd 1,0 1\ntd 1,1 2\nt+ 3\ntd 2,1 4\ncaption c"_s;
        QTest::newRow("layout table") << u"<table><tr><td><h2>a</h2><td><p>b</table>"_s << u"h2 a\np b"_s;
        QTest::newRow("image alone") << u"<p><a href=/x><img src=a.png alt='a &amp; b'></a></p>"_s
                                     << u"image a.png {a /x:a & b}"_s;
        QTest::newRow("byte order mark") << u"<p>&#xfeff;a <strong>b</strong></p>"_s << u"p \ufeffa {s:b}"_s;
        QTest::newRow("image in text") << u"<p>a <img src=a.png alt=b> c"_s << u"p a {img a.png \"b\":\ufffc} c"_s;
        QTest::newRow("figure") << u"<figure><figcaption>c</figcaption><img src=a.png alt=b></figure>"_s
                                << u"image a.png b\ncaption c"_s;
        QTest::newRow("late image") << u"<p><img src=data:x data-src=a.png alt=b>"_s << u"image a.png b"_s;
        QTest::newRow("pre") << u"<pre><code class=\"x language-js\">\n a\n  &lt;b\n\n</code></pre>"_s
                             << u"pre [js]  ↵ a↵  <b"_s.replace(u"  ↵"_s, u" ↵"_s);
        QTest::newRow("pre drops its first line end") << u"<pre>\na\n</pre>"_s << u"pre a"_s;
        QTest::newRow("rule") << u"a<hr>b"_s << u"p a\nrule\np b"_s;
        QTest::newRow("left out")
            << u"<p>a<script>b</script><style>c</style><button>d</button><select><option>e</select></p><template><p>f</template>"_s
            << u"p a"_s;
        QTest::newRow("hidden")
            << u"<p>a<span style='display: none'>b</span></p><p hidden>c<div style=visibility:hidden>d</div>"_s
            << u"p a"_s;
        QTest::newRow("a hidden page is not") << u"<body style='visibility:hidden'>a"_s << u"p a"_s;
        QTest::newRow("definitions") << u"<dl><dt>a<dt>b<dd>c<p>d</p><ul><li>e</ul><dd>f<dt>g<dd>h</dl>"_s
                                     << u"  ? a\n  ? b\n  = c\n  + d\n    * e\n  = f\n  ? g\n  = h"_s;
        QTest::newRow("definitions in groups")
            << u"<dl><div><dt>a</dt><dd>b</dd></div><div><dt>c</dt><dd>d</dd></div></dl><dl><dt>e<dd>f</dl>"_s
            << u"  ? a\n  = b\n  ? c\n  = d\n  new ? e\n  = f"_s;
        QTest::newRow("half definitions")
            << u"<dl><dd>a<dt>b<dd>c<dt>d</dl><dd>e"_s << u"  * a\n  ? b\n  = c\n  * d\n  new * e"_s;
        QTest::newRow("abbreviation") << u"<p><abbr title='Food and  Drug &amp; co'>FDA</abbr> <acronym>x</acronym>"_s
                                      << u"p {abbr Food and Drug & co:FDA} {abbr :x}"_s;
        QTest::newRow("quotation") << u"<p><q>a</q>"_s << u"p “a”"_s;
        QTest::newRow("misnested") << u"<p><b>a<p>b</b>c"_s << u"p {s:a}\np {s:b}c"_s;
        QTest::newRow("language") << u"<html lang=en><p lang=fr>a<p lang=en>b"_s << u"p [fr] a\np b"_s;
        QTest::newRow("languages in a table")
            << u"<table><caption lang=de>a</caption><tr><td lang=fr>b<td><tr lang=es><td>c<td lang=fr></table>"_s
            << u"td 0,0 [fr] b\ntd 0,1\ntd 1,0 [es] c\ntd 1,1 [fr]\ncaption [de] a"_s;
        QTest::newRow("foster parents") << u"<table>a<tr><td>b<td>c</table>d"_s << u"p a\ntd 0,0 b\ntd 0,1 c\np d"_s;
    }

    void blocks()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        const auto document = readText(source, Format::Html);
        QVERIFY(document);
        QCOMPARE(picture(document->draft), expected);
        QCOMPARE(brokenLaw(*document), QString());
    }

    void spanSources()
    {
        const QString source = u"<p>a <b class=x>b <i>c</i></b> <a href=/>d</a>"_s;
        const auto document = readText(source, Format::Html);
        QVERIFY(document);
        QStringList sources;
        for (const Span &span : document->draft.blocks.constFirst().spans)
            sources.append(source.sliced(span.source.start, span.source.length()));
        QCOMPARE(sources, QStringList({u"<b class=x>b <i>c</i></b>"_s, u"<i>c</i>"_s, u"<a href=/>d</a>"_s}));
    }

    void notices()
    {
        const auto document = readText(
            u"<script>a</script><script>b</script><iframe></iframe><p hidden>c</p><a href=javascript:x>d</a>"_s,
            Format::Html);
        QVERIFY(document);
        QCOMPARE(document->notices.size(), 4);
        QVERIFY(document->notices.contains(u"2 scripts left out"_s));
        QVERIFY(document->notices.contains(u"1 hidden passage left out"_s));
    }

    void nesting_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<int>("times");
        QTest::addColumn<bool>("read");
        QTest::newRow("deep, but not too deep") << u"<div>"_s << 4900 << true;
        QTest::newRow("too deep") << u"<div>"_s << 5100 << false;
        QTest::newRow("lists, not too deep") << u"<ul><li>"_s << 2400 << true;
        QTest::newRow("lists, too deep") << u"<ul><li>"_s << 200000 << false;
        QTest::newRow("quotes, too deep") << u"<blockquote>"_s << 1000000 << false;
        QTest::newRow("unclosed paragraphs do not nest") << u"<p>a"_s << 20000 << true;
        QTest::newRow("unclosed items do not nest") << u"<li><p>a"_s << 20000 << true;
        QTest::newRow("unclosed cells do not nest") << u"<tr><td>a<td>b"_s << 20000 << true;
        QTest::newRow("drawings do not nest") << u"<svg><path/><g/></svg>"_s << 20000 << true;
        QTest::newRow("misplaced end tags") << u"<b><div></b>"_s << 20000 << false;
        QTest::newRow("tags in scripts do not nest") << u"<script>'<div>'</script>"_s << 20000 << true;
        QTest::newRow("tags in comments do not nest") << u"<!-- <div> -->"_s << 20000 << true;
    }

    void nesting()
    {
        QFETCH(QString, one);
        QFETCH(int, times);
        QFETCH(bool, read);
        const auto document = readText(one.repeated(times), Format::Html);
        QCOMPARE(document.has_value(), read);
    }
};

QTEST_GUILESS_MAIN(HtmlReaderTest)
#include "html_reader_test.moc"

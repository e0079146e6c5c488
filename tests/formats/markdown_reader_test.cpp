// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_picture.h"
#include "reader_laws.h"

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class MarkdownReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("front matter")
            << u"---\ntitle: \"A \\\"b\\\"\"\ndescription: >\n  c\n  d\nlang: en\ndate: x\n---\n# e"_s
            << u"title A \"b\"\ndescription c d\nh1 e"_s;
        QTest::newRow("front matter of other make") << u"+++\ntitle = 'it''s'\n+++\na"_s << u"title it's\np a"_s;
        QTest::newRow("a rule is no front matter") << u"---\n\na\n\n---\n"_s << u"rule\np a\nrule"_s;
        QTest::newRow("headings") << u"# a #\n\nb\n===\n### c *d*"_s << u"h1 a\nh1 b\nh3 c {e:d}"_s;
        QTest::newRow("wrapped lines") << u"a\nb  \nc\\\nd"_s << u"p a b↵c↵d"_s;
        QTest::newRow("wrapped quote") << u"> a **b\n> c** d"_s << u">>p a {s:b c} d"_s;
        QTest::newRow("escapes and entities")
            << u"2 \\* 2 &amp; &copy; &bogus; \\&amp;"_s << u"p 2 * 2 & © &bogus; &amp;"_s;
        QTest::newRow("spans") << u"*a* **b** ***c*** `d` ~~e~~ <https://x.org>"_s
                               << u"p {e:a} {s:b} {e:{s:c}} {c:d} {x:e} {a https://x.org:https://x.org}"_s;
        QTest::newRow("links") << u"[a](/x \"T\") [b][r] [r]\n\n[r]: /y"_s << u"p {a /x \"T\":a} {a /y:b} {a /y:r}"_s;
        QTest::newRow("script link") << u"[a](javascript:x) b"_s << u"p a b"_s;
        QTest::newRow("images") << u"![a *b*](x.png)\n\nc ![d](y.png) e"_s
                                << u"image x.png a b\np c {img y.png \"d\":\ufffc} e"_s;
        QTest::newRow("linked image") << u"[![a](x.png)](/y)"_s << u"image x.png {a /y:a}"_s;
        QTest::newRow("lists") << u"- a\n  - b\n\n    c\n- d\n\n\n* e\n\n3. f\n4. g"_s
                               << u"  * a\n    * b\n    + c\n  * d\n  new * e\n  3. f\n  4. g"_s;
        QTest::newRow("bullets of another kind")
            << u"Tea:\n• a *b*\n◦ c\nd\n\n- e\n  • f"_s << u"p Tea:\np • a {e:b}\np ◦ c d\n  * e\n  + • f"_s;
        QTest::newRow("a bullet in a line") << u"a • b *c\nd* • e"_s << u"p a • b {e:c d} • e"_s;
        QTest::newRow("code") << u"```js\na\n  b\n\n```\n\n    c\n\td"_s << u"pre [js] a↵  b\npre c↵d"_s;
        QTest::newRow("table") << u"| a | b |\n|---|---|\n| 1 \\| 2 | **3** |"_s
                               << u"th 0,0 a\nth 0,1 b\ntd 1,0 1 | 2\ntd 1,1 {s:3}"_s;
        QTest::newRow("footnotes") << u"a[^1] b[^x].\n\n[^1]: c *d*\n[^x]: e\n\n    f"_s
                                   << u"p a{^:[1]} b{^:[2]}.\np [1] c {e:d}\np [2] e\np f"_s;
        QTest::newRow("no footnotes in code")
            << u"`[^1]` a[^1]\n\n```\n[^1]: x\n```\n\n[^1]: b"_s << u"p {c:[^1]} a{^:[1]}\npre [^1]: x\np [1] b"_s;
        QTest::newRow("a footnote nobody wrote") << u"a[^1]"_s << u"p a[^1]"_s;
        QTest::newRow("footnote under a list") << u"- a[^1]\n[^1]: b"_s << u"  * a{^:[1]}\np [1] b"_s;
        QTest::newRow("inline HTML") << u"a <b>b *c*</b><br>d<sup>2</sup> <span>e</span>"_s
                                     << u"p a {s:b {e:c}}↵d{^:2} e"_s;
        QTest::newRow("inline script") << u"a <script>b</script> c"_s << u"p a c"_s;
        QTest::newRow("HTML block") << u"<div><p>a &eacute;</p>\n<p>b</p></div>\n\nc"_s << u"p a é\np b\np c"_s;
        QTest::newRow("HTML block in a quote") << u"> <div>a\n> b</div>"_s << u">>p a b"_s;
        QTest::newRow("comment") << u"a\n\n<!-- b -->\n\nc"_s << u"p a\np c"_s;
        QTest::newRow("rule") << u"a\n\n***\n"_s << u"p a\nrule"_s;
    }

    void blocks()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        for (const bool windows : {false, true}) {
            QString text = source;
            if (windows)
                text.replace(u"\n"_s, u"\r\n"_s);
            const auto document = readText(text, Format::Markdown);
            QVERIFY(document);
            QCOMPARE(picture(document->draft), expected);
            QCOMPARE(brokenLaw(*document), QString());
        }
    }

    void spanSources()
    {
        const QString source = u"a *b **c*** `` d ` `` [e *f*](/x \"y\") ~~g~~ <b>h</b> ![i](j) k"_s;
        const auto document = readText(source, Format::Markdown);
        QVERIFY(document);
        QStringList sources;
        for (const Span &span : document->draft.blocks.constFirst().spans)
            sources.append(source.sliced(span.source.start, span.source.length()));
        QCOMPARE(sources,
            QStringList({u"*b **c***"_s, u"**c**"_s, u"`` d ` ``"_s, u"[e *f*](/x \"y\")"_s, u"*f*"_s, u"~~g~~"_s,
                u"<b>h</b>"_s, u"![i](j)"_s}));
    }

    void language()
    {
        const auto document = readText(u"---\nlang: \"en-GB\"\n---\na"_s, Format::Markdown);
        QVERIFY(document);
        QCOMPARE(document->draft.language, u"en-GB"_s);
    }

    void nesting()
    {
        QVERIFY(readText(u"> "_s.repeated(300) + u'a', Format::Markdown));
        QVERIFY(!readText(u"> "_s.repeated(300) + u'a', Format::Markdown, {.nesting = 200}));
    }
};

QTEST_GUILESS_MAIN(MarkdownReaderTest)
#include "markdown_reader_test.moc"

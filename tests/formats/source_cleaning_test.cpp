// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <formats/source_cleaning.h>

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

Q_DECLARE_METATYPE(caveat::Format)

/// Residue taken out of a file in its own format: what goes, and that all else stays byte for byte.
class SourceCleaningTest : public QObject
{
    Q_OBJECT

    const CleaningWords m_words = shippedCleaningWords();

    static SourceDraft read(const QString &source, Format format)
    {
        const auto document = readText(source, format);
        return document ? *document : SourceDraft();
    }

    static QString prose()
    {
        QString text;
        for (int i = 0; i < 6; ++i)
            text += u"Line %1 tells at some length how the room is heated and the tea is made.\n\n"_s.arg(i);
        return text;
    }

    static QString htmlProse() { return u"<h1>Rest</h1>\n<p class=\"lead\">"_s + prose() + u"</p>\n"_s; }

    /// All words of a draft; how they are parted into blocks may change with what stood between.
    static QString words(const Draft &draft)
    {
        QString text;
        for (const Block &block : draft.blocks) {
            if (block.kind != BlockKind::ImageText)
                text += block.text + u' ';
        }
        return text.simplified();
    }

private Q_SLOTS:
    void sources_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("clean");
        const auto same = [](const char *name, Format format, const QString &source) {
            QTest::newRow(name) << format << source << source;
        };
        same("clean text", Format::Text, prose());
        same("clean Markdown", Format::Markdown, u"# Rest\n\n* one\n* *two*\n\n"_s + prose());
        same("clean HTML", Format::Html,
            u"<!DOCTYPE html>\n<div class=\"a\" style='x'><script>1</script><p>Warm <b>rooms</b>.</p><img src=a.png><hr></div>"_s);

        QTest::newRow("text") << Format::Text
                              << u"Warm rooms and \u00a0 tea\u00a0 here.\u00a0\r\n\u00a0\r\nMore\u200b tea.\r\n"_s
                              << u"Warm rooms and tea here.\r\n\r\nMore tea.\r\n"_s;
        QTest::newRow("tail of a text") << Format::Text
                                        << u"Rest\n\n"_s + prose()
                + u"6 Comments\n\n  1. Ann Able\n\n    Buy!\n\n  2. Bea Best\n\n    Buy!\n\nLeave a Reply\n"_s
                                        << u"Rest\n\n"_s + prose().chopped(1);
        for (const QString &end : {u"\r"_s, u"\r\n"_s}) {
            const QString article = u"Rest\n\n"_s + prose().chopped(1);
            const QString tail = u"\n2 Comments\n\n  1. Ann Able\n\n    Buy!\n\n  2. Bea Best\n\n    Buy!\n"_s;
            QTest::newRow(end == u"\r" ? "tail after old Mac line ends" : "tail after Windows line ends")
                << Format::Text << QString(article + tail).replace(u"\n"_s, end)
                << QString(article).replace(u"\n"_s, end);
        }
        QTest::newRow("tail of Markdown") << Format::Markdown
                                          << u"# Rest\n\n"_s + prose()
                + u"---\n\n2 Comments\n----------\n\n1. Ann Able\n\n   Buy!\n\n2. Bea Best\n\n   "
                  u"Buy!\n\n![a](b.png)\n\n"
                  "Post Comment\n------------\n"_s
                                          << (u"# Rest\n\n"_s + prose() + u"---\n"_s);
        QTest::newRow("links of Markdown")
            << Format::Markdown
            << u"See [one](https://a.example/?utm_source=x&p=1 \"t\"), <https://b.example/?fbclid=1>, [two][r] and "
               "https://c.example/?gclid=2&k=3.\n\n[r]: https://d.example/?utm_a=1#top\n"_s
            << u"See [one](https://a.example/?p=1 \"t\"), <https://b.example/>, [two][r] and "
               "https://c.example/?k=3.\n\n[r]: https://d.example/#top\n"_s;
        QTest::newRow("no list by accident")
            << Format::Markdown << u"1986\\.\u00a0 A warm year.\n"_s << u"1986\\. A warm year.\n"_s;

        QTest::newRow("spaces of HTML")
            << Format::Html
            << u"<p class=x>Warm&nbsp;rooms <b>and&nbsp;</b>&#160;tea.&nbsp;</p>\n<p>&nbsp;</p>\n<p></p>"_s
            << u"<p class=x>Warm rooms <b>and</b> tea.</p>\n"_s;
        QTest::newRow("mark at the start of a text")
            << Format::Html << u"<p>Warm <b>\ufeff / \ufefftea</b>.</p>"_s << u"<p>Warm <b>/ tea</b>.</p>"_s;
        QTest::newRow("empty lines that are none")
            << Format::Html << u"<p id=tea></p><p>\n<h2>Tea</h2></p>"_s << u"<p id=tea></p><p>\n<h2>Tea</h2></p>"_s;
        QTest::newRow("spam link of HTML")
            << Format::Html
            << u"<p>A second look that the old house and its garden deserve&nbsp; <a href=\"http://x.example\">강남출장마사지</a>&nbsp; today.</p>"_s
            << u"<p>A second look that the old house and its garden deserve today.</p>"_s;
        QTest::newRow("link of HTML")
            << Format::Html << u"<p>See <a class=b HREF='https://a.example/?p=1&amp;utm_source=x' rel=c>it</a>.</p>"_s
            << u"<p>See <a class=b HREF='https://a.example/?p=1' rel=c>it</a>.</p>"_s;
        QTest::newRow("link without an end")
            << Format::Html << u"<p>See <a href=\"/b\">b</a> or <a href=\"/x?utm_a=1&amp;p=2\">it.</p><p>Tea."_s
            << u"<p>See <a href=\"/b\">b</a> or <a href=\"/x?p=2\">it.</p><p>Tea."_s;
        QTest::newRow("hidden text")
            << Format::Html
            << u"<p>Warm.</p>\n<div style=\"display:none\"><a href=x>casino</a></div>\n<p>Tea<span hidden> buy</span>.</p>"_s
            << u"<p>Warm.</p>\n<p>Tea.</p>"_s;
        QTest::newRow("text off the page")
            << Format::Html
            << u"<p>Warm <span style='font-size: 0'>casino</span>rooms.<a style=\"position:absolute; LEFT:-9999px\" "
               "href=x>casino</a></p><div style='font-size:0'><p>Tea.</p></div>"_s
            << u"<p>Warm rooms.</p><div style='font-size:0'><p>Tea.</p></div>"_s;
        QTest::newRow("comments of HTML") << Format::Html
                                          << htmlProse()
                + u"<div id=\"comments\" class='c'><h2>2 Comments</h2>\n<ol class=list>\n<li id=c1><div><cite>Ann "
                  u"Able</cite> "
                  "<span>says:</span></div><p>Buy <b>now</b>!</p></li>\n<li><img src=a.png><cite>Bea Best</cite> "
                  "says:<p>Buy "
                  "<b>now</b>!</p>\n</ol>\n<form action=\"/x\"><h3>Leave a Reply</h3><p><label>Name "
                  "*</label><input></p>"
                  "<textarea>\n</textarea><button>Post Comment</button></form></div>\n<footer><script>1</script></footer>"_s
                                          << htmlProse() + u"<footer><script>1</script></footer>"_s;
        QTest::newRow("navigation in HTML")
            << Format::Html << u"<p>Warm rooms.</p><ul><li><a href=/>Skip to content</a></li><li>Tea</li></ul>"_s
            << u"<p>Warm rooms.</p><ul><li>Tea</li></ul>"_s;
    }

    void sources()
    {
        QFETCH(Format, format);
        QFETCH(QString, source);
        QFETCH(QString, clean);
        const SourceDraft document = read(source, format);
        const QString once = cleanedSource(document, m_words);
        QVERIFY2(once == clean, qPrintable(once));
        QCOMPARE(cleanedSource(read(once, format), m_words), clean);
    }

    /// Each piece is named with its place.
    void places()
    {
        const QString source
            = u"<p>Warm&nbsp;rooms.&nbsp;</p><p hidden>Buy <i>it</i></p><p>&nbsp;</p><p>Tea\u200b.</p>"_s;
        const SourceDraft document = read(source, Format::Html);
        const QVector<SourceResidue> found = sourceResidue(document, residue(document.draft, m_words));
        QStringList read;
        for (const SourceResidue &piece : found) {
            read.append(residueKindName(piece.kind) + u": "_s + source.mid(piece.source.start, piece.source.length()));
            QVERIFY(!piece.label.isEmpty());
        }
        QCOMPARE(read,
            (QStringList{u"stray-space: &nbsp;"_s, u"stray-space: &nbsp;"_s,
                u"hidden-text: <p hidden>Buy <i>it</i></p>"_s, u"empty: <p>&nbsp;</p>"_s, u"stray-space: \u200b"_s}));
        QCOMPARE(found.at(2).text, u"Buy it"_s);
    }

    void onlySome()
    {
        const SourceDraft document = read(u"<p>Warm&nbsp;rooms and&nbsp;tea.</p><p hidden>Buy</p>"_s, Format::Html);
        const QVector<Residue> found = residue(document.draft, m_words);
        QCOMPARE(found.size(), 2);
        QCOMPARE(applied(document.source, cleaningEdits(document, {found.at(1)}, {})),
            u"<p>Warm&nbsp;rooms and tea.</p><p hidden>Buy</p>"_s);
    }

    /// Whatever is put together, the edits keep to the source, and its reader finds the cleaned draft in it.
    void chance_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("HTML")
            << Format::Html
            << QStringList{u"<p>Warm&nbsp;rooms and <b>tea&nbsp;</b> here.</p>"_s,
                   u"<p>Tea\u200b and <a href='http://a.example/?utm_a=1&amp;b=2'>cakes</a>.</p>\n"_s,
                   u"<div><p>&nbsp;</p>"_s, u"</div>"_s, u"<ul><li>Share this</li>\n<li>Tea<ul><li>Hot</ul></ul>"_s,
                   u"<h2>2 Comments</h2>"_s, u"<ol><li>Ann Able<p>Buy!</p></li><li><i>Bea</i> Best<p>Buy!</ol>"_s,
                   u"<p hidden>Buy <i>now</i></p>"_s, u"<form><p>Name *<input></p><textarea>x</textarea></form>"_s,
                   u"<p>The house and garden deserve &nbsp; <a href=x>강남출장마사지</a>&nbsp; praise.</p>"_s,
                   u"<hr><p><img src=a.png alt=tea></p>"_s, u"<blockquote><p>Leave a Reply"_s, u"</blockquote>"_s,
                   u"<table><tr><td>Website<td>Name *</table>"_s, u"<!-- note --><br>"_s};
        QTest::newRow("Markdown") << Format::Markdown
                                  << QStringList{u"Warm\u00a0rooms and **tea\u00a0** here.\n\n"_s,
                                         u"Tea\u200b and [cakes](http://a.example/?utm_a=1&b=2).\n\n"_s,
                                         u"\u00a0\n\n"_s, u"* Share this\n* Tea\n    * Hot\n\n"_s,
                                         u"2 Comments\n----------\n\n"_s,
                                         u"1. Ann Able\n\n   Buy!\n\n2. Bea Best\n\n   Buy!\n\n"_s,
                                         u"> Leave a Reply\n\n"_s, u"Name \\*\n\nWebsite\n\n"_s, u"---\n\n"_s,
                                         u"# Tea &nbsp; time\n\n"_s, u"```\na\u00a0b\n```\n\n"_s,
                                         u"| a\u00a0b | c |\n|---|---|\n| d | Website |\n\n"_s,
                                         u"1986\\.\u00a0 Warm.\n\n"_s};
        QTest::newRow("text") << Format::Text
                              << QStringList{u"Warm\u00a0rooms and  tea here.\n\n"_s, u"Tea\u200b is hot.\u00a0\r\n"_s,
                                     u"\n\u00a0\n"_s, u"  \u2022 Share this\n    \u2022 Tea\n"_s, u"2 Comments\n\n"_s,
                                     u"  1. Ann Able\n\n    Buy!\n\n  2. Bea Best\n\n    Buy!\n\n"_s,
                                     u"Name *\n\nWebsite\n\n"_s};
    }

    void chance()
    {
        QFETCH(Format, format);
        QFETCH(QStringList, parts);
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            QString source;
            for (int count = random.bounded(1, 12); count > 0; --count)
                source += parts.at(random.bounded(int(parts.size())));
            const SourceDraft document = read(source, format);
            const QVector<Residue> found = residue(document.draft, m_words);
            qsizetype end = 0;
            const QVector<SourceEdit> edits = cleaningEdits(document, found, document.leftOut);
            for (const SourceEdit &edit : edits) {
                QVERIFY2(edit.range.start >= end && edit.range.end >= edit.range.start, qPrintable(source));
                end = edit.range.end;
            }
            QVERIFY(end <= source.size());
            const SourceDraft once = read(applied(source, edits), format);
            QCOMPARE(words(once.draft), words(cleaned(document.draft, found)));
            const SourceDraft clean = read(cleanedSource(document, m_words), format);
            const QVector<Residue> left = residue(clean.draft, m_words);
            QVERIFY2(left.isEmpty(), qPrintable(source + u" -> "_s + clean.source));
        }
    }

    void largeSources_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("unit");
        QTest::newRow("text of spaces") << Format::Text << u"warm\u00a0 "_s;
        QTest::newRow("HTML of spaces") << Format::Html << u"warm&nbsp; "_s;
        QTest::newRow("HTML of links") << Format::Html << u"<a href=\"https://a.example/?utm_a=1\">warm</a>&nbsp; "_s;
        QTest::newRow("HTML of blocks") << Format::Html << u"<p>Share this</p><p>Warm rooms</p><p>&nbsp;</p>"_s;
        QTest::newRow("HTML of hidden blocks") << Format::Html << u"<p hidden>Share this</p>"_s;
        QTest::newRow("Markdown of blocks") << Format::Markdown << u"Share this\n\nWarm&nbsp; rooms\n\n"_s;
    }

    void largeSources()
    {
        QFETCH(Format, format);
        QFETCH(QString, unit);
        const SourceDraft document = read(unit.repeated(400'000 / unit.size()), format);
        QElapsedTimer timer;
        timer.start();
        const QString clean = cleanedSource(document, m_words);
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(clean.size() < document.source.size());
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    }

    /// On real files, cleaning comes to an end and leaves the words of the article that are no residue.
    void corpora()
    {
        const QString corpora = qEnvironmentVariable("CAVEAT_CORPORA");
        const QDir pages(QDir(corpora).filePath(u"readability_pages"_s));
        if (corpora.isEmpty() || !pages.exists())
            QSKIP("real pages are not at hand: set CAVEAT_CORPORA");
        for (const QString &name : pages.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto document = readFile(pages.filePath(name + u"/expected.html"_s), Format::Html);
            if (!document)
                continue;
            const QString clean = cleanedSource(*document, m_words);
            const SourceDraft after = read(clean, Format::Html);
            const QVector<Residue> left = residue(after.draft, m_words);
            QVERIFY2(left.isEmpty(), qPrintable(name + u": "_s + (left.isEmpty() ? QString() : left.first().text)));
            QVector<QString> expected;
            for (const Block &block : cleaned(document->draft, residue(document->draft, m_words)).blocks)
                expected.append(block.text.simplified());
            QVector<QString> found;
            for (const Block &block : after.draft.blocks)
                found.append(block.text.simplified());
            if (found != expected) {
                qsizetype at = 0;
                while (at < std::min(found.size(), expected.size()) && found.at(at) == expected.at(at))
                    ++at;
                QFAIL(qPrintable(
                    name + u": “"_s + found.value(at).left(200) + u"” for “"_s + expected.value(at).left(200)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(SourceCleaningTest)
#include "source_cleaning_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "executable.h"

#include <formats/reader.h>
#include <formats/writer.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// Whatever comes in, nothing that goes out can run.
class HostileTest : public QObject
{
    Q_OBJECT

    /// What could run in any export of \p payload, read in any way.
    static QString runs(const QString &payload)
    {
        const QString page = u"<!doctype html><html><head><title>t</title></head><body><nav><a href=/>n</a></nav><p>"_s
            + payload + u"</body></html>";
        for (const auto &[source, format] :
            {std::pair{payload, Format::Html}, std::pair{page, Format::Html},
                std::pair{QString(u"<title>"_s + payload), Format::Html}, std::pair{payload, Format::Markdown},
                std::pair{QString(u"a [b](<"_s + payload + u">)"), Format::Markdown},
                std::pair{QString(u"---\ntitle: "_s + payload + u"\nlang: \"a\\\"b\"\n---\n```"_s + payload + u"\n```"),
                    Format::Markdown},
                std::pair{payload, Format::Text}}) {
            const auto document = readText(source, format);
            if (!document)
                continue;
            QVector<OutputMark> marks;
            for (int block = 0; block < document->draft.blocks.size(); ++block)
                marks.append({{block, {0, document->draft.blocks.at(block).text.size()}}, payload});
            for (const OutputFormat output :
                {OutputFormat::HtmlFragment, OutputFormat::HtmlPage, OutputFormat::WordPress}) {
                const QStringList found = executableIn(written(document->draft, output, marks));
                if (!found.isEmpty())
                    return formatName(format) + u" to "_s + outputFormatName(output) + u": " + found.join(u", ");
            }
            const QStringList found = executableInMarkdown(written(document->draft, OutputFormat::Markdown));
            if (!found.isEmpty())
                return formatName(format) + u" to markdown: "_s + found.join(u", ");
        }
        return {};
    }

private Q_SLOTS:
    /// The judge finds what it is to find.
    void judge_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("runs");
        QTest::newRow("script") << u"<p>a<script>b</script>"_s << true;
        QTest::newRow("handler") << u"<p onclick=a>b"_s << true;
        QTest::newRow("link") << u"<a href=' JAVA&#10;script:a'>b</a>"_s << true;
        QTest::newRow("data link") << u"<a href=data:text/html,a>b</a>"_s << true;
        QTest::newRow("drawing") << u"<svg><a xlink:href=b></svg>"_s << true;
        QTest::newRow("style") << u"<p style=a>b"_s << true;
        QTest::newRow("form") << u"<form><p>a</form>"_s << true;
        QTest::newRow("text") << u"<p>&lt;script&gt; onclick=a javascript:b"_s << false;
        QTest::newRow("article") << u"<h1 lang=en>a</h1><p><a href='https://x.org/?a:b'>b</a><img src=c.png alt=d>"_s
                                 << false;
    }

    void judge()
    {
        QFETCH(QString, html);
        QFETCH(bool, runs);
        QCOMPARE(!executableIn(html).isEmpty(), runs);
        QCOMPARE(!executableInMarkdown(u"a\n\n"_s + html + u"\n\nb").isEmpty(), runs);
    }

    void judgesMarkdown()
    {
        QVERIFY(!executableInMarkdown(u"[a](javascript:b)"_s).isEmpty());
        QVERIFY(!executableInMarkdown(u"[a](java&#115;cript&colon;b)"_s).isEmpty());
        QVERIFY(!executableInMarkdown(u"![a](data:text/html,b)"_s).isEmpty());
        QVERIFY(!executableInMarkdown(u"a <img src=x onerror=b>"_s).isEmpty());
        QVERIFY(executableInMarkdown(u"`<script>` \\<script> [a](/b)"_s).isEmpty());
    }

    void nothingRuns_data()
    {
        QTest::addColumn<QString>("payload");
        for (const auto &[name, payload] :
            {std::pair{"script", u"<script>a()</script>"_s},
                std::pair{"script in pieces", u"<scr<script>ipt>a()</scr</script>ipt>"_s},
                std::pair{"handler", u"<b onmouseover=\"a()\">b</b>"_s},
                std::pair{"handler of an image", u"<img src=x onerror=a()>"_s},
                std::pair{"link", u"<a href=\"javascript:a()\">b</a>"_s},
                std::pair{"link with a line break", u"<a href=\"java\nscript&colon;a()\">b</a>"_s},
                std::pair{"link with a control", u"<a href=\"\x01javascript:a()\">b</a>"_s},
                std::pair{"link to data", u"<a href=\"data:text/html;base64,PHA+\">b</a>"_s},
                std::pair{"link to an old script", u"<a href=vbscript:a>b</a>"_s},
                std::pair{"drawing as a picture", u"<img src=\"data:image/svg+xml,<svg onload=a()>\" alt=b>"_s},
                std::pair{"drawing", u"<svg><style><img src=x onerror=a()></style></svg>"_s},
                std::pair{"formula", u"<math><mtext><table><mglyph><style><img src=x onerror=a()>"_s},
                std::pair{"frame", u"<iframe srcdoc=\"<script>a()</script>\"></iframe>"_s},
                std::pair{"object", u"<object data=a.swf><embed src=a.swf></object>"_s},
                std::pair{"form", u"<form action=javascript:a()><input name=b autofocus onfocus=a()></form>"_s},
                std::pair{"refresh", u"<meta http-equiv=refresh content=\"0;url=javascript:a()\">"_s},
                std::pair{"base", u"<base href=\"javascript:a()//\"><a href=\"b\">c</a>"_s},
                std::pair{"style sheet", u"<link rel=stylesheet href=javascript:a()><style>@import 'javascript:a()'"_s},
                std::pair{"template", u"<template><script>a()</script></template>"_s},
                std::pair{"text that ends its element", u"</title></p></code></pre><script>a()</script>"_s},
                std::pair{"alternative text", u"<img src=a.png alt='\"><script>a()</script>'>"_s},
                std::pair{"title of a link", u"<a href=/b title='\"><script>a()</script>'>c</a>"_s},
                std::pair{"language", u"<p lang='\"><script>a()</script>'>b</p>"_s},
                std::pair{"written out", u"&lt;script&gt;a()&lt;/script&gt; \\<script>a()"_s},
                std::pair{
                    "comment", u"<!-- --!><script>a()</script> --> <!-- caveat: ignore --><script>a()</script>"_s},
                std::pair{
                    "comment to the check", u"<!-- caveat: ignore X because --\u200b><script>a()</script> -->b"_s},
                std::pair{"block comment", u"<p>&lt;!-- wp:html --&gt;<!-- wp:html --><script>a()</script>"_s},
                std::pair{"code", u"```\n</code><script>a()\n```\n"_s},
                std::pair{"Markdown link", u"[a](javascript:b()) ![c](javascript:d()) <javascript:e()>"_s},
                std::pair{"Markdown reference", u"[a][b]\n\n[b]: java&#115;cript:c()"_s},
                std::pair{"Markdown address in brackets", u"[a](<java\\script:b()>)"_s},
                std::pair{"link in brackets", u"x) [y](javascript:a())"_s}})
            QTest::newRow(name) << payload;
    }

    void nothingRuns()
    {
        QFETCH(QString, payload);
        QCOMPARE(runs(payload), QString());
    }

    /// What hides in the parts of a draft, however it has come there.
    void noDraftRuns()
    {
        const QString evil = u"\"><script>a()</script>"_s;
        Draft draft;
        draft.language = evil;
        for (int kind = 0; kind <= int(BlockKind::Rule); ++kind) {
            Block block;
            block.kind = static_cast<BlockKind>(kind);
            block.level = 1;
            block.text = evil;
            block.imageTarget = u"javascript:a()"_s + evil;
            block.language = evil;
            block.directives = {u"caveat: --><script>a()</script>"_s};
            if (block.kind == BlockKind::TableCell)
                block.cell = CellPlace{};
            for (int span = 0; span <= int(SpanKind::Link); ++span)
                block.spans.append(
                    {{0, evil.size()}, static_cast<SpanKind>(span), u"javascript:a()"_s + evil, evil, {}});
            draft.blocks.append(block);
        }
        draft.directivesAtEnd = {u"caveat: --><script>a()</script>"_s};
        for (const OutputFormat output : {OutputFormat::HtmlFragment, OutputFormat::HtmlPage, OutputFormat::WordPress})
            QCOMPARE(executableIn(written(draft, output)), QStringList());
        QCOMPARE(executableInMarkdown(written(draft, OutputFormat::Markdown)), QStringList());
    }

    void corpus()
    {
        QFile file(qEnvironmentVariable("CAVEAT_CORPORA") + u"/sanitizer/test/fixtures/expect.mjs"_s);
        if (!qEnvironmentVariableIsSet("CAVEAT_CORPORA") || !file.open(QIODevice::ReadOnly))
            QSKIP("set CAVEAT_CORPORA to the folder that holds sanitizer");
        static const QRegularExpression payload(u"\"payload\":\\s*(\"(?:[^\"\\\\]|\\\\.)*\")"_s);
        const QString text = QString::fromUtf8(file.readAll());
        int count = 0;
        for (auto matches = payload.globalMatch(text); matches.hasNext();) {
            const QString json = u'[' + matches.next().captured(1) + u']';
            const QJsonArray one = QJsonDocument::fromJson(json.toUtf8()).array();
            if (one.isEmpty())
                continue;
            ++count;
            const QString found = runs(one.at(0).toString());
            QVERIFY2(found.isEmpty(), qPrintable(one.at(0).toString() + u"\n" + found));
        }
        qInfo("%d payloads", count);
        QVERIFY(count > 200);
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <cleaning/punctuation.h>
#include <formats/reader.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// Quotation marks and dashes by choice.
class PunctuationTest : public QObject
{
    Q_OBJECT

    static QString styled(const QString &text, const PunctuationStyle &style, Format format = Format::Html)
    {
        const auto document = readText(text, format);
        const Draft draft = applied(document->draft, punctuationEdits(document->draft, style));
        QStringList lines;
        for (const Block &block : draft.blocks)
            lines.append(block.text);
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void curly_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("after");
        QTest::newRow("double") << uR"(She said "warm rooms", and "tea".)"_s << u"She said “warm rooms”, and “tea”."_s;
        QTest::newRow("apostrophes") << u"It's the clients' choice, Ann's too"_s
                                     << u"It’s the clients’ choice, Ann’s too"_s;
        QTest::newRow("single") << u"What we call 'rest' is 'a long sleep'."_s
                                << u"What we call ‘rest’ is ‘a long sleep’."_s;
        QTest::newRow("left out letters")
            << u"In the '90s 'tis said, rock 'n' roll"_s << u"In the ’90s ’tis said, rock ’n’ roll"_s;
        QTest::newRow("inner") << uR"("Say 'rest' again," she said.)"_s << u"“Say ‘rest’ again,” she said."_s;
        QTest::newRow("brackets and dashes")
            << uR"(A room ("warm")—"quiet" it is)"_s << u"A room (“warm”)—“quiet” it is"_s;
        QTest::newRow("feet and inches") << uR"(She is 5'10" tall, on a 6" mat)"_s
                                         << uR"(She is 5'10" tall, on a 6" mat)"_s;
        QTest::newRow("markup") << uR"(<p>A <b>"warm</b>" room</p>)"_s << u"A “warm” room"_s;
        QTest::newRow("code") << uR"(<p>Type <code>"x" 'y'</code>, "now"</p><pre>"z"</pre>)"_s
                              << u"Type \"x\" 'y', “now”\n\"z\""_s;
        QTest::newRow("curly already") << u"She said “warm rooms”, it’s"_s << u"She said “warm rooms”, it’s"_s;
    }

    void curly()
    {
        QFETCH(QString, html);
        QFETCH(QString, after);
        const PunctuationStyle style{QuoteStyle::Curly, DashStyle::Keep};
        QCOMPARE(styled(html, style), after);
        // What has the style is left alone.
        if (!html.contains(u"<code>"))
            QCOMPARE(styled(after.toHtmlEscaped(), style), after);
    }

    void straight()
    {
        QCOMPARE(
            styled(u"<p>„Warm“ rooms’ “tea”, ‘x’ <code>“y”</code> 5′</p>"_s, {QuoteStyle::Straight, DashStyle::Keep}),
            u"\"Warm\" rooms' \"tea\", 'x' “y” 5′"_s);
    }

    void dashes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("em");
        QTest::addColumn<QString>("en");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text << text; };
        QTest::newRow("spaced hyphen") << u"warm - and quiet"_s << u"warm—and quiet"_s << u"warm – and quiet"_s;
        QTest::newRow("two hyphens") << u"warm--and quiet -- at last"_s << u"warm—and quiet—at last"_s
                                     << u"warm – and quiet – at last"_s;
        QTest::newRow("en dash") << u"warm – and quiet"_s << u"warm—and quiet"_s << u"warm – and quiet"_s;
        QTest::newRow("em dash") << u"warm—and quiet — at last"_s << u"warm—and quiet—at last"_s
                                 << u"warm – and quiet – at last"_s;
        same("hyphens in words", u"a well-known deep-tissue massage, pre- and post-natal"_s);
        same("from … to", u"8–10 pm, Monday–Friday, 5 - 3, -4 °C"_s);
        same("options and rules", u"type --help or -x, then ----- and more"_s);
        same("addresses", u"see https://a.example/b--c and www.a.example/d--e"_s);
    }

    void dashes()
    {
        QFETCH(QString, before);
        QFETCH(QString, em);
        QFETCH(QString, en);
        QCOMPARE(styled(before, {QuoteStyle::Keep, DashStyle::Em}), em);
        QCOMPARE(styled(before, {QuoteStyle::Keep, DashStyle::En}), en);
        QCOMPARE(styled(en, {QuoteStyle::Keep, DashStyle::Em}), em);
    }

    void names()
    {
        QCOMPARE(quoteStyleFromName(u"curly"), QuoteStyle::Curly);
        QCOMPARE(dashStyleFromName(u"hyphen"), DashStyle::Hyphen);
        QVERIFY(!quoteStyleFromName(u"smart") && !dashStyleFromName(u""));
    }
};

QTEST_GUILESS_MAIN(PunctuationTest)
#include "punctuation_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <cleaning/cleaned.h>
#include <cleaning/suspicious_links.h>
#include <formats/reader.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class SuspiciousLinksTest : public QObject
{
    Q_OBJECT

    const CleaningWords m_words = shippedCleaningWords();

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why"); // a part of it; empty: nothing is wrong
        const auto row = [](const char *name, const QString &target, const QString &text, const QString &why) {
            QTest::newRow(name) << target << text << why;
        };
        row("plain", u"https://rest.example/tea"_s, u"a study"_s, {});
        row("relative", u"/tea@rest.example"_s, u"tea"_s, {});
        row("mail", u"mailto:ann@rest.example"_s, u"rest.org"_s, {});
        row("user", u"https://bank.example@evil.example/"_s, u"the bank"_s, u"leads to evil.example"_s);
        row("user and password", u"//bank.example:x@evil.example"_s, u"the bank"_s, u"leads to evil.example"_s);
        row("an @ in the path", u"https://rest.example/@ann"_s, u"Ann"_s, {});
        row("backslash", u"https:\\\\evil.example\\@bank.example/"_s, u"the bank"_s, {});
        row("number", u"http://192.0.2.7/a"_s, u"a"_s, u"192.0.2.7"_s);
        row("number with a port", u"http://192.0.2.7:8080"_s, u"a"_s, u"192.0.2.7"_s);
        row("one number", u"http://3221225991/"_s, u"a"_s, u"by its number"_s);
        row("in base 16", u"http://0xC0000207/"_s, u"a"_s, u"by its number"_s);
        row("number of six", u"http://[2001:db8::1]/"_s, u"a"_s, u"by its number"_s);
        row("a name that begins with digits", u"https://123.example/"_s, u"a"_s, {});
        row("Cyrillic letters in it", u"https://p\u0430ypal.example/"_s, u"pay"_s, u"look like Latin"_s);
        row("all of look-alikes", u"https://\u0430\u0440\u0440\u0435.example/"_s, u"a"_s, u"look like Latin"_s);
        row("another script as such", u"https://\u0434\u043e\u043c.example/"_s, u"a"_s, {});
        row("umlauts", u"https://m\u00fcller.example/"_s, u"a"_s, {});
        row("in code", u"https://xn--mller-kva.example/"_s, u"a"_s, u"it reads m\u00fcller.example"_s);
        row("look-alikes in code", u"https://xn--pypal-4ve.example/"_s, u"a"_s, u"look like Latin"_s);
        row("another host", u"https://evil.example/"_s, u"www.rest.com"_s, u"names rest.com"_s);
        row("another address", u"https://evil.example/"_s, u"https://rest.example/a"_s, u"names rest.example"_s);
        row("the same host", u"https://www.rest.com/a?b"_s, u"rest.com"_s, {});
        row("a part of the host", u"https://shop.rest.co.uk/"_s, u"www.rest.co.uk"_s, {});
        row("another owner", u"https://evil.co.uk/"_s, u"www.rest.co.uk"_s, u"leads to evil.co.uk"_s);
        row("no host in the text", u"https://rest.example/"_s, u"Node.js"_s, {});
        row("a sentence with a host", u"https://rest.example/"_s, u"more at tea.com today"_s, {});
        row("shortener", u"https://bit.ly/3abc"_s, u"a study"_s, u"short address of bit.ly"_s);
        row("shortener in capitals", u"HTTP://WWW.TinyURL.com/x"_s, u"a study"_s, u"short address"_s);
        row("controls", u" h\tttps://bi\nt.ly/x"_s, u"a"_s, u"short address"_s);
        row("nothing", u"https:///"_s, u"a"_s, {});
        row("empty", {}, u"rest.com"_s, {});
    }

    void addresses()
    {
        QFETCH(QString, target);
        QFETCH(QString, text);
        QFETCH(QString, why);
        const QString said = suspicionOf(target, text, m_words);
        QVERIFY2(why.isEmpty() == said.isEmpty() && said.contains(why), qPrintable(said));
    }

    void inDraft()
    {
        const QString html = u"<p>See <a href='https://bit.ly/x'>this</a>, <a href='https://a.example/'>that</a>.</p>"
                             "<ul><li><a href='http://192.0.2.7/'>here</a></ul>"_s;
        const Draft draft = readText(html, Format::Html)->draft;
        const QVector<Residue> found = suspiciousLinks(draft, m_words);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).text, u"this"_s);
        QCOMPARE(found.at(1).at, (DraftRange{1, {0, 4}}));
        QCOMPARE(found.at(1).target, u"http://192.0.2.7/"_s);
        QCOMPARE(cleaned(draft, found), draft); // people judge
        QVERIFY(residue(draft, m_words).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SuspiciousLinksTest)
#include "suspicious_links_test.moc"

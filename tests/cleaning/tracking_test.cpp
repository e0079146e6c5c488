// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <cleaning/cleaned.h>
#include <cleaning/tracking.h>
#include <formats/reader.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

class TrackingTest : public QObject
{
    Q_OBJECT

    const CleaningWords m_words = shippedCleaningWords();

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("clean");
        const QString page = u"https://rest.example/tea"_s;
        QTest::newRow("none") << page << page;
        QTest::newRow("others") << page + u"?id=5&size=2"_s << page + u"?id=5&size=2"_s;
        QTest::newRow("all") << page + u"?utm_source=a&utm_medium=b"_s << page;
        QTest::newRow("first") << page + u"?fbclid=xyz&id=5"_s << page + u"?id=5"_s;
        QTest::newRow("last") << page + u"?id=5&gclid=x"_s << page + u"?id=5"_s;
        QTest::newRow("between") << page + u"?id=5&utm_term=x&size=2#top"_s << page + u"?id=5&size=2#top"_s;
        QTest::newRow("in capitals") << page + u"?UTM_Source=x"_s << page;
        QTest::newRow("as written in HTML")
            << page + u"?id=5&amp;utm_term=x&amp;size=2"_s << page + u"?id=5&amp;size=2"_s;
        QTest::newRow("fragment") << page + u"#utm_source=x"_s << page;
        QTest::newRow("fragment stays") << page + u"?utm_source=x#utmost"_s << page + u"#utmost"_s;
        QTest::newRow("name inside a value") << page + u"?next=utm_source"_s << page + u"?next=utm_source"_s;
        QTest::newRow("no value") << page + u"?utm_source"_s << page;
        QTest::newRow("odd signs") << page + u"?&&utm_a=1&&"_s << page + u"?&&&"_s;
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, clean);
        const auto part = withoutTracking(address, m_words);
        QCOMPARE(part.has_value(), address != clean);
        if (!part)
            return;
        const QString after = QString(address).replace(part->range.start, part->range.length(), part->text);
        if (!address.contains(u"&&"))
            QCOMPARE(after, clean);
        QVERIFY(!withoutTracking(after, m_words));
    }

    void links()
    {
        const auto document = readText(
            u"<p>See <a href=\"https://a.example/?utm_source=x&amp;p=1\">the page</a>, or "
            "<a href=\"https://b.example/?fbclid=1\">https://b.example/?fbclid=1</a>, or https://c.example/?gclid=2.</p>"_s,
            Format::Html);
        QVERIFY(document);
        const QVector<Residue> found = residue(document->draft, m_words);
        QCOMPARE(found.size(), 3);
        const Block after = cleaned(document->draft, found).blocks.first();
        QCOMPARE(after.text, u"See the page, or https://b.example/, or https://c.example/."_s);
        QCOMPARE(after.spans.size(), 2);
        QCOMPARE(after.spans.at(0).target, u"https://a.example/?p=1"_s);
        QCOMPARE(after.spans.at(1).target, u"https://b.example/"_s);
        QCOMPARE(found.at(2).target, u"https://c.example/"_s);
    }
};

QTEST_GUILESS_MAIN(TrackingTest)
#include "tracking_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <cleaning/cleaned.h>
#include <formats/reader.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// Residue inside a block: what is found, what stays, and how the line reads afterwards.
class ResidueTest : public QObject
{
    Q_OBJECT

    const CleaningWords m_words = shippedCleaningWords();

    static Draft read(const QString &html)
    {
        const auto document = readText(html, Format::Html);
        return document ? document->draft : Draft();
    }

    QString kinds(const QVector<Residue> &found) const
    {
        QStringList names;
        for (const Residue &piece : found)
            names.append(residueKindName(piece.kind));
        return names.join(u' ');
    }

private Q_SLOTS:
    void inLine_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &html, const QString &kinds, const QString &after) {
            QTest::newRow(name) << u"<p>"_s + html + u"</p>"_s << kinds << after;
        };
        const QString room
            = u"The room is warm and the tea is hot when our guests come in from the cold road outside"_s;

        row("nothing", room + u"."_s, u""_s, room + u"."_s);
        row("no-break space between words", u"warm&nbsp;rooms here"_s, u"stray-space"_s, u"warm rooms here"_s);
        row("run of spaces", u"calm and &nbsp; &nbsp; rest"_s, u"stray-space"_s, u"calm and rest"_s);
        row("thin and wide spaces", u"calm\u2003and\u2009rest"_s, u"stray-space stray-space"_s, u"calm and rest"_s);
        row("zero width", u"a mas\u200bsage and a mas&shy;sage"_s, u"stray-space stray-space"_s,
            u"a massage and a massage"_s);
        row("zero width among spaces", u"calm \u200b rest"_s, u"stray-space"_s, u"calm rest"_s);
        row("number and unit", u"for 60\u00a0minutes, 5\u00a0km, 20\u00a0% and 3\u00a0°C"_s, u""_s,
            u"for 60\u00a0minutes, 5\u00a0km, 20\u00a0% and 3\u00a0°C"_s);
        row("number and no unit", u"about 60\u00a0people"_s, u"stray-space"_s, u"about 60 people"_s);
        row("digits in groups", u"some 10\u00a0000 visits"_s, u""_s, u"some 10\u00a0000 visits"_s);
        row("apostrophe", u"the body\u2019s own pace"_s, u""_s, u"the body\u2019s own pace"_s);
        row("French", u"Il dit «\u00a0oui\u00a0»\u00a0: c\u2019est fini\u202f!"_s, u""_s,
            u"Il dit «\u00a0oui\u00a0»\u00a0: c\u2019est fini\u202f!"_s);
        row("English with a space too many", u"What a room\u00a0!"_s, u"stray-space"_s, u"What a room !"_s);
        row("code", u"write <code>a\u00a0b</code> here"_s, u""_s, u"write a\u00a0b here"_s);
        row("Cyrillic letters in a word", u"a m\u0430ss\u0430ge of the neck"_s, u"homoglyph"_s,
            u"a massage of the neck"_s);
        row("Greek capitals in a word", u"\u0391ll \u03a4ea"_s, u"homoglyph homoglyph"_s, u"All Tea"_s);
        row("units and symbols of Greek letters", u"5 \u03bcg of \u03b2-carotene, \u0394T and \u03a9"_s, u""_s,
            u"5 \u03bcg of \u03b2-carotene, \u0394T and \u03a9"_s);
        row("look-alikes in code", u"write <code>m\u0430x</code> here"_s, u""_s, u"write m\u0430x here"_s);
        row("the same word twice", u"in the the room and of of tea"_s, u"doubled-word doubled-word"_s,
            u"in the room and of tea"_s);
        row("twice over markup and case", u"<b>The</b> the room"_s, u"doubled-word"_s, u"The room"_s);
        row("three times", u"in the the the room"_s, u"doubled-word doubled-word"_s, u"in the room"_s);
        row("words that do stand twice", u"all that that is, is; she had had tea, very very warm, it is is fine"_s,
            u""_s, u"all that that is, is; she had had tea, very very warm, it is is fine"_s);
        row("twice over a full stop", u"what for. For tea, a. a. b."_s, u""_s, u"what for. For tea, a. a. b."_s);
        row("twice in code", u"write <code>the the</code> here"_s, u""_s, u"write the the here"_s);

        const QString spam = u"강남출장마사지"_s;
        row("linked spam", room + u" <a href=\"https://spam.example\">"_s + spam + u"</a> today."_s, u"spam-anchor"_s,
            room + u" today."_s);
        row("padded spam", room + u" \u00a0 \u00a0은행나무길\u00a0 today."_s, u"spam-anchor"_s, room + u" today."_s);
        row("spam before a stop", room + u" "_s + spam + u"."_s, u"spam-anchor"_s, room + u"."_s);
        row("spam of several words", room + u" 강남 출장 마사지 여기 today."_s, u"spam-anchor"_s, room + u" today."_s);
        row("spam at the start", spam + u" "_s + room, u"spam-anchor"_s, room);
        row("long words nobody explains", room + u" специальная today."_s, u"spam-anchor"_s, room + u" today."_s);

        for (const QString &kept : {u"Press the anma (按摩) points"_s, u"Scraping is called gua sha 刮痧 there"_s,
                 u"the word “матушка” is Russian"_s, u"Thai massage (นวดแผนไทย) uses the feet"_s,
                 u"shiatsu, 指圧 in Japan, is firm"_s, u"counts of αβ and γδ T cells"_s,
                 u"the Korean name: 경락마사지 of it"_s, u"경락마사지전문 (line massage) is one"_s,
                 u"僕のヒーローアカデミア | Boku no Hero Academia, a story for long evenings of rest"_s})
            row(qPrintable(u"kept: "_s + kept), kept, u""_s, kept);
        row("kept: emphasised", room + u", or <em>отдыхаемвместе</em> as they say"_s, u""_s,
            room + u", or отдыхаемвместе as they say"_s);
    }

    void inLine()
    {
        QFETCH(QString, html);
        QFETCH(QString, kinds);
        QFETCH(QString, after);
        const Draft draft = read(html);
        const QVector<Residue> found = residue(draft, m_words);
        QCOMPARE(this->kinds(found), kinds);
        for (const Residue &piece : found) {
            QVERIFY(!piece.label.isEmpty());
            QCOMPARE(piece.text, draft.blocks.at(0).text.mid(piece.at.range.start, piece.at.range.length()));
        }
        QCOMPARE(cleaned(draft, found).blocks.value(0).text, after);
    }

    /// The word itself is what is shown; the space around it goes with it.
    void placeOfSpam()
    {
        const Draft draft = read(u"<p>An aspect that earns \u00a0 \u00a0송파구출장마사지\u00a0 a second look.</p>"_s);
        const QVector<Residue> found = residue(draft, m_words);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().text, u"송파구출장마사지"_s);
        QCOMPARE(cleaned(draft, found).blocks.first().text, u"An aspect that earns a second look."_s);
    }

    void linkGoesWithItsText()
    {
        const Draft draft = read(u"<p>Rest well <a href=\"https://x.example\">성남출장마사지</a> tonight.</p>"_s);
        QCOMPARE(draft.blocks.first().spans.size(), 1);
        QVERIFY(cleaned(draft, residue(draft, m_words)).blocks.first().spans.isEmpty());
    }

    void namesInReferences()
    {
        const Draft draft
            = read(u"<h2>References</h2><p>Tanaka H, 田中花子研究室, On rest and the long road, Kyoto, 2001.</p>"
                   "<h2>Contact</h2><p>Ask for us in any town nearby 田中花子研究室 and we answer soon.</p>"_s);
        const QVector<Residue> found = residue(draft, m_words);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().at.block, 3);
    }

    void draftInThatScript()
    {
        const Draft draft = read(u"<p>Мы рады видеть вас в нашем салоне каждый день недели.</p>"
                                 "<p>We are open every day of the week, приходитекнам again.</p>"_s);
        QCOMPARE(residue(draft, m_words).size(), 0);
    }

    void onePieceAlone()
    {
        const Draft draft = read(u"<p>warm&nbsp;rooms and&nbsp; tea</p>"_s);
        const QVector<Residue> found = residue(draft, m_words);
        QCOMPARE(found.size(), 2);
        QCOMPARE(cleaned(draft, {found.at(1)}).blocks.first().text, u"warm\u00a0rooms and tea"_s);
        QCOMPARE(cleaned(draft, {found.at(0)}).blocks.first().text, u"warm rooms and\u00a0 tea"_s);
        QCOMPARE(cleaned(draft, {}), draft);
    }

    void kindsHaveNames()
    {
        QSet<QString> names;
        for (int kind = 0; kind < residueKinds; ++kind) {
            names.insert(residueKindName(static_cast<ResidueKind>(kind)));
            QVERIFY(!residueKindTitle(static_cast<ResidueKind>(kind)).isEmpty());
        }
        QCOMPARE(names.size(), residueKinds);
        QVERIFY(!m_words.comments.isEmpty() && !m_words.units.isEmpty() && !m_words.trackingNames.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ResidueTest)
#include "residue_test.moc"

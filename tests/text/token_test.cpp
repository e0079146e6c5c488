// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/token.h>

#include <QRandomGenerator>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// Tokens as a picture: normalised words between bars; "~" before a joined one, "'" behind a possessive,
/// "^" before a capital, "#" before a number, punctuation as it is.
QString picture(const QString &text)
{
    QStringList shown;
    for (const Token &token : tokenise(text)) {
        const QStringView written = QStringView(text).sliced(token.range.start, token.range.length());
        QString item;
        if (token.joined)
            item += u'~';
        if (token.capitalised)
            item += u'^';
        if (token.kind == TokenKind::Number)
            item += u'#';
        item += token.kind == TokenKind::Word ? normalisedWord(written) : written.toString();
        if (token.possessive)
            item += u'\'';
        shown.append(item);
    }
    return shown.join(u'|');
}

QString randomText(QRandomGenerator &random)
{
    static const QString pieces = u"aB's’-‐.,;1\u00ad\u200b\u00a0 \n\t\u0301é\u00b9\u2013“”ß日İ\ufffc"_s;
    QString text;
    for (int i = random.bounded(40); i > 0; --i) {
        if (random.bounded(8) == 0)
            text += QChar(static_cast<char16_t>(random.bounded(0x10000)));
        else if (random.bounded(12) == 0)
            text += u"😀𝒜"_s;
        else
            text += pieces[random.bounded(int(pieces.size()))];
    }
    return text;
}

} // namespace

class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsIntoTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words and a full stop") << u"Massage eases pain."_s << u"^massage|eases|pain|."_s;
        QTest::newRow("hyphens join") << u"immune-boosting T-cell well-being"_s
                                      << u"immune|~boosting|^t|~cell|well|~being"_s;
        QTest::newRow("a no-break hyphen joins") << u"T‑cell"_s << u"^t|~cell"_s;
        QTest::newRow("a hanging hyphen") << u"pre- and post-"_s << u"pre|-|and|post|-"_s;
        QTest::newRow("dashes stand alone") << u"pain—and–stress -- so"_s << u"pain|—|and|–|stress|-|-|so"_s;
        QTest::newRow("possessive") << u"body’s own, Body's"_s << u"body'|own|,|^body'"_s;
        QTest::newRow("plural possessive") << u"your muscles' tone"_s << u"your|muscles'|tone"_s;
        QTest::newRow("a quotation ends") << u"'it relieves' he said"_s << u"'|it|relieves|'|he|said"_s;
        QTest::newRow("contractions stay whole")
            << u"It's doesn’t can't cannot you're"_s << u"^it's|doesn't|can't|cannot|you're"_s;
        QTest::newRow("no-break space") << u"immune\u00a0system\u202fnow"_s << u"immune|system|now"_s;
        QTest::newRow("soft hyphen in a word") << u"immu\u00adnity"_s << u"immunity"_s;
        QTest::newRow("zero-width characters in a word") << u"im\u200bmu\ufeffnity\u200b."_s << u"immunity|."_s;
        QTest::newRow("soft hyphen by an apostrophe") << u"body\u2019\u00ads"_s << u"body'"_s;
        QTest::newRow("numbers") << u"1,200 and 3.5, or 30 %"_s << u"#1,200|and|#3.5|,|or|#30|%"_s;
        QTest::newRow("number at the end") << u"In 2019."_s << u"^in|#2019|."_s;
        QTest::newRow("number joined") << u"30-minute 5-10"_s << u"#30|~minute|#5|~#10"_s;
        QTest::newRow("letters with digits")
            << u"B12, omega3, 1st, 20mg, CD4+"_s << u"^b12|,|omega3|,|1st|,|20mg|,|^cd4|+"_s;
        QTest::newRow("initials") << u"the U.S. and e.g. this"_s << u"the|^u.s.|and|e.g.|this"_s;
        QTest::newRow("initials without the last period") << u"U.S law"_s << u"^u.s|law"_s;
        QTest::newRow("a missing space is no initial") << u"it.Then a.Next"_s << u"it|.|^then|a|.|^next"_s;
        QTest::newRow("citation marks") << u"anxiety.[1] mood¹"_s << u"anxiety|.|[|#1|]|mood|¹"_s;
        QTest::newRow("quotation marks") << u"“boost” \"it\""_s << u"“|boost|”|\"|it|\""_s;
        QTest::newRow("accents and case") << u"ŒDÈME naïve Straße"_s << u"^œdème|naïve|^straße"_s;
        QTest::newRow("combining marks") << u"cafe\u0301 x"_s << u"cafe\u0301|x"_s;
        QTest::newRow("beyond the first plane") << u"😀 relax𝒜"_s << u"😀|relax𝒜"_s;
        QTest::newRow("slashes") << u"and/or"_s << u"and|/|or"_s;
        QTest::newRow("image") << u"a\ufffcb"_s << u"a|\ufffc|b"_s;
        QTest::newRow("controls are white space") << QString(u"a"_s + QChar(u'\0') + u"b"_s) << u"a|b"_s;
        QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xd800) + u"b"_s)
                                        << QString(u"a|"_s + QChar(0xd800) + u"|b"_s);
    }

    void cutsIntoTokens()
    {
        QFETCH(QString, text);
        QTEST(picture(text), "tokens");
    }

    void normalises_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("normalised");
        QTest::newRow("case") << u"IMMUNE"_s << u"immune"_s;
        QTest::newRow("curly apostrophe") << u"Doesn’t"_s << u"doesn't"_s;
        QTest::newRow("possessive") << u"body’s"_s << u"body"_s;
        QTest::newRow("possessive in capitals") << u"BODY'S"_s << u"body"_s;
        QTest::newRow("plural possessive") << u"clients’"_s << u"clients"_s;
        QTest::newRow("contraction") << u"That’s"_s << u"that's"_s;
        QTest::newRow("soft hyphen") << u"lym\u00adphatic"_s << u"lymphatic"_s;
        QTest::newRow("one letter") << u"A"_s << u"a"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("only an ending") << u"'s"_s << u"'s"_s;
    }

    void normalises()
    {
        QFETCH(QString, word);
        QString buffer = u"left over from before"_s;
        normaliseWord(word, buffer);
        QTEST(buffer, "normalised");
    }

    /// On any text: tokens in order, apart, inside, not empty, and each letter and digit in just one word or number.
    void coversEveryLetterOnce()
    {
        QRandomGenerator random(2);
        for (int round = 0; round < 20000; ++round) {
            const QString text = randomText(random);
            const QByteArray shown = "text: " + text.toUtf8().toPercentEncoding();
            QVector<int> covered(text.size(), 0);
            qsizetype end = 0;
            for (const Token &token : tokenise(text)) {
                QVERIFY2(token.range.start >= end && !token.range.isEmpty() && token.range.end <= text.size(), shown);
                end = token.range.end;
                for (qsizetype i = token.range.start; i < token.range.end; ++i)
                    covered[i] += token.kind == TokenKind::Punctuation ? 0 : 1;
            }
            for (qsizetype i = 0; i < text.size(); ++i) {
                const bool apostrophe = text[i] == QChar(0x02bc); // by its category a letter
                QVERIFY2(covered[i] == 1 || apostrophe || !(text[i].isLetter() || text[i].isDigit()), shown);
            }
        }
    }

    void normalisedWordsAreCleanAndNotEmpty()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 5000; ++round) {
            const QString text = randomText(random);
            for (const Token &token : tokenise(text)) {
                if (token.kind != TokenKind::Word)
                    continue;
                const QString once = normalisedWord(QStringView(text).sliced(token.range.start, token.range.length()));
                QVERIFY(!once.isEmpty());
                QVERIFY(!once.contains(u'’') && !once.contains(QChar::SoftHyphen));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "token_test.moc"

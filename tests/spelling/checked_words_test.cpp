// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <spelling/checked_words.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// The parts that are looked at, with bars between them.
QString picture(const Block &block, const SpellingScope &scope = {})
{
    QStringList parts;
    for (const CheckedWord &word : checkedWords(block, scope)) {
        QStringList joined;
        for (const TextRange part : word.parts)
            joined += block.text.mid(part.start, part.length());
        parts += joined.join(u'+');
    }
    return parts.join(u'|');
}

Block paragraph(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

class CheckedWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row
            = [](const char *name, const QString &text, const QString &words) { QTest::newRow(name) << text << words; };
        row("plain", u"A calm hour."_s, u"calm|hour"_s);
        row("apostrophes", u"It’s the dogs' day"_s, u"It’s|the|dogs|day"_s);
        row("hyphens", u"a well-known cure"_s, u"well+known|cure"_s);
        row("digits", u"B12, 1st, 20mg and 3D maps"_s, u"and|maps"_s);
        row("initials", u"e.g. the U.S. today"_s, u"the|today"_s);
        row("capitals", u"NASA and MASSAGE too"_s, u"and|too"_s);
        row("web", u"see https://example.org/a-b?c=d now"_s, u"see|now"_s);
        row("web in brackets", u"(www.exampel.org)"_s, QString());
        row("host", u"at shop.exampel.co.uk, or exampel.com/massge today"_s, u"at|or|today"_s);
        row("mail", u"write to jo.smyth@exampel.org today"_s, u"write|to|today"_s);
        row("files", u"in /usr/shaer/hunspel and reprot.pdf here"_s, u"in|and|here"_s);
        row("tags", u"with #wellnes by @massge_hous here"_s, u"with|by|here"_s);
        row("code", u"call my_fucntion or doit() or a::bee"_s, u"call|or|or"_s);
        row("no space after a sentence", u"It ends.Then goes"_s, u"It|ends|Then|goes"_s);
        row("either way", u"he/she and/or"_s, u"he|she|and|or"_s);
        row("other scripts", u"calm 마사지 массаж hour"_s, u"calm|hour"_s);
        row("a letter of another script in a word", u"m\u0430ssage hour"_s, u"hour"_s);
        row("soft hyphen", u"mas\u00adsage"_s, u"mas\u00adsage"_s);
        row("data", QString(200, u'x'), QString());
    }

    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(picture(paragraph(text)), words);
    }

    void codeIsLeftOut()
    {
        Block block = paragraph(u"The qick brwon fox"_s);
        block.spans = {{{4, 8}, SpanKind::Code, {}, {}, {}}};
        QCOMPARE(picture(block), u"The|brwon|fox"_s);
        block.kind = BlockKind::Preformatted;
        QCOMPARE(picture(block), QString());
    }

    void capitalsAreAnOption()
    {
        SpellingScope scope;
        scope.capitals = true;
        QCOMPARE(picture(paragraph(u"NASA HQ"_s), scope), u"NASA|HQ"_s);
    }

    void aBlockInAnotherLanguageIsLeftOut()
    {
        Block block = paragraph(u"Guten Morgen"_s);
        block.language = u"de"_s;
        QCOMPARE(picture(block), QString());
        block.language = u"en-GB"_s;
        QCOMPARE(picture(block), u"Guten|Morgen"_s);
    }

    void theDictionarySaysWhichScript()
    {
        SpellingScope scope;
        scope.language = u"ru-RU"_s;
        QCOMPARE(picture(paragraph(u"calm массаж"_s), scope), u"массаж"_s);
    }
};

} // namespace

QTEST_GUILESS_MAIN(CheckedWordsTest)
#include "checked_words_test.moc"

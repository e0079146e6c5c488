// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "english.h"

#include <spelling/block_spelling.h>

using namespace caveat;
using namespace Qt::StringLiterals;

class BlockSpellingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto files = installedEnglish();
        if (!files)
            QSKIP("hunspell-en-us is not installed");
        auto speller = Speller::open(*files);
        QVERIFY(speller.has_value());
        m_speller = std::make_unique<Speller>(*std::move(speller));
    }

    void wrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wrong");
        const auto row
            = [](const char *name, const QString &text, const QString &wrong) { QTest::newRow(name) << text << wrong; };
        row("none", u"A quiet hour can be enough."_s, QString());
        row("two", u"A queit hour can be enuogh."_s, u"queit|enuogh"_s);
        row("part of a compound", u"A slow-paecd, well-being, neuro-endocrine hour"_s, u"paecd"_s);
        row("quotation", u"She said “gute Besserung und schönen Tag” and left."_s, QString());
        row("straight quotation", u"The sign said \"gute Nacht\" at the door."_s, QString());
        row("a slip in a quotation", u"She said “this was the best hour of my weeek” and left."_s, u"weeek"_s);
        row("a sentence of another language",
            u"We like it here. Die Behandlung dauert ungefähr eine Stunde. Come agian."_s, u"agian"_s);
        row("a whole block", u"Nuestros masajes relajantes alivian tensiones musculares"_s, QString());
        row("slips in a short line", u"Teh masage is good for you and yours"_s, u"Teh|masage"_s);
    }

    void wrong()
    {
        QFETCH(QString, text);
        Block block;
        block.text = text;
        QStringList wrong;
        for (const TextRange range : misspellings(block, *m_speller, {}))
            wrong += text.mid(range.start, range.length());
        QTEST(wrong.join(u'|'), "wrong");
    }

    void aPhraseThatIsSetOff()
    {
        Block block;
        block.text = u"It rests on vis medicatrix naturae, they say."_s;
        QVERIFY(!misspellings(block, *m_speller, {}).isEmpty());
        block.spans = {{{12, 34}, SpanKind::Emphasis, {}, {}, {}}};
        QCOMPARE(misspellings(block, *m_speller, {}).size(), 0);
    }

private:
    std::unique_ptr<Speller> m_speller;
};

QTEST_GUILESS_MAIN(BlockSpellingTest)
#include "block_spelling_test.moc"

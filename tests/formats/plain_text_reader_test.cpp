// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_picture.h"
#include "reader_laws.h"

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class PlainTextReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const QString prose = u"A hand on the shoulder says more than a page of text does."_s;
        QTest::newRow("one line is a paragraph") << u"Massage boosts immunity"_s << u"p Massage boosts immunity"_s;
        QTest::newRow("headings") << u"The Title\n\n"_s + prose + u"\n\nThe Part\n\n"_s + prose
                                  << u"h1 The Title\np "_s + prose + u"\nh2 The Part\np "_s + prose;
        QTest::newRow("a question is a heading")
            << u"Title\n\nWhat is it?\n\n"_s + prose << u"h1 Title\nh2 What is it?\np "_s + prose;
        QTest::newRow("a label is none") << prose + u"\n\nBuilding strength:\n\n"_s + prose
                                         << u"p "_s + prose + u"\np Building strength:\np "_s + prose;
        QTest::newRow("a sentence is none")
            << prose + u"\n\nIt helps.\n\n"_s + prose << u"p "_s + prose + u"\np It helps.\np "_s + prose;
        QTest::newRow("the last line is none")
            << prose + u"\n\nAnna Example"_s << u"p "_s + prose + u"\np Anna Example"_s;
        QTest::newRow("an underlined line") << u"Title\n=====\n\n"_s + prose << u"h1 Title\np "_s + prose;
        QTest::newRow("lines stay apart") << u"Reduces stress\nImproves sleep\nBoosts immunity"_s
                                          << u"p Reduces stress\np Improves sleep\np Boosts immunity"_s;
        QTest::newRow("wrapped lines are joined")
            << u"We have been asked many times whether a visit does more than calm\nthe mind, and each time we say the same: nobody has shown it in\na way that we would want to repeat here."_s
            << u"p We have been asked many times whether a visit does more than calm the mind, and each time we say the same: nobody has shown it in a way that we would want to repeat here."_s;
        QTest::newRow("sentences on lines of their own stay apart")
            << u"Massage improves the flow of blood and lymph in the whole body.\nStudies suggest that it lowers cortisol levels in the evening."_s
            << u"p Massage improves the flow of blood and lymph in the whole body.\np Studies suggest that it lowers cortisol levels in the evening."_s;
        QTest::newRow("bullets") << u"  • A:\n    • b\n    • c\n  • D\n"_s << u"  * A:\n    * b\n    * c\n  * D"_s;
        QTest::newRow("bullets of several kinds at one indent")
            << u"• A\n◦ b\n▪ c\n◦ d\n• E"_s << u"  * A\n    * b\n      * c\n    * d\n  * E"_s;
        QTest::newRow("hyphens, stars, dashes")
            << u"- a\n- b\n\n* c\n\n– d"_s << u"  * a\n  * b\n  new * c\n  new * d"_s;
        QTest::newRow("numbers") << u"1. a\n2. b\n\n1) c\n\na) d\nb) e"_s
                                 << u"  1. a\n  2. b\n  new 1. c\n  new 1. d\n  2. e"_s;
        QTest::newRow("bullets under numbers") << u"1. a\n- b\n2. c"_s << u"  1. a\n    * b\n  2. c"_s;
        QTest::newRow("a number with a dot is no marker")
            << u"3.5 hours\n2024. A year\n-5 degrees"_s << u"p 3.5 hours\np 2024. A year\np -5 degrees"_s;
        QTest::newRow("an item goes on") << u"• a\n  b\n\n  c\n• d\n\ne"_s << u"  * a b\n  + c\n  * d\np e"_s;
        QTest::newRow("items under text")
            << u"We offer:\n- a\n- b\nand more."_s << u"p We offer:\n  * a\n  * b\np and more."_s;
        QTest::newRow("rule") << prose + u"\n\n* * *\n\n"_s + prose << u"p "_s + prose + u"\nrule\np "_s + prose;
        QTest::newRow("inner white space stays") << u"a  b\u00a0 c\t d."_s << u"p a  b\u00a0 c\t d."_s;
        QTest::newRow("white space at the ends goes") << u"\u00a0\u3000 a b.\u2003\n"_s << u"p a b."_s;
        QTest::newRow("nothing") << u" \n\u00a0\n"_s << u""_s;
    }

    void blocks()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        for (const QString &lineEnd : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
            const auto document = readText(QString(source).replace(u"\n"_s, lineEnd), Format::Text);
            QVERIFY(document);
            QCOMPARE(picture(document->draft), expected);
            QCOMPARE(brokenLaw(*document), QString());
        }
    }
};

QTEST_GUILESS_MAIN(PlainTextReaderTest)
#include "plain_text_reader_test.moc"

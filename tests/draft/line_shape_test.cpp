// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <draft/line_shape.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// A block with what stands between double stars in bold.
Block boldBlock(const QString &notation)
{
    Block block;
    const QStringList parts = notation.split(u"**"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype start = block.text.size();
        block.text += parts[i];
        if (i % 2 == 1)
            block.spans.append({{start, block.text.size()}, SpanKind::Strong, {}, {}, {}});
    }
    return block;
}

} // namespace

class LineShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTypedMarkers_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("marker");
        QTest::newRow("bullet") << u"• calm"_s << u"• "_s;
        QTest::newRow("bullet without a space") << u"✓calm"_s << u"✓"_s;
        QTest::newRow("indented") << u"  ◦\tcalm"_s << u"  ◦\t"_s;
        QTest::newRow("dash") << u"– calm"_s << u"– "_s;
        QTest::newRow("a minus is none") << u"-5 degrees"_s << u""_s;
        QTest::newRow("number") << u"1. calm"_s << u"1. "_s;
        QTest::newRow("number in brackets") << u"(12) calm"_s << u"(12) "_s;
        QTest::newRow("a decimal is none") << u"1.5 hours"_s << u""_s;
        QTest::newRow("a year is none") << u"2019. A study"_s << u""_s;
        QTest::newRow("letter") << u"b) calm"_s << u"b) "_s;
        QTest::newRow("a letter with a full stop is none") << u"a. m."_s << u""_s;
        QTest::newRow("a word is none") << u"on massage"_s << u""_s;
        QTest::newRow("a marker alone is none") << u"• "_s << u""_s;
    }

    void findsTypedMarkers()
    {
        QFETCH(QString, line);
        QTEST(line.first(lineMarker(line).length), "marker");
    }

    void tellsHowALineEnds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("ending");
        QTest::newRow("full stop") << u"It calms."_s << u""_s;
        QTest::newRow("full stop in quotation marks") << u"“It calms.”"_s << u""_s;
        QTest::newRow("full stop before a citation") << u"It calms.[1]"_s << u""_s;
        QTest::newRow("full stop before a raised number") << u"It calms.¹"_s << u""_s;
        QTest::newRow("nothing") << u"Calms the mind"_s << u"open"_s;
        QTest::newRow("colon") << u"It can: "_s << u"colon announces open"_s;
        QTest::newRow("question") << u"Does it?"_s << u"question"_s;
        QTest::newRow("a word that goes on") << u"Benefits include"_s << u"announces open"_s;
        QTest::newRow("an ellipsis") << u"It can…"_s << u"announces open"_s;
        QTest::newRow("the following") << u"We do the following."_s << u"announces"_s;
        QTest::newRow("benefits") << u"It has many benefits."_s << u"ahead"_s;
        QTest::newRow("there are") << u"It is old. There are many kinds."_s << u"ahead"_s;
        QTest::newRow("there are, in a sentence before") << u"There are many. We like them."_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void tellsHowALineEnds()
    {
        QFETCH(QString, line);
        QStringList ending;
        if (endsInColon(line))
            ending.append(u"colon"_s);
        if (endsInQuestion(line))
            ending.append(u"question"_s);
        if (announcesList(line))
            ending.append(u"announces"_s);
        if (pointsAhead(line))
            ending.append(u"ahead"_s);
        if (isOpenEnded(line))
            ending.append(u"open"_s);
        QTEST(ending.join(u' '), "ending");
    }

    void knowsHeadingsInAllButName_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("heading");
        QTest::newRow("bold") << u"**Benefits of massage**"_s << true;
        QTest::newRow("bold in two runs") << u"**Benefits** **of massage**"_s << true;
        QTest::newRow("bold with a colon outside") << u"**Benefits**:"_s << true;
        QTest::newRow("bold behind a number") << u"1. **Benefits**"_s << true;
        QTest::newRow("bold sentence") << u"**It calms.**"_s << false;
        QTest::newRow("bold beginning") << u"**Benefits** of massage"_s << false;
        QTest::newRow("plain") << u"Benefits"_s << false;
        QTest::newRow("capitals") << u"BENEFITS"_s << true;
        QTest::newRow("one short name") << u"MRI"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }

    void knowsHeadingsInAllButName()
    {
        QFETCH(QString, line);
        QTEST(standsAsHeading(boldBlock(line)), "heading");
    }

    void findsALabelInFront_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("label");
        QTest::newRow("colon") << u"Skin: softer"_s << u"Skin:"_s;
        QTest::newRow("behind a marker") << u"• Skin: softer"_s << u"Skin:"_s;
        QTest::newRow("bold with a full stop") << u"**Less stress.** It calms."_s << u"Less stress."_s;
        QTest::newRow("bold with a dash behind") << u"**Less stress** – it calms."_s << u"Less stress –"_s;
        QTest::newRow("bold words in a sentence") << u"**Massage** calms."_s << u""_s;
        QTest::newRow("nothing behind") << u"Benefits:"_s << u""_s;
        QTest::newRow("bold, nothing behind") << u"**Benefits:**"_s << u""_s;
        QTest::newRow("a time of day") << u"Open at 10:30 daily"_s << u""_s;
        QTest::newRow("a whole sentence before") << u"It is a very long story to be told here: yes"_s << u""_s;
        QTest::newRow("a colon later on") << u"It calms. Note: it is warm."_s << u""_s;
    }

    void findsALabelInFront()
    {
        QFETCH(QString, line);
        const Block block = boldBlock(line);
        const TextRange label = inlineLabel(block);
        QTEST(block.text.mid(label.start, label.length()), "label");
    }
};

QTEST_GUILESS_MAIN(LineShapeTest)
#include "line_shape_test.moc"

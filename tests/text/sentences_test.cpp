// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/sentences.h>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"."_s, u"!"_s, u"?"_s, u"…"_s, u" "_s, u" "_s, u"\n"_s, u"\u00a0"_s, u"Dr"_s,
        u"massage"_s, u"It"_s, u"a"_s, u"B"_s, u"1"_s, u"2)"_s, u"("_s, u")"_s, u"["_s, u"[1]"_s, u"¹"_s, u"\""_s,
        u"’"_s, u"”"_s, u"•"_s, u"。"_s, u"\u00ad"_s, u"\u200b"_s, u"e.g"_s, u"😀"_s, u" . ."_s, u":)"_s, u"@"_s, u","_s,
        u"-"_s};
    QString text;
    for (int i = random.bounded(60); i > 0; --i) {
        if (random.bounded(15) == 0)
            text += QChar(static_cast<char16_t>(random.bounded(0x10000)));
        else if (random.bounded(30) == 0)
            text += QChar(u'\0');
        else
            text += pieces[random.bounded(int(pieces.size()))];
    }
    return text;
}

} // namespace

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A bar stands where one sentence ends and the next begins.
    void splits_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &expected) { QTest::newRow(name) << expected; };
        row("nothing", u""_s);
        row("one, unfinished", u"Lowers stress"_s);
        row("two", u"It is calm.| It is warm."_s);
        row("question and exclamation", u"Why wait?| Book now!| We are open."_s);
        row("titles", u"Ask Dr. Lee or Mrs. Hall.| They know."_s);
        row("initials", u"J. R. Hill and M.K. Low wrote it.| We read it."_s);
        row("an initial at the start", u"J. Hill wrote it."_s);
        row("a vitamin is no initial", u"It has vitamin C.| Oranges do too."_s);
        row("inside", u"Try oils, e.g. Lavender, i.e. a plant."_s);
        row("et al. before a year", u"Hill et al. (2016) and Low et al. 2017 differ.| So what?"_s);
        row("et al. at the end", u"So wrote Hill et al.| The rest is new."_s);
        row("decimals", u"It takes 1.5 hours.| It costs 2.50."_s);
        row("number at the end", u"It began in 2012.| It goes on."_s);
        row("time of day", u"Open until 6 p.m. on Mondays.| Closed at 5 p.m.| We rest."_s);
        row("before a figure", u"See fig. 3 and pp. 4.| The answer is no.| Next."_s);
        row("companies", u"Hill & Co. Ltd. makes it.| So does Low Inc.| They sell it."_s);
        row("acronyms", u"The U.S. Army has it.| It is sold in the U.S.| We ship there."_s);
        row("ellipsis", u"Well … it is warm... and calm…| And it lasts."_s);
        row("quotation", u"“It is calm.”| She left.| “So it is.” he said."_s);
        row("brackets", u"It is warm (we heat it.) and calm.| (So we think.)| Yes."_s);
        row("bracketed citation", u"It eases pain.[1]| It calms.[2, 3]| It is warm."_s);
        row("citation behind a space", u"It eases pain. [1]| It calms."_s);
        row("citations in a row", u"It eases pain.[1][2]| It calms.[3],[4]| It is warm."_s);
        row("raised citation", u"It eases pain.¹| It calms.²³| It is warm."_s);
        row("citation that lost its place", u"It eases pain.1| It calms.2,3| It is warm.4–6"_s);
        row("citation before the stop", u"It eases pain [1].| It calms¹.| It is warm."_s);
        row("omission", u"“It [...] Calms.”| Yes."_s);
        row("a missing space", u"It calms the mind.|Massage is warm.| See www.Spa.Example or a.Html here."_s);
        row("addresses", u"Write to a.b@spa.example.| See https://spa.example/a.b?c=d!e for more."_s);
        row("line break in a sentence", u"It calms\nthe mind.|\nIt is warm"_s);
        row("lines without a stop", u"Calms the mind|\nEases pain|\nMelts tension in 60 min"_s);
        row("a line that goes on", u"A warm room,\nSwedish oil\nand tea, and\nI pour it."_s);
        row("bullets on lines", u"Good for:|\n• calm|\n- ease|\n– a well-\nknown rest"_s);
        row("no-break space", u"It calms.|\u00a0It is warm."_s);
        row("small letters", u"it works well.| try it.| why not?| book now"_s);
        row("units before a small letter", u"It takes 60 min. and costs little."_s);
        row("a name in an exclamation mark", u"We use Relax! in the spa."_s);
        row("many marks", u"Wow!!!| Really?!| Yes."_s);
        row("numbers in one line", u"1. Calms the mind| 2. Eases pain| 3. Lasts long"_s);
        row("a number that is no item", u"1. Take 3. cups of tea"_s);
        row("bullets in one line", u"• Calms the mind| • Eases pain"_s);
        row("wide stops", u"按摩很好。|很舒服！|是吗？"_s);
        row("smiley", u"We like it. :-)| Come soon."_s);
        row("zero-width space", u"It calms.\u200b| It is warm."_s);
    }

    void splits()
    {
        QFETCH(QString, expected);
        const QString text = QString(expected).remove(u'|');
        QString shown;
        qsizetype copied = 0;
        for (const TextRange sentence : sentenceRanges(text)) {
            if (copied > 0)
                shown += u'|';
            shown += QStringView(text).sliced(copied, sentence.end - copied);
            copied = sentence.end;
        }
        QCOMPARE(QString(shown + text.mid(copied)), expected);
    }

    /// On any text: in order, apart, inside, without white space at the ends, and nothing but white space left out.
    void coversAnyText()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 30000; ++round) {
            const QString text = randomText(random);
            const QByteArray shown = "text: " + text.toUtf8().toPercentEncoding();
            qsizetype end = 0;
            const QVector<TextRange> ranges = sentenceRanges(text);
            for (const TextRange range : ranges) {
                QVERIFY2(range.start >= end && !range.isEmpty() && range.end <= text.size(), shown);
                QVERIFY2(!text[range.start].isSpace() && !text[range.end - 1].isSpace(), shown);
                QVERIFY2(text.mid(end, range.start - end).trimmed().isEmpty(), shown);
                end = range.end;
            }
            QVERIFY2(text.mid(end).trimmed().isEmpty(), shown);
        }
    }

    void takesTimeInProportion_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {".", ". ", "a.", "ab!Cd", "(.", "[1].", "1) ", "• ", "A. ", "…", "¹", " .", ")",
                 "a. b. ", ":) ", "\u200b.", "e.g. ", ". \"", ".[1],", "aB.Cd@"})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }

    void takesTimeInProportion()
    {
        QFETCH(QString, piece);
        QElapsedTimer timer;
        timer.start();
        sentenceRanges(piece.repeated(1'000'000 / piece.size()));
        // A million units take some milliseconds; in square proportion they would take minutes.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"

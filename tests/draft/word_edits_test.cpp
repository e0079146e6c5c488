// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <draft/text_edit.h>

#include <QRandomGenerator>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// The edits as "{old>new}" inside the old text.
QString picture(const QString &before, const QVector<TextEdit> &edits)
{
    QString shown;
    qsizetype copied = 0;
    for (const TextEdit &edit : edits) {
        const TextRange at = edit.at.range;
        shown += before.mid(copied, at.start - copied) + u"{%1>%2}"_s.arg(before.mid(at.start, at.length()), edit.text);
        copied = at.end;
    }
    return shown + before.mid(copied);
}

} // namespace

class WordEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchesOnlyWhatChanges_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("edits");
        QTest::newRow("nothing") << u"Massage helps."_s << u"Massage helps."_s << u"Massage helps."_s;
        QTest::newRow("a word") << u"Massage helps you."_s << u"Massage soothes you."_s
                                << u"Massage {helps>soothes} you."_s;
        QTest::newRow("words put in") << u"So it may."_s << u"So perhaps it may."_s << u"So {>perhaps }it may."_s;
        QTest::newRow("words taken out") << u"It really does."_s << u"It does."_s << u"It {really >}does."_s;
        QTest::newRow("a new beginning") << u"Massage heals."_s << u"It is not clear whether massage heals."_s
                                         << u"{Massage>It is not clear whether massage} heals."_s;
        QTest::newRow("all new") << u"abc"_s << u"xyz"_s << u"{abc>xyz}"_s;
        QTest::newRow("from nothing") << u""_s << u"abc"_s << u"{>abc}"_s;
        QTest::newRow("to nothing") << u"abc"_s << u""_s << u"{abc>}"_s;
        QTest::newRow("a mark at the end") << u"It helps."_s << u"It helps.[1]"_s << u"It helps.{>[1]}"_s;
        QTest::newRow("two places") << u"Studies show massage boosts rest"_s << u"People say massage brings rest"_s
                                    << u"{Studies>People} {show>say} massage {boosts>brings} rest"_s;
    }

    void touchesOnlyWhatChanges()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(picture(before, wordEdits({0, {0, before.size()}}, before, after)), "edits");
    }

    void standsWhereTheTextStands()
    {
        const QVector<TextEdit> edits = wordEdits({3, {10, 14}}, u"a bc"_s, u"a d"_s);
        QCOMPARE(edits, (QVector<TextEdit>{{{3, {12, 14}}, u"d"_s}}));
    }

    void appliedTheyGiveTheNewText()
    {
        QRandomGenerator random(5);
        const QStringList words{u"massage"_s, u"may"_s, u" "_s, u" "_s, u", "_s, u"."_s, u"pain"_s, u"😀"_s, u"’s"_s};
        const auto text = [&] {
            QString made;
            for (int i = random.bounded(14); i > 0; --i)
                made += words[random.bounded(int(words.size()))];
            return made;
        };
        for (int round = 0; round < 5000; ++round) {
            Block block;
            block.text = text();
            const QString after = text();
            QCOMPARE(applied(block, wordEdits({0, {0, block.text.size()}}, block.text, after)).text, after);
        }
    }
};

QTEST_GUILESS_MAIN(WordEditsTest)
#include "word_edits_test.moc"

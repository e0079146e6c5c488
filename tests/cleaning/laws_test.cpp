// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <cleaning/cleaned.h>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caveat;

/// What holds for any draft: cleaning twice changes nothing, and cleaning leaves every character that is no residue.
class LawsTest : public QObject
{
    Q_OBJECT

    const CleaningWords m_words = shippedCleaningWords();

    static QString randomText(QRandomGenerator &random)
    {
        static const QStringList parts{u"massage"_s, u"The room is warm"_s, u" "_s, u" "_s, u"\u00a0"_s, u"\u200b"_s,
            u"\u3000"_s, u"\n"_s, u"60"_s, u"km"_s, u"출장마사지"_s, u"按摩"_s, u"матушка"_s, u"("_s, u")"_s, u"“"_s,
            u"”"_s, u"."_s, u", "_s, u"6 Comments"_s, u"Leave a Reply"_s, u"Name *"_s, u"Website"_s, u"Share this"_s,
            u"Ann Able"_s, u"https://a.example/?utm_source=x&p=1"_s, u"a"_s, u"😀"_s, u"\ufffc"_s, u"\u0301"_s};
        QString text;
        for (int count = random.bounded(1, 9); count > 0; --count)
            text += parts.at(random.bounded(int(parts.size())));
        return text;
    }

    static Draft randomDraft(quint32 seed)
    {
        QRandomGenerator random(seed);
        static constexpr std::array kinds{BlockKind::Heading, BlockKind::Paragraph, BlockKind::Paragraph,
            BlockKind::ListItem, BlockKind::ListItem, BlockKind::TableCell, BlockKind::ImageText, BlockKind::Rule,
            BlockKind::Preformatted};
        Draft draft;
        const int count = random.bounded(1, 30);
        for (int index = 0; index < count; ++index) {
            Block block;
            block.kind = kinds.at(std::size_t(random.bounded(int(kinds.size()))));
            block.level
                = block.kind == BlockKind::Heading || block.kind == BlockKind::ListItem ? random.bounded(1, 3) : 0;
            block.continuesItem = block.kind == BlockKind::ListItem && random.bounded(3) == 0;
            if (block.kind != BlockKind::Rule)
                block.text = randomText(random);
            if (random.bounded(3) == 0 && block.text.size() > 2) {
                const int start = random.bounded(int(block.text.size() - 1));
                const int end = random.bounded(start + 1, int(block.text.size()));
                block.spans.append({{start, end}, SpanKind::Link, u"https://b.example/?fbclid=1"_s, {}, {}});
            }
            draft.blocks.append(block);
        }
        return draft;
    }

    static QString allText(const Draft &draft)
    {
        QString text;
        for (const Block &block : draft.blocks)
            text += block.text;
        return text;
    }

private Q_SLOTS:
    void cleaningTwiceChangesNothing()
    {
        for (quint32 seed = 0; seed < 4000; ++seed) {
            const Draft once = cleaned(randomDraft(seed), residue(randomDraft(seed), m_words));
            const QVector<Residue> left = residue(once, m_words);
            QVERIFY2(left.isEmpty(),
                qPrintable(u"seed %1: %2 in “%3”"_s.arg(seed).arg(
                    left.isEmpty() ? QString() : residueKindName(left.first().kind),
                    left.isEmpty() ? QString() : once.blocks.at(left.first().at.block).text)));
        }
    }

    /// Each piece keeps to its block and to its own place, and only what it cuts goes.
    void allElseStays()
    {
        for (quint32 seed = 0; seed < 4000; ++seed) {
            const Draft draft = randomDraft(seed);
            QVector<Residue> found = residue(draft, m_words);
            std::ranges::stable_sort(
                found, {}, [](const Residue &piece) { return std::pair(piece.at.block, piece.cut); });
            QString expected;
            auto piece = found.begin();
            for (int index = 0; index < draft.blocks.size(); ++index) {
                const QString &text = draft.blocks.at(index).text;
                qsizetype copied = 0;
                for (; piece != found.end() && piece->at.block == index; ++piece) {
                    QVERIFY(piece->cut.end <= text.size() && piece->at.range.end <= text.size());
                    if (piece->cut.isEmpty())
                        continue;
                    QVERIFY2(piece->cut.start >= copied, qPrintable(u"seed %1"_s.arg(seed)));
                    QVERIFY(piece->becomes.isEmpty() || piece->becomes == u" "
                        || piece->kind == ResidueKind::TrackingLink || piece->kind == ResidueKind::Homoglyph);
                    expected += QStringView(text).sliced(copied, piece->cut.start - copied) + piece->becomes;
                    copied = piece->cut.end;
                }
                expected += QStringView(text).sliced(copied);
            }
            QVERIFY(piece == found.end());
            QCOMPARE(allText(cleaned(draft, found)), expected);
        }
    }

    void sameDraftSameResidue()
    {
        for (quint32 seed = 0; seed < 50; ++seed)
            QCOMPARE(residue(randomDraft(seed), m_words), residue(randomDraft(seed), m_words));
    }

    /// A bound far above what it takes still tells it from the square.
    void linearTime_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("one line of words") << 0;
        QTest::newRow("one line of stray spaces") << 1;
        QTest::newRow("one line of spam") << 2;
        QTest::newRow("one line of links") << 3;
        QTest::newRow("one line of open brackets") << 4;
        QTest::newRow("many blocks") << 5;
        QTest::newRow("many comments") << 6;
        QTest::newRow("many addresses") << 7;
    }

    void linearTime()
    {
        QFETCH(int, shape);
        const auto time = [&](int size) {
            const Draft draft = large(shape, size);
            QElapsedTimer timer;
            timer.start();
            const QVector<Residue> found = residue(draft, m_words);
            const Draft after = cleaned(draft, found);
            return timer.nsecsElapsed();
        };
        const qint64 full = time(1 << 18);
        QVERIFY2(full < 3'000'000'000, qPrintable(u"%1 ms"_s.arg(full / 1'000'000)));
        qInfo("%lld ms", full / 1'000'000);
    }

private:
    static Draft large(int shape, int size)
    {
        Draft draft;
        if (shape == 5 || shape == 6) {
            for (int index = 0; index < 10'000; ++index) {
                Block block;
                block.kind = shape == 6 ? BlockKind::ListItem : BlockKind::Paragraph;
                block.level = shape == 6 ? 1 : 0;
                block.text = shape == 6 ? u"Ann Able"_s
                                        : u"This paragraph stands here again and again so that there is a lot of it "
                                          "and\u00a0some."_s;
                if (shape == 6 && index == 5000) {
                    block.kind = BlockKind::Heading;
                    block.text = u"6 Comments"_s;
                }
                draft.blocks.append(block);
            }
            return draft;
        }
        static const QStringList units{u"the room is warm "_s, u"a\u00a0b\u200b"_s, u"warm rooms 출장마사지 here, "_s,
            u"here is one link "_s, u"((матушкаволга "_s, {}, {}, u"https://a.example/?utm_a=1&b=2 "_s};
        Block block;
        while (block.text.size() < size)
            block.text += units.at(shape);
        if (shape == 3) {
            for (qsizetype at = 0; at + 17 < block.text.size(); at += 17)
                block.spans.append({{at, at + 16}, SpanKind::Link, u"https://a.example/?utm_a=1&b=2"_s, {}, {}});
        }
        draft.blocks.append(block);
        return draft;
    }
};

QTEST_GUILESS_MAIN(LawsTest)
#include "laws_test.moc"

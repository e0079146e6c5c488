// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/check_cache.h>
#include <claims/example_draft.h>
#include <claims/rules_archive.h>
#include <claims/shipped_rules.h>

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// Laws of a check as a whole.
class EngineTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;

    static QString article()
    {
        return u"# Winter massage\nOur massage boosts your immune system. It also flushes toxins from tired muscles.\n"
               "# What a session does\n- Stronger defences:\n  - Strengthens your immunity\n  - Prevents colds\n"
               "Studies suggest that massage can cure arthritis. Massage is not a cure for colds.\n"
               "Many clients like the quiet. Massage boosts your immune system.\n"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().toString()));
        m_engine = *engine;
    }

    void rangesLieInTheirSentences()
    {
        const Draft draft = exampleDraft(article());
        const auto findings = m_engine->check(draft).findings;
        QVERIFY(findings.size() >= 6);
        for (const Finding &finding : findings) {
            QVERIFY(!finding.range.isEmpty());
            QVERIFY(finding.sentence.covers(finding.range));
            QVERIFY(finding.sentence.end <= draft.blocks.at(finding.block).text.size());
            QVERIFY(!finding.message.contains(u'{'));
            QVERIFY(!finding.reasons.isEmpty());
        }
    }

    void sameTextSameFindings()
    {
        const Draft draft = exampleDraft(article());
        QCOMPARE(m_engine->check(draft).findings, m_engine->check(draft).findings);
    }

    void repeatedSentencesHaveIdsOfTheirOwn()
    {
        const auto findings = m_engine->check(exampleDraft(article())).findings;
        QStringList ids;
        for (const Finding &finding : findings)
            ids.append(finding.id);
        const qsizetype count = ids.size();
        ids.removeDuplicates();
        QCOMPARE(ids.size(), count);
    }

    void idSurvivesEditsElsewhere()
    {
        const auto before = m_engine->check(exampleDraft(u"# Massage\nMassage cures arthritis."_s)).findings;
        const auto after
            = m_engine->check(exampleDraft(u"# Massage\nWelcome to our studio.\nMassage cures arthritis."_s)).findings;
        QCOMPARE(before.size(), 1);
        QCOMPARE(after.size(), 1);
        QCOMPARE(before.first().id, after.first().id);
    }

    void noWordsAreMarkedTwice()
    {
        const QString line = u"# Massage\nFor guests with old complaints, massage treats arthritis and relieves the "
                             "symptoms of asthma."_s;
        const auto findings = m_engine->check(exampleDraft(line)).findings;
        QVERIFY(!findings.isEmpty());
        for (qsizetype i = 1; i < findings.size(); ++i)
            QVERIFY(!findings.at(i).range.overlaps(findings.at(i - 1).range));
    }

    void imagesWithinALineAreRead()
    {
        Draft draft = exampleDraft(u"# Winter massage\nSee it here."_s);
        Block &block = draft.blocks.last();
        block.text = u"See \ufffc here: massage cures asthma."_s;
        Span image;
        image.range = {4, 5};
        image.kind = SpanKind::Image;
        image.title = u"Our massage prevents colds"_s;
        block.spans = {image};
        const auto findings = m_engine->check(draft).findings;
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.first().range, image.range);
        QCOMPARE(findings.first().words(block.text), u"prevents colds"_s);
        QCOMPARE(findings.last().words(block.text), u"cures asthma"_s);
    }

    void linesOfOneBlockAreReadApart()
    {
        Draft draft = exampleDraft(u"# Hot stone massage\nline"_s);
        Block &block = draft.blocks.last();
        block.text
            = u"Our massage helps with:\n• Back pain\n• Better sleep\n– Stiff shoulders\nOpen all week\nCall us"_s;
        QStringList sentences;
        for (const Finding &finding : m_engine->check(draft).findings)
            sentences.append(block.text.mid(finding.sentence.start, finding.sentence.length()));
        QCOMPARE(sentences, QStringList({u"Back pain"_s, u"Better sleep"_s, u"Stiff shoulders"_s}));
    }

    void tableRowActsByItsFirstCell()
    {
        Draft draft;
        const QStringList cells = {u"Ritual"_s, u"Good to know"_s, u"Winter ritual"_s, u"Draws toxins out"_s};
        for (int i = 0; i < cells.size(); ++i) {
            Block cell;
            cell.kind = BlockKind::TableCell;
            cell.cell = CellPlace{i / 2, i % 2, i < 2};
            cell.text = cells.at(i);
            draft.blocks.append(cell);
        }
        const auto findings = m_engine->check(draft).findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().block, 3);
        QCOMPARE(findings.first().claim.agent.text, u"Winter ritual"_s);
    }

    /// After any row of edits the cached check finds what a fresh one finds.
    void cachedCheckEqualsFresh()
    {
        const QStringList pieces = {u"massage"_s, u" It boosts immunity. "_s, u"not "_s, u"?"_s, u". "_s,
            u"(Moyer, 2004)"_s, u"cells "_s, u"may "_s, u"toxins "_s, u"Studies show that "_s};
        QRandomGenerator random(20261122);
        Draft draft = exampleDraft(article());
        CheckCache cache;
        for (int round = 0; round < 400; ++round) {
            Block &block = draft.blocks[random.bounded(draft.blocks.size())];
            const auto at = random.bounded(block.text.size() + 1);
            switch (random.bounded(4)) {
            case 0:
                block.text.insert(at, pieces.at(random.bounded(pieces.size())));
                break;
            case 1:
                block.text.remove(at, random.bounded(8));
                break;
            case 2:
                block.kind = static_cast<BlockKind>(random.bounded(static_cast<int>(BlockKind::Rule) + 1));
                block.level
                    = block.kind == BlockKind::ListItem || block.kind == BlockKind::Heading ? 1 + random.bounded(2) : 0;
                break;
            default:
                draft.blocks.move(random.bounded(draft.blocks.size()), random.bounded(draft.blocks.size()));
                break;
            }
            const auto cached = m_engine->check(draft, &cache);
            const auto fresh = m_engine->check(draft);
            QCOMPARE(cached.findings, fresh.findings);
            QCOMPARE(cached.uncheckedBlocks, fresh.uncheckedBlocks);
        }
    }

    void archivedRulesAreTheSame()
    {
        const auto rules = fromArchive(archived(m_engine->compiledRules()));
        QVERIFY(rules);
        const Engine again(rules);
        const Draft draft = exampleDraft(article());
        QCOMPARE(again.check(draft).findings, m_engine->check(draft).findings);
        QCOMPARE(archived(*rules), archived(m_engine->compiledRules()));
    }

    void brokenArchivesAreRefused()
    {
        const QByteArray whole = archived(m_engine->compiledRules());
        QVERIFY(!fromArchive({}));
        QVERIFY(!fromArchive("no archive"));
        QVERIFY(!fromArchive(whole + "x"));
        QVERIFY(!fromArchive(whole.first(whole.size() - 1)));
    }

    void emptyAndOddDrafts()
    {
        QVERIFY(m_engine->check({}).findings.isEmpty());
        Draft draft;
        for (const QString &text : {u""_s, u" "_s, QString(QChar(0)), QString(QChar(0xD800)), QString(100000, u'a'),
                 u"…"_s, QString(20000, u'(')}) {
            Block block;
            block.text = text;
            draft.blocks.append(block);
        }
        QVERIFY(m_engine->check(draft).findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"

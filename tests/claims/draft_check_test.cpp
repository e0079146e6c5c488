// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/draft_check.h>
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>

#include <QRandomGenerator>
#include <QtTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// An article with all that hands something on to other blocks: headings, lists, tables, references, directives,
/// images, and lines that read the same.
Draft article()
{
    Draft draft = exampleDraft(uR"(# Sauna and you

The sauna boosts your immune system. It flushes toxins [1].

## Benefits

Our steam bath helps with:

- better sleep
- asthma
- fewer colds [2]

It lowers cortisol (Hale, 2009). Guests like it.

The sauna boosts your immune system.

## Do not come if

- you have a fever

## References

1. Hale. Steam and sleep. 2009.
)"_s);
    Block line;
    line.text = u"The hot stones are said to heal \ufffc quickly."_s;
    line.spans = {{{32, 33}, SpanKind::Image, u"stone.jpg"_s, u"Hot stones cure back pain"_s, {}}};
    draft.blocks.insert(4, line);
    draft.blocks[2].directives = {u"caveat: ignore DETOX_CLAIM because the sponsor insists"_s};
    return draft;
}

void dropDirectives(QVector<Block> &blocks)
{
    for (Block &block : blocks)
        block.directives.clear();
}

Draft withoutDirectives(Draft draft)
{
    dropDirectives(draft.blocks);
    return draft;
}

/// One that stop has been asked for.
std::stop_token stopped()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

/// Edits at random, each a small thing that a person does.
class Editor
{
public:
    explicit Editor(quint32 seed)
        : m_random(seed)
    {
    }

    BlockEdit edit(const QVector<Block> &blocks)
    {
        const int at = below(int(blocks.size()));
        switch (below(8)) {
        case 0:
            return {at, 1, {}};
        case 1:
            return {at, 0, {blocks.at(below(int(blocks.size())))}};
        case 2: { // a block is cut in two
            Block front = blocks.at(at);
            Block back = front;
            const int place = below(int(front.text.size()) + 1);
            front.text.truncate(place);
            back.text.remove(0, place);
            back.spans.clear();
            front.spans.clear();
            return {at, 1, {front, back}};
        }
        case 3: { // it becomes something else
            Block block = blocks.at(at);
            block.kind = static_cast<BlockKind>(below(int(BlockKind::Rule) + 1));
            const bool hasLevel = block.kind == BlockKind::ListItem || block.kind == BlockKind::Heading;
            block.level = hasLevel ? 1 + below(2) : 0;
            return {at, 1, {block}};
        }
        case 4: {
            const QStringList directives = {u"caveat: off DETOX_CLAIM because we know"_s, u"caveat: on"_s,
                u"caveat: ignore ALL"_s, u"caveat: ignore ALL because it is a quote"_s};
            Block block = blocks.at(at);
            block.directives = block.directives.isEmpty() ? directives.sliced(below(4), 1) : QStringList();
            return {at, 1, {block}};
        }
        default:
            return {at, 1, {retyped(blocks.at(at))}};
        }
    }

private:
    Block retyped(Block block)
    {
        const QStringList pieces = {u"massage"_s, u" It boosts immunity. "_s, u"not "_s, u"?"_s, u". "_s,
            u"(Moyer, 2004)"_s, u" [1]"_s, u"cells "_s, u"may "_s, u"toxins "_s, u"Studies show that "_s, u":"_s,
            u"In the study the patients were seen by the researchers. "_s, u"Book your appointment now! "_s};
        const int place = below(int(block.text.size()) + 1);
        block.spans.clear();
        if (below(2) == 0)
            block.text.insert(place, pieces.at(below(int(pieces.size()))));
        else
            block.text.remove(place, below(8));
        return block;
    }

    int below(int bound) { return bound > 0 ? int(m_random.bounded(bound)) : 0; }

    QRandomGenerator m_random;
};

/// What somebody holds who was told of changes alone.
class Listener
{
public:
    void hear(const FindingChanges &changes)
    {
        QVector<Finding> left = m_findings;
        for (const Finding &gone : changes.removed)
            QVERIFY(left.removeOne(gone));
        for (Finding &finding : left) {
            for (const FindingChanges::Moved &moved : changes.moved) {
                if (finding.block >= moved.from && finding.block < moved.from + moved.count) {
                    finding.block += moved.to - moved.from;
                    break;
                }
            }
        }
        left += changes.added;
        m_findings = left;
    }

    bool holds(const QVector<Finding> &findings) const
    {
        QVector<Finding> left = m_findings;
        for (const Finding &finding : findings) {
            if (!left.removeOne(finding))
                return false;
        }
        return left.isEmpty();
    }

private:
    QVector<Finding> m_findings;
};

} // namespace

/// Edits go in, changed findings come out: the same as a full check finds.
class DraftCheckTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().toString()));
        m_engine = *engine;
    }

    void randomEdits_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("addressed"); // by directives, which tell on all findings at once
        for (quint32 seed = 0; seed < 8; ++seed)
            QTest::addRow("seed %u", seed) << seed << (seed % 2 == 1);
    }

    void randomEdits()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, addressed);
        Editor editor(seed);
        DraftCheck check(m_engine);
        Listener listener;
        const Draft begun = addressed ? article() : withoutDirectives(article());
        listener.hear(check.setDraft(begun));
        for (int round = 0; round < 150; ++round) {
            BlockEdit edit{0, 0, begun.blocks};
            if (check.blocks().size() >= 10)
                edit = editor.edit(check.blocks());
            if (!addressed)
                dropDirectives(edit.added);
            const FindingChanges changes = check.apply(edit);
            listener.hear(changes);
            const CheckResult fresh = m_engine->check({u""_s, check.blocks()});
            QCOMPARE(check.result().findings, fresh.findings);
            QCOMPARE(check.result().supported, fresh.supported);
            QCOMPARE(check.result().uncheckedBlocks, fresh.uncheckedBlocks);
            QVERIFY2(listener.holds(fresh.findings), qPrintable(u"after edit %1"_s.arg(round)));
        }
    }

    void severalEditsAtOnce()
    {
        Editor editor(77);
        DraftCheck check(m_engine);
        check.setDraft(article());
        Listener listener;
        listener.hear(FindingChanges{{}, check.result().findings, {}, {}, {}});
        for (int round = 0; round < 30; ++round) {
            QVector<BlockEdit> edits;
            for (int i = 0; i < 4; ++i)
                edits.append(editor.edit(check.blocks().first(8)));
            listener.hear(check.apply(edits));
            QVERIFY(listener.holds(m_engine->check({u""_s, check.blocks()}).findings));
            if (check.blocks().size() < 12)
                listener.hear(check.apply({0, 0, article().blocks}));
        }
    }

    void stoppedChecksLeaveNothingOut_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 20; seed < 24; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void stoppedChecksLeaveNothingOut()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Editor editor(seed);
        DraftCheck check(m_engine);
        Listener listener;
        check.applyUnless(stopped(), {{0, 0, article().blocks}});
        QVERIFY(check.result().findings.isEmpty());
        QCOMPARE(check.blocks().size(), article().blocks.size());
        for (int round = 0; round < 200; ++round) {
            BlockEdit edit{0, 0, article().blocks};
            if (check.blocks().size() >= 10)
                edit = editor.edit(check.blocks());
            const bool isStopped = random.bounded(3) > 0;
            const auto before = check.result().findings;
            const auto changes = check.applyUnless(isStopped ? stopped() : std::stop_token(), {edit});
            QVERIFY(changes || isStopped); // where there is nothing to look at, there is nothing to stop
            if (!changes) {
                QCOMPARE(check.result().findings, before);
                continue;
            }
            listener.hear(*changes);
            const CheckResult fresh = m_engine->check({u""_s, check.blocks()});
            QCOMPARE(check.result().findings, fresh.findings);
            QCOMPARE(check.result().supported, fresh.supported);
            QVERIFY2(listener.holds(fresh.findings), qPrintable(u"after edit %1"_s.arg(round)));
        }
    }

    void aBlockCanBeAskedFor()
    {
        DraftCheck check(m_engine);
        check.setDraft(article());
        qsizetype findings = 0;
        qsizetype supported = 0;
        for (int block = 0; block < check.blocks().size(); ++block) {
            for (const Finding &finding : check.findings(block))
                QCOMPARE(finding, check.result().findings.at(findings++));
            for (const Finding &claim : check.supported(block))
                QCOMPARE(claim, check.result().supported.at(supported++));
        }
        QCOMPARE(findings, check.result().findings.size());
        QCOMPARE(supported, check.result().supported.size());
        QVERIFY(findings > 0 && supported > 0);
    }

    void withoutAnEngineNothingIsFound()
    {
        DraftCheck check(nullptr);
        QVERIFY(check.apply({0, 0, article().blocks}).isEmpty());
        QCOMPARE(check.blocks().size(), article().blocks.size());
        QVERIFY(check.result().findings.isEmpty());
    }

    void tellsOnlyWhatChanged()
    {
        DraftCheck check(m_engine);
        check.setDraft(article());
        const auto before = check.result().findings.size();
        QVERIFY(before > 4);
        Block block = check.blocks().constLast();
        block.text += u'x';
        const int last = int(check.blocks().size()) - 1;
        const FindingChanges typed = check.apply({last, 1, {block}});
        QVERIFY(typed.isEmpty());
        QVERIFY(typed.checked.contains(last));

        Block line;
        line.text = u"The room is warm."_s;
        const FindingChanges inserted = check.apply({0, 0, {line}});
        QVERIFY(inserted.isEmpty());
        QCOMPARE(inserted.moved, (QVector<FindingChanges::Moved>{{0, 1, last + 1}}));

        line.text = u"A massage boosts immunity."_s;
        const FindingChanges changed = check.apply({0, 1, {line}});
        QCOMPARE(changed.removed.size(), 0);
        QCOMPARE(changed.added.size(), 1);
        QCOMPARE(changed.blocks, QVector<int>{0});
        QCOMPARE(changed.added.constFirst().block, 0);
        QCOMPARE(check.apply({0, 1, {}}).removed, changed.added);
        QCOMPARE(check.result().findings.size(), before);
    }

    void copiesGoTheirOwnWays()
    {
        DraftCheck check(m_engine);
        check.setDraft(article());
        DraftCheck copy = check;
        copy.apply({0, int(copy.blocks().size()), {}});
        QVERIFY(copy.blocks().isEmpty());
        QVERIFY(copy.result().findings.isEmpty());
        QCOMPARE(check.result().findings, m_engine->check(article()).findings);
    }

    void editsOutOfBoundsAreCut()
    {
        DraftCheck check(m_engine);
        QVERIFY(check.apply({5, 3, article().blocks}).moved.isEmpty());
        QCOMPARE(check.blocks().size(), article().blocks.size());
        check.apply({-2, 1000, {}});
        QVERIFY(check.blocks().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DraftCheckTest)
#include "draft_check_test.moc"

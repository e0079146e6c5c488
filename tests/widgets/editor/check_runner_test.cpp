// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"
#include "fake_checker.h"
#include "random_draft.h"
#include "random_edit.h"
#include "whole_draft_checker.h"

#include <editor/check_runner.h>
#include <editor/document_builder.h>
#include <editor/document_snapshot.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// "block:start-end" of each finding.
QStringList picture(const QVector<Finding> &findings)
{
    QStringList rows;
    for (const Finding &finding : findings)
        rows += u"%1:%2-%3"_s.arg(finding.block).arg(finding.range.start).arg(finding.range.end);
    return rows;
}

/// What a fresh check of the whole document finds, blocks numbered as in the document.
QStringList freshPicture(const QTextDocument &document)
{
    Draft draft;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        draft.blocks += snapshotOf(block);
    return picture(fakeFindings(draft));
}

/// Waits in each check until it is let go.
class SlowChecker : public WholeDraftChecker
{
public:
    explicit SlowChecker(QSemaphore &gate)
        : m_gate(gate)
    {
    }
    CheckResult check(const Draft &draft) override
    {
        m_gate.acquire();
        return {fakeFindings(draft), {}, {}};
    }

private:
    QSemaphore &m_gate;
};

/// Finds the number of every item, and shows it as a place.
class NumberChecker : public WholeDraftChecker
{
protected:
    CheckResult check(const Draft &draft) override
    {
        CheckResult result;
        for (int block = 0; block < draft.blocks.size(); ++block) {
            Finding finding;
            finding.block = block;
            finding.range = {draft.blocks.at(block).number, draft.blocks.at(block).number + 1};
            result.findings += finding;
        }
        return result;
    }
};

/// Gets through its first check only by being stopped.
class StuckChecker : public WholeDraftChecker
{
public:
    explicit StuckChecker(QSemaphore &begun)
        : m_begun(begun)
    {
    }

    std::optional<QVector<int>> apply(const QVector<BlockEdit> &edits, const std::stop_token &stop) override
    {
        m_begun.release();
        for (int i = 0; m_isFirst && !stop.stop_requested() && i < 10'000; ++i)
            QThread::msleep(1);
        m_isFirst = false;
        return WholeDraftChecker::apply(edits, stop);
    }

protected:
    CheckResult check(const Draft &draft) override { return {fakeFindings(draft), {}, {}}; }

private:
    QSemaphore &m_begun;
    bool m_isFirst = true;
};

class CheckRunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<QTextDocument>();
        m_changes = std::make_unique<ChangeTracker>(m_document.get());
        m_model = std::make_unique<FindingsModel>();
    }

    void cleanup() { m_runner.reset(); }

    void findsWhatIsThere()
    {
        open(
            {u"# Rest"_s, u"Tea cures colds and boosts you."_s, u"Lang: autre chose"_s, u"quiet"_s}, makeFakeChecker());
        QTRY_VERIFY(m_runner->isSettled());
        QCOMPARE(picture(m_model->findings()), (QStringList{u"1:4-9"_s, u"1:20-26"_s}));
        QCOMPARE(m_runner->words(), 11);
        QCOMPARE(m_runner->uncheckedBlocks(), 1);
    }

    void aThousandEditsLeaveWhatAFreshCheckFinds_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void aThousandEditsLeaveWhatAFreshCheckFinds()
    {
        QFETCH(quint32, seed);
        buildDocument(*m_document, randomDraft(seed, 30));
        start(makeFakeChecker());
        QRandomGenerator random(seed);
        for (int edit = 0; edit < 250; ++edit) {
            randomEdit(*m_document, random);
            QTextCursor cursor(m_document.get());
            cursor.setPosition(random.bounded(m_document->characterCount()));
            cursor.insertText(random.bounded(2) == 0 ? u" cures "_s : u" boosts "_s);
            if (random.bounded(4) == 0)
                m_runner->checkNow();
            if (random.bounded(3) == 0)
                QCoreApplication::processEvents();
            if (random.bounded(60) == 0) {
                QTRY_VERIFY(m_runner->isSettled());
                QCOMPARE(picture(m_model->findings()), freshPicture(*m_document));
            }
        }
        QTRY_VERIFY(m_runner->isSettled());
        QCOMPARE(picture(m_model->findings()), freshPicture(*m_document));
    }

    void leftoversAreReadAlongWithAShortText()
    {
        open({u"Tea boosts you."_s, u"Cancel reply"_s}, makeFakeChecker());
        QTRY_VERIFY(m_runner->isSettled());
        QVERIFY(m_runner->isResidueRead());
        QCOMPARE(m_runner->residue().size(), 1);
    }

    void leftoversOfALongTextWaitForARest()
    {
        QStringList lines(20'000, u"Tea boosts you."_s);
        lines.last() = u"Cancel reply"_s;
        open(lines, makeFakeChecker());
        QTRY_VERIFY_WITH_TIMEOUT(m_runner->isResidueRead(), 30'000); // at once, as it was opened just now
        QCOMPARE(m_runner->residue().size(), 1);
        QSignalSpy read(m_runner.get(), &CheckRunner::residueRead);
        QSignalSpy settled(m_runner.get(), &CheckRunner::settled);
        QTextCursor cursor(m_document.get());
        cursor.insertText(u"Rest. "_s);
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 30'000);
        QVERIFY2(read.isEmpty() && !m_runner->isResidueRead(), "it was not waited for a rest");
        cursor.insertBlock();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, 30'000);
        QVERIFY2(read.isEmpty() && !m_runner->isResidueRead(), "a new line is no rest");
        QTRY_VERIFY(m_runner->isResidueRead());
        QCOMPARE(m_runner->residue().size(), 1);
        QCOMPARE(m_runner->residue().first().at.block, 20'000);
    }

    void resultsForTextThatHasChangedAreDropped()
    {
        QSemaphore gate;
        open({u"Tea cures colds."_s, u"Rest boosts you."_s}, std::make_unique<SlowChecker>(gate));
        QTextCursor cursor(m_document.get());
        cursor.setPosition(4);
        cursor.setPosition(9, QTextCursor::KeepAnchor);
        cursor.insertText(u"soothes"_s); // while the first check runs
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        gate.release();
        QVERIFY(inserted.wait());
        QCOMPARE(picture(m_model->findings()), QStringList{u"1:5-11"_s});
        QVERIFY(!m_runner->isSettled());
        gate.release();
        QTRY_VERIFY(m_runner->isSettled());
        QCOMPARE(picture(m_model->findings()), QStringList{u"1:5-11"_s});
    }

    void aCheckOfWhatIsGoneIsGivenUp()
    {
        QSemaphore begun;
        open({u"Tea cures colds."_s}, std::make_unique<StuckChecker>(begun));
        QVERIFY(begun.tryAcquire(1, 5000));
        buildDocument(*m_document, draftOf(QStringList(200, u"Rest boosts you."_s)));
        QTRY_VERIFY_WITH_TIMEOUT(m_runner->isSettled(), 3000);
        QCOMPARE(m_model->rowCount(), 200);
    }

    void closingDoesNotWaitForACheck()
    {
        QSemaphore begun;
        open({u"Tea cures colds."_s}, std::make_unique<StuckChecker>(begun));
        QVERIFY(begun.tryAcquire(1, 5000));
        QElapsedTimer closing;
        closing.start();
        m_runner.reset();
        QVERIFY(closing.elapsed() < 3000);
    }

    void typingDoesNotStopACheck()
    {
        QSemaphore begun;
        open({u"Tea cures colds."_s}, std::make_unique<StuckChecker>(begun));
        QVERIFY(begun.tryAcquire(1, 5000));
        QTextCursor(m_document.get()).insertText(u"Hot"_s);
        QTest::qWait(400);
        QVERIFY2(!begun.tryAcquire(), "it was stopped");
    }

    void itemsHaveTheirNumbers()
    {
        Draft draft = draftOf({u"1. One"_s, u"1. Two"_s, u"1. Three"_s});
        for (Block &block : draft.blocks) {
            block.kind = BlockKind::ListItem;
            block.level = 1;
            block.marker = ListMarker::Number;
        }
        buildDocument(*m_document, draft);
        start(std::make_unique<NumberChecker>());
        QTRY_VERIFY(m_runner->isSettled());
        QCOMPARE(picture(m_model->findings()), (QStringList{u"0:1-2"_s, u"1:2-3"_s, u"2:3-4"_s}));
        QTextCursor cursor(m_document.get());
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(u"\nOne and a half"_s);
        QTRY_VERIFY(m_runner->isSettled());
        QCOMPARE(picture(m_model->findings()), (QStringList{u"0:1-2"_s, u"1:2-3"_s, u"2:3-4"_s, u"3:4-5"_s}));
    }

    void resultsFollowBlocksThatMoved()
    {
        QSemaphore gate;
        open({u"Tea."_s, u"Rest boosts you."_s}, std::make_unique<SlowChecker>(gate));
        QTextCursor cursor(m_document.get());
        cursor.insertText(u"New\nlines\n"_s);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        gate.release();
        QVERIFY(inserted.wait());
        QCOMPARE(picture(m_model->findings()), QStringList{u"3:5-11"_s});
        gate.release(2);
    }

    void marksMoveWithTypingBeforeTheCheckCatchesUp()
    {
        open({u"Tea cures colds."_s}, makeFakeChecker());
        QTRY_VERIFY(m_runner->isSettled());
        QTextCursor(m_document.get()).insertText(u"Hot "_s);
        QCOMPARE(picture(m_model->findings()), QStringList{u"0:8-13"_s});
        QVERIFY(!m_runner->isSettled());
    }

    void offersAreForTheTextAsItStands()
    {
        open({u"Tea."_s, u"Tea cures colds."_s}, makeFakeChecker());
        QTRY_VERIFY(m_runner->isSettled());
        QSignalSpy offered(m_runner.get(), &CheckRunner::offersReady);
        m_runner->requestOffers(m_model->finding(0));
        QVERIFY(offered.wait());
        const auto offers = offered.takeFirst().at(1).value<QVector<Offer>>();
        QCOMPARE(offers.size(), 1);
        QCOMPARE(offers.first().suggestion.edits.first().at.block, 1);

        m_runner->requestOffers(m_model->finding(0));
        QTextCursor(m_document.get()).insertText(u"Hot "_s);
        QTRY_VERIFY(m_runner->isSettled());
        QCOMPARE(offered.count(), 0);
    }

    void blankBlocksDoNotCountAsLines()
    {
        Draft draft = draftOf({u"Tea."_s, u"boosts"_s});
        draft.blocks.insert(1, Block{});
        buildDocument(*m_document, draft);
        start(makeFakeChecker());
        QTRY_VERIFY(m_runner->isSettled());
        QCOMPARE(picture(m_model->findings()), QStringList{u"2:0-6"_s});
        QSignalSpy offered(m_runner.get(), &CheckRunner::offersReady);
        m_runner->requestOffers(m_model->finding(0));
        QVERIFY(offered.wait());
        QCOMPARE(offered.first().at(1).value<QVector<Offer>>().first().suggestion.edits.first().at.block, 2);
    }

private:
    void open(const QStringList &lines, std::unique_ptr<Checker> checker)
    {
        buildDocument(*m_document, draftOf(lines));
        start(std::move(checker));
    }

    void start(std::unique_ptr<Checker> checker)
    {
        m_runner = std::make_unique<CheckRunner>(m_changes.get(), m_model.get(), std::move(checker));
    }

    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<ChangeTracker> m_changes;
    std::unique_ptr<FindingsModel> m_model;
    std::unique_ptr<CheckRunner> m_runner;
};

} // namespace

QTEST_MAIN(CheckRunnerTest)
#include "check_runner_test.moc"

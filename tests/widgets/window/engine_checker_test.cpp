// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_draft.h"
#include "random_edit.h"

#include <claims/shipped_rules.h>
#include <editor/check_runner.h>
#include <editor/document_builder.h>
#include <editor/document_snapshot.h>
#include <editor/formatting.h>
#include <window/engine_checker.h>
#include <wording/fit.h>

#include <QTest>

#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>
#include <limits>

#include <algorithm>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// Lines that make claims, back them, say more than their source, and list sources.
const QStringList sentences = {u"Sauna boosts your immune system. "_s, u"Massage may ease low-back pain [1]. "_s,
    u"Massage reduces cortisol (Moyer et al., 2011). "_s, u"Massage flushes toxins [2]. "_s,
    u"Massage eases back pain for everyone [1]. "_s, u"It cures asthma. "_s, u"Our steam bath helps with: "_s};
const QStringList entries = {u"Furlan AD. Massage for low-back pain. 2015."_s,
    u"Moyer CA. Does massage therapy reduce cortisol? 2011."_s, u"Hale O. Steam and sleep. 2009."_s};

void writeReferences(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock();
    setBlockKind(cursor, BlockKind::Heading, 2);
    cursor.insertText(u"References"_s);
    cursor.insertBlock();
    setBlockKind(cursor, BlockKind::Paragraph, 0);
    toggleList(cursor, ListMarker::Number);
    for (const QString &entry : entries) {
        cursor.insertText(entry);
        cursor.insertBlock();
    }
}

/// What a check of the whole of \p document finds, blocks numbered as in the document.
QVector<Finding> freshFindings(const QTextDocument &document, const Engine &engine, const Stock &stock)
{
    QVector<int> places;
    const Draft draft = snapshotOf(document, &places);
    const CheckResult result = engine.check(draft);
    QVector<Finding> findings = result.findings + overclaims(draft, result.supported, stock.library());
    findings.removeIf([](const Finding &finding) { return finding.severity == Severity::Info; });
    std::ranges::stable_sort(
        findings, {}, [](const Finding &finding) { return std::pair(finding.block, finding.range.start); });
    for (Finding &finding : findings)
        finding.block = places.at(finding.block);
    return findings;
}

} // namespace

/// The engine on its own thread, while somebody types: nothing is lost on the way there and back.
class EngineCheckerTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;
    std::shared_ptr<const Stock> m_stock;

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        auto stock = shippedStock();
        QVERIFY(engine && stock);
        m_engine = *engine;
        m_stock = std::make_shared<const Stock>(*std::move(stock));
    }

    void editsWhileChecksRun_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void editsWhileChecksRun()
    {
        QFETCH(quint32, seed);
        QTextDocument document;
        ChangeTracker changes(&document);
        FindingsModel model;
        buildDocument(document, randomDraft(seed, 40));
        writeReferences(document);
        CheckRunner runner(&changes, &model, makeEngineChecker(m_engine, m_stock));
        QRandomGenerator random(seed);
        const auto compare = [&] {
            QTRY_VERIFY(runner.isSettled());
            const QVector<Finding> fresh = freshFindings(document, *m_engine, *m_stock);
            for (qsizetype row = 0; row < std::min(fresh.size(), model.findings().size()); ++row)
                QVERIFY2(model.findings().at(row) == fresh.at(row), qPrintable(fresh.at(row).message));
            QCOMPARE(model.findings().size(), fresh.size());
        };
        for (int edit = 0; edit < 160; ++edit) {
            switch (random.bounded(40)) {
            case 0:
                buildDocument(document, randomDraft(random.generate(), 90)); // another file is opened
                writeReferences(document);
                break;
            case 1: {
                QTextCursor cursor(&document); // much is pasted
                insertDraft(cursor, randomDraft(random.generate(), 90));
                break;
            }
            case 2:
                writeReferences(document);
                break;
            default:
                randomEdit(document, random);
            }
            QTextCursor cursor(&document);
            cursor.setPosition(random.bounded(document.characterCount()));
            cursor.insertText(sentences.at(random.bounded(int(sentences.size()))));
            if (random.bounded(3) == 0)
                runner.checkNow();
            if (random.bounded(3) == 0)
                QCoreApplication::processEvents();
            if (random.bounded(10) == 0)
                QTest::qWait(random.bounded(10));
            if (random.bounded(25) == 0)
                compare();
            if (QTest::currentTestFailed())
                return;
        }
        compare();
        QVERIFY(model.rowCount() > 0);
    }

    void closesWhileItChecks()
    {
        QTextDocument document;
        ChangeTracker changes(&document);
        FindingsModel model;
        QVector<Block> blocks(40'000);
        for (qsizetype i = 0; i < blocks.size(); ++i)
            blocks[i].text = sentences.first() + QString::number(i);
        buildDocument(document, {{}, blocks});
        constexpr qint64 enough = 400; // milliseconds
        qint64 least = std::numeric_limits<qint64>::max();
        // The machine may be busy with something else at times; hardly at all of them.
        for (int round = 0; round < 5 && least >= enough; ++round) {
            QElapsedTimer closing;
            {
                CheckRunner runner(&changes, &model, makeEngineChecker(m_engine, m_stock));
                QTest::qWait(200);
                closing.start();
            }
            least = std::min(least, closing.elapsed());
        }
        QVERIFY2(least < enough, qPrintable(u"%1 ms"_s.arg(least)));
    }
};

QTEST_MAIN(EngineCheckerTest)
#include "engine_checker_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/check_cache.h>
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <wording/suggestion.h>

#include <QElapsedTimer>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// A suggestion looks at the surroundings of its claim, however long the draft is.
class LongDraftTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;

    /// Sections in which a claim takes its agent from further up: from the page's topic, over other lines.
    static Draft draftOf(int sections)
    {
        QString text = u"# Welcome to the studio\n## Winter massage\n"_s;
        for (int i = 0; i < sections; ++i) {
            text += u"## Part %1\n"_s.arg(i);
            for (int line = 0; line < 8; ++line)
                text += u"Quiet words number %1 of part %2, with nothing to mark.\n"_s.arg(line).arg(i);
            text += u"- Boosts immunity, part %1\n- Flushes toxins out of part %1\n"_s.arg(i);
        }
        return exampleDraft(text);
    }

    /// Milliseconds for the last \p count findings, and how many of them have a suggestion.
    std::pair<double, int> timeOf(const Draft &draft, int count)
    {
        const QVector<Finding> findings = m_engine->check(draft).findings;
        CheckCache cache;
        int helped = 0;
        QElapsedTimer timer;
        timer.start();
        for (qsizetype i = findings.size() - count; i < findings.size(); ++i)
            helped += suggestions(*m_engine, draft, findings.at(i), &cache).isEmpty() ? 0 : 1;
        return {double(timer.nsecsElapsed()) / 1e6, helped};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY(engine.has_value());
        m_engine = *engine;
    }

    void takesNoLongerInALongDraft()
    {
        constexpr int count = 20;
        timeOf(draftOf(20), count); // tables that are built at first use
        const auto [brief, helpedInBrief] = timeOf(draftOf(20), count);
        const auto [extended, helpedInExtended] = timeOf(draftOf(800), count);
        QCOMPARE(helpedInBrief, count);
        QCOMPARE(helpedInExtended, count);
        QVERIFY2(extended < 6 * brief + 50, qPrintable(u"%1 ms, and %2 ms"_s.arg(brief).arg(extended)));
    }
};

QTEST_GUILESS_MAIN(LongDraftTest)
#include "long_draft_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <wording/suggestion.h>

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// All suggestions of an article of about 5 KB with some 25 findings: under 10 ms.
class SuggestionBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void article()
    {
        QFile file(QStringLiteral(CAVEAT_TEST_DATA "/studio.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString notation = QString::fromUtf8(file.readAll());
        notation.remove(QRegularExpression(u"<!--.*?-->\n"_s));
        while (notation.size() < 5000)
            notation
                += u"\nThe room is warm and the towels are soft. Tea is served in the garden when the sun is out."_s;
        const auto engine = shippedEngine();
        QVERIFY(engine);
        const Draft draft = exampleDraft(notation);
        const QVector<Finding> findings = (*engine)->check(draft).findings;
        QVERIFY(findings.size() >= 15);
        qsizetype count = 0;
        QBENCHMARK
        {
            for (const Finding &finding : findings)
                count += suggestions(**engine, draft, finding).size();
        }
        QVERIFY(count > 0);
    }
};

QTEST_GUILESS_MAIN(SuggestionBench)
#include "suggestion_bench.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/shipped_rules.h>
#include <reports/register_report.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// The register as a table and as a page.
class RegisterReportTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;

    static Decision said(Status status, const QString &reason, const QString &by)
    {
        return {status, reason, by, QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC), {}, Severity::High};
    }

    static RegisterEntry entry()
    {
        RegisterEntry entry;
        entry.category = u"DETOX_CLAIM"_s;
        entry.words = u"flushes toxins"_s;
        entry.sentence = u"A rub flushes toxins."_s;
        entry.block = 2;
        entry.severity = Severity::High;
        entry.status = Status::Waived;
        entry.decision = said(Status::Waived, u"A joke"_s, u"Ada"_s);
        entry.comments = {
            said(Status::Comment, u"Is it <funny>, though?"_s, u"Ben"_s), said(Status::Comment, u"It is"_s, u"Ada"_s)};
        return entry;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().toString()));
        m_engine = *engine;
    }

    void aTableHoldsTheComments()
    {
        const QString csv = registerCsv({entry()}, *m_engine);
        QVERIFY2(csv.startsWith(u"category,") && csv.contains(u",at,comments\r\n"), qPrintable(csv));
        QVERIFY2(csv.contains(u"\"Is it <funny>, though? (Ben, 2023-11-14)\nIt is (Ada, 2023-11-14)\"\r\n"),
            qPrintable(csv));
    }

    void aPageHoldsTheComments()
    {
        const QString page = registerPage({entry()}, *m_engine, u"Rest"_s, u"1.0"_s);
        QVERIFY(page.contains(u"<th>Comments</th>"_s));
        QVERIFY2(
            page.contains(u"<td>Is it &lt;funny&gt;, though? (Ben, 2023-11-14)<br>It is (Ada, 2023-11-14)</td></tr>"),
            qPrintable(page));
    }

    void withoutCommentsTheirPlaceIsEmpty()
    {
        RegisterEntry quiet = entry();
        quiet.comments.clear();
        QVERIFY(registerCsv({quiet}, *m_engine).endsWith(u"Ada,2023-11-14T22:13:20Z,\r\n"_s));
        QVERIFY(registerPage({quiet}, *m_engine, u"Rest"_s, u"1.0"_s).contains(u"<td></td></tr>"_s));
    }
};

QTEST_GUILESS_MAIN(RegisterReportTest)
#include "register_report_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "small_engine.h"

#include <claims/directives.h>

using namespace caveat;
using namespace Qt::StringLiterals;

class DirectivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("reason");
        const int ignore = int(Directive::Kind::Ignore);
        const int off = int(Directive::Kind::Off);
        const int on = int(Directive::Kind::On);
        QTest::newRow("ignore") << u"caveat: ignore DETOX_CLAIM because it is a quotation"_s << ignore
                                << u"DETOX_CLAIM"_s << u"it is a quotation"_s;
        QTest::newRow("off") << u"caveat: off all because a legal page"_s << off << u"ALL"_s << u"a legal page"_s;
        QTest::newRow("on") << u"caveat: on"_s << on << QString() << QString();
        QTest::newRow("one on") << u"caveat: on detox-claim"_s << on << u"DETOX_CLAIM"_s << QString();
        QTest::newRow("no reason") << u"Caveat:ignore X"_s << ignore << u"X"_s << QString();
        QTest::newRow("an empty reason") << u"caveat: ignore X because "_s << ignore << u"X"_s << QString();
        QTest::newRow("no category") << u"caveat: ignore because I say so"_s << -1 << QString() << QString();
        QTest::newRow("another word") << u"caveat: skip X because y"_s << -1 << QString() << QString();
        QTest::newRow("more words") << u"caveat: ignore X Y"_s << -1 << QString() << QString();
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, category);
        QFETCH(QString, reason);
        const auto directive = readDirective(text);
        QCOMPARE(directive ? int(directive->kind) : -1, kind);
        if (directive) {
            QCOMPARE(directive->category, category);
            QCOMPARE(directive->reason, reason);
        }
    }

    void honours_data()
    {
        QTest::addColumn<QStringList>("before"); ///< what stands before each of three lines
        QTest::addColumn<QString>("found");
        QTest::newRow("none") << QStringList{{}, {}, {}} << u"0 1 2"_s;
        QTest::newRow("ignore") << QStringList{{}, u"caveat: ignore P_CLAIM because x"_s, {}} << u"0 2"_s;
        QTest::newRow("ignore all") << QStringList{u"caveat: ignore all because x"_s, {}, {}} << u"1 2"_s;
        QTest::newRow("ignore another") << QStringList{u"caveat: ignore Q_CLAIM because x"_s, {}, {}} << u"0 1 2"_s;
        QTest::newRow("off") << QStringList{{}, u"caveat: off P_CLAIM because x"_s, {}} << u"0"_s;
        QTest::newRow("off and on") << QStringList{u"caveat: off P_CLAIM because x"_s, u"caveat: on"_s, {}} << u"1 2"_s;
        QTest::newRow("on for another") << QStringList{u"caveat: off P_CLAIM because x"_s, u"caveat: on Q_CLAIM"_s, {}}
                                        << QString();
        QTest::newRow("no reason") << QStringList{{}, u"caveat: ignore P_CLAIM"_s, {}} << u"0 D1 1 2"_s;
        QTest::newRow("off without a reason") << QStringList{u"caveat: off P_CLAIM"_s, {}, {}} << u"D0 0 1 2"_s;
        QTest::newRow("no directive") << QStringList{{}, {}, u"caveat: hush"_s} << u"0 1 D2 2"_s;
    }

    void honours()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, found);
        const auto engine = test::smallEngine(test::effectRule());
        QVERIFY(engine);
        Draft draft;
        for (const QString &directive : before) {
            Block block;
            block.text = u"Massage boosts immunity."_s;
            if (!directive.isEmpty())
                block.directives.append(directive);
            draft.blocks.append(block);
        }
        QStringList shown;
        QSet<QString> ids;
        const QVector<Finding> findings = engine->check(draft).findings;
        for (const Finding &finding : findings) {
            const bool isOwn = finding.category == directiveCategory;
            shown.append((isOwn ? u"D"_s : QString()) + QString::number(finding.block));
            QVERIFY(!isOwn || (finding.severity == Severity::Low && !finding.message.contains(u'%')));
            ids.insert(finding.id);
        }
        QCOMPARE(shown.join(u' '), found);
        QCOMPARE(ids.size(), findings.size());
    }
};

QTEST_GUILESS_MAIN(DirectivesTest)
#include "directives_test.moc"

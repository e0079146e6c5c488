// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/rule_pack.h>
#include <claims/word_list.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// A pack that is wrong says where and why.
class RulePackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const auto pack
            = readRulePack("[pack]\nid = \"p\"\ncategory = \"C\"\ntitle = \"T\"\nguidance = [\"G 1\"]\n"
                           "[[rule]]\nname = \"r\"\nmatch = ['a b']\nagent = \"open\"\nseverity = \"medium\"\n"
                           "in-heading = \"low\"\nmessage = \"m\"\nflag = [\"x\"]\npass = [\"y\", \"z\"]\n"
                           "rewrite-examples = [{before = \"x\", after = \"y\"}]\n",
                u"p.toml"_s);
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().toString()));
        QCOMPARE(pack->rules.size(), 1);
        const Rule &rule = pack->rules.first();
        QCOMPARE(rule.agent, AgentNeed::Open);
        QCOMPARE(rule.severity, Severity::Medium);
        QCOMPARE(*rule.inHeading, Severity::Low);
        QCOMPARE(rule.pass.size(), 2);
        QCOMPARE(rule.rewriteExamples.first().after, u"y"_s);
        QCOMPARE(rule.guidance, QStringList{u"G 1"_s});
        QCOMPARE(rule.patterns.first().line, 8);
        QCOMPARE(rule.patterns.first().column, 11);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");

        const QByteArray head = "[pack]\nid = \"p\"\ncategory = \"C\"\ntitle = \"T\"\n";
        const QByteArray rule = "[[rule]]\nname = \"r\"\nmatch = ['a']\nmessage = \"m\"\nflag = [\"x\"]\n";
        QTest::newRow("no TOML") << QByteArray("[pack\nid") << 1 << u"]"_s;
        QTest::newRow("not UTF-8") << QByteArray("[pack]\nid = \"\xff\"\n") << 2 << u""_s;
        QTest::newRow("empty") << QByteArray() << 1 << u"[pack]"_s;
        QTest::newRow("no pack") << rule << 1 << u"[pack]"_s;
        QTest::newRow("no rule") << head << 1 << u"[[rule]]"_s;
        QTest::newRow("no id") << QByteArray("[pack]\ncategory = \"C\"\ntitle = \"T\"\n" + rule) << 1 << u"id"_s;
        QTest::newRow("misspelt key") << head + rule + "sevrity = \"low\"\n" << 10 << u"sevrity"_s;
        QTest::newRow("no such severity") << head + rule + "severity = \"grave\"\n" << 10 << u"grave"_s;
        QTest::newRow("pattern is a number")
            << head + "[[rule]]\nname = \"r\"\nmatch = [1]\nmessage = \"m\"\nflag = [\"x\"]\n"
            << 7 << u"pattern"_s;
        QTest::newRow("no match") << head + "[[rule]]\nname = \"r\"\nmessage = \"m\"\nflag = [\"x\"]\n"
                                  << 5 << u"match"_s;
        QTest::newRow("no proof") << head + "[[rule]]\nname = \"r\"\nmatch = ['a']\nmessage = \"m\"\n"
                                  << 5 << u"flag"_s;
        QTest::newRow("same name twice") << head + rule + rule << 10 << u"two rules"_s;
    }

    void faults()
    {
        QFETCH(QByteArray, toml);
        QFETCH(int, line);
        QFETCH(QString, word);
        const auto pack = readRulePack(toml, u"p.toml"_s);
        QVERIFY(!pack);
        QCOMPARE(pack.error().file, u"p.toml"_s);
        QCOMPARE(pack.error().line, line);
        QVERIFY2(pack.error().message.contains(word), qPrintable(pack.error().message));
    }

    void wordListFaults()
    {
        const auto list = readWordList("[a]\nverbs = [\"x\"]\nwerbs = []\n", u"w.toml"_s);
        QVERIFY(!list);
        QCOMPARE(list.error().line, 3);
        QVERIFY(list.error().message.contains(u"werbs"_s));
    }
};

QTEST_GUILESS_MAIN(RulePackTest)
#include "rule_pack_test.moc"

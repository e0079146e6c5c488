// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/guidance.h>
#include <claims/shipped_rules.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class GuidanceTest : public QObject
{
    Q_OBJECT

    static QStringList ids(const QVector<Guidance> &entries)
    {
        QStringList ids;
        for (const Guidance &entry : entries)
            ids.append(entry.id);
        return ids;
    }

    static QVector<Guidance> entries()
    {
        return {{u"uk-detox"_s, Market::UnitedKingdom, false, {}, {}, {}, {}},
            {u"uk"_s, Market::UnitedKingdom, true, {}, {}, {}, {}},
            {u"us"_s, Market::UnitedStates, true, {}, {}, {}, {}}, {u"style"_s, Market::Other, false, {}, {}, {}, {}}};
    }

private Q_SLOTS:
    void choosesByMarket()
    {
        const QStringList named = {u"style"_s, u"uk-detox"_s, u"nowhere"_s};
        QCOMPARE(ids(guidanceFor(entries(), named, Market::All)), QStringList({u"style"_s, u"uk-detox"_s}));
        QCOMPARE(ids(guidanceFor(entries(), named, Market::UnitedKingdom)), QStringList({u"uk-detox"_s, u"style"_s}));
        QCOMPARE(ids(guidanceFor(entries(), named, Market::UnitedStates)), QStringList({u"us"_s, u"style"_s}));
        QCOMPARE(ids(guidanceFor(entries(), named, Market::Other)), QStringList({u"style"_s}));
        QCOMPARE(ids(guidanceFor(entries(), {}, Market::Australia)), QStringList());
    }

    void namesReadBack()
    {
        for (const QString &name : {u"all"_s, u"uk"_s, u"us"_s, u"eu"_s, u"au"_s, u"other"_s})
            QCOMPARE(marketName(marketFromName(name.toUpper()).value()), name);
        QVERIFY(!marketFromName(u"mars"_s));
    }

    void shippedEntriesAreDatedAndSourced()
    {
        const QVector<Guidance> shipped = shippedGuidance();
        QVERIFY(shipped.size() >= 14);
        static const QRegularExpression month(u"^20\\d\\d-(0[1-9]|1[0-2])$"_s);
        for (const Guidance &entry : shipped) {
            QVERIFY2(month.match(entry.seen).hasMatch(), qPrintable(entry.id));
            QVERIFY2(entry.source.startsWith(u"https://"_s), qPrintable(entry.id));
        }
        for (const Market market :
            {Market::UnitedKingdom, Market::UnitedStates, Market::EuropeanUnion, Market::Australia})
            QVERIFY(std::ranges::any_of(
                shipped, [market](const Guidance &entry) { return entry.general && entry.market == market; }));
    }

    void packsNameEntriesThatExist()
    {
        const QStringList known = ids(shippedGuidance());
        const auto packs = shippedPacks();
        QVERIFY(packs.has_value());
        for (const RulePack &pack : *packs) {
            for (const QString &id : pack.guidance)
                QVERIFY2(known.contains(id), qPrintable(pack.id + u": "_s + id));
        }
    }

    void refusesAnUnknownMarket()
    {
        const auto read = readGuidance("[[entry]]\nid = \"x\"\nmarket = \"mars\"\ntitle = \"t\"\nsays = \"s\"\n"
                                       "source = \"https://x\"\nseen = \"2026-01\"\n",
            u"g.toml"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"mars"_s), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(GuidanceTest)
#include "guidance_test.moc"

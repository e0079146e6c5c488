// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/inflection.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class InflectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesPlurals_data()
    {
        QTest::addColumn<QString>("plural");
        const auto row = [](const char *singular, const QString &plural) { QTest::newRow(singular) << plural; };
        row("booster", u"boosters"_s);
        row("remedy", u"remedies"_s);
        row("day", u"days"_s);
        row("crash", u"crashes"_s);
        row("stress", u"stresses"_s);
        row("virus", u"viruses"_s);
        row("pelvis", u"pelvises"_s);
        row("diagnosis", u"diagnoses"_s);
        row("bacterium", u"bacteria"_s);
        row("arthritis", u"arthritis"_s);
        row("relief", u"reliefs"_s);
        row("knife", u"knives"_s);
        row("stomach", u"stomachs"_s);
        row("immune system", u"immune systems"_s);
        row("loss of sleep", u"losses of sleep"_s);
        row("cure-all", u"cure-alls"_s);
        row("white blood cells", u"white blood cells"_s);
        row("self-remedy", u"self-remedies"_s);
        row("s", u"ss"_s);
    }

    void makesPlurals() { QTEST(pluralNoun(QString::fromUtf8(QTest::currentDataTag())), "plural"); }

    void knowsTheOtherSpelling_data()
    {
        QTest::addColumn<QString>("other");
        const auto both = [](const char *british, const char *american) {
            QTest::newRow(british) << QString::fromUtf8(american);
            QTest::newRow(american) << QString::fromUtf8(british);
        };
        both("defence", "defense");
        both("defences", "defenses");
        both("oedema", "edema");
        both("tumours", "tumors");
        both("litre", "liter");
        both("fibre", "fiber");
        both("anaemia", "anemia");
        both("haemoglobin", "hemoglobin");
        both("paediatrician", "pediatrician");
        both("optimise", "optimize");
        both("optimising", "optimizing");
        both("optimisation", "optimization");
        both("analysed", "analyzed");
        both("travelled", "traveled");
        both("oestrogen", "estrogen");
        both("coloured", "colored");
        QTest::newRow("programme") << u"program"_s;
        for (const char *alone : {"program", "exercise", "advise", "rise", "raise", "size", "prize", "seize", "noise",
                 "travel", "colorectal", "massage", "promised", "surprising", "wise", ""})
            QTest::newRow(*alone ? alone : "nothing") << QString();
    }

    void knowsTheOtherSpelling()
    {
        const QString word = QString::fromUtf8(QTest::currentDataTag());
        QTEST(otherSpelling(word == u"nothing"_s ? QString() : word), "other");
    }

    void choosesTheArticle_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("article");
        for (const char *word : {"hour", "hour-long", "honest", "heir", "aching", "effect", "unclear", "unintended",
                 "unimportant", "urgent", "utter", "MRI", "NHS", "X-ray", "8", "80", "800", "11", "18-month", "11,000",
                 "“effect", "umbrella", "ulcer", "FDA", "A", "onset"})
            QTest::newRow(word) << QString::fromUtf8(word) << u"an"_s;
        for (const char *word : {"massage", "unit", "useful", "user", "universal", "unique", "European", "one-off",
                 "once", "uterus", "house", "holistic", "US", "UK", "UV", "NASA", "1", "110", "1,100", "180", "7",
                 "yearly", "urinary", "—", "history", "T-cell"})
            QTest::newRow(word) << QString::fromUtf8(word) << u"a"_s;
    }

    void choosesTheArticle()
    {
        QFETCH(QString, word);
        QTEST(indefiniteArticle(word), "article");
    }
};

QTEST_GUILESS_MAIN(InflectionTest)
#include "inflection_test.moc"

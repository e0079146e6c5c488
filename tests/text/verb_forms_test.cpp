// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/inflection.h>

#include <QFile>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class VerbFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEveryFormOfTheTable_data()
    {
        QTest::addColumn<QString>("lemma");
        QTest::addColumn<QStringList>("forms");
        QFile file(QStringLiteral(CAVEAT_TEST_DATA "/verb_forms.txt"));
        QVERIFY2(file.open(QIODevice::ReadOnly | QIODevice::Text), "verb_forms.txt can't be read");
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.startsWith(u'#'))
                continue;
            const QString lemma = line.section(u": "_s, 0, 0);
            QTest::newRow(qPrintable(lemma)) << lemma << line.section(u": "_s, 1).split(u", "_s);
        }
    }

    void makesEveryFormOfTheTable()
    {
        QFETCH(QString, lemma);
        QFETCH(QStringList, forms);
        const QStringList made = verbForms(lemma).all();
        for (const QString &form : forms)
            QVERIFY2(made.contains(form), qPrintable(u"%1 is missing from %2"_s.arg(form, made.join(u", "_s))));
        // Beside the table only forms with another spelling or an irregular double may be made.
        for (const QString &form : made) {
            if (!forms.contains(form))
                QVERIFY2(verbForms(lemma).variants.contains(form), qPrintable(form));
        }
    }

    /// Base, third person, past, past participle, gerund; behind a stroke what else is in use.
    void inflects_data()
    {
        QTest::addColumn<QString>("lemma");
        QTest::addColumn<QString>("forms");
        const auto row = [](const QString &forms) {
            QTest::newRow(qPrintable(forms.section(u", "_s, 0, 0))) << forms.section(u", "_s, 0, 0) << forms;
        };
        row(u"boost, boosts, boosted, boosted, boosting"_s);
        row(u"relieve, relieves, relieved, relieved, relieving"_s);
        row(u"detoxify, detoxifies, detoxified, detoxified, detoxifying"_s);
        row(u"destroy, destroys, destroyed, destroyed, destroying"_s);
        row(u"flush, flushes, flushed, flushed, flushing"_s);
        row(u"free, frees, freed, freed, freeing"_s);
        row(u"dye, dyes, dyed, dyed, dyeing"_s);
        row(u"lie, lies, lay, lain, lying"_s);
        row(u"tie, ties, tied, tied, tying"_s);
        row(u"stop, stops, stopped, stopped, stopping"_s);
        row(u"quiz, quizzes, quizzed, quizzed, quizzing"_s);
        row(u"buzz, buzzes, buzzed, buzzed, buzzing"_s);
        row(u"fix, fixes, fixed, fixed, fixing"_s);
        row(u"slow, slows, slowed, slowed, slowing"_s);
        row(u"heal, heals, healed, healed, healing"_s);
        row(u"expel, expels, expelled, expelled, expelling"_s);
        row(u"deter, deters, deterred, deterred, deterring"_s);
        row(u"lower, lowers, lowered, lowered, lowering"_s);
        row(u"prohibit, prohibits, prohibited, prohibited, prohibiting"_s);
        row(u"mimic, mimics, mimicked, mimicked, mimicking"_s);
        row(u"travel, travels, travelled, travelled, travelling | traveled, traveling"_s);
        row(u"fuel, fuels, fuelled, fuelled, fuelling | fueled, fueling"_s);
        row(u"combat, combats, combated, combated, combating | combatted, combatting"_s);
        row(u"optimise, optimises, optimised, optimised, optimising | optimize, optimizes, optimized, optimizing"_s);
        row(u"analyze, analyzes, analyzed, analyzed, analyzing | analyse, analyses, analysed, analysing"_s);
        row(u"favour, favours, favoured, favoured, favouring | favor, favors, favored, favoring"_s);
        row(u"raise, raises, raised, raised, raising"_s);
        row(u"exercise, exercises, exercised, exercised, exercising"_s);
        row(u"prove, proves, proved, proven, proving"_s);
        row(u"get, gets, got, got, getting | gotten"_s);
        row(u"be, is, was, been, being | were, are, am"_s);
        row(u"have, has, had, had, having"_s);
        row(u"undo, undoes, undid, undone, undoing"_s);
        row(u"rebuild, rebuilds, rebuilt, rebuilt, rebuilding"_s);
        row(u"re-build, re-builds, re-built, re-built, re-building"_s);
        row(u"uplift, uplifts, uplifted, uplifted, uplifting"_s);
        row(u"relight, relights, relit, relit, relighting | relighted"_s);
        row(u"delight, delights, delighted, delighted, delighting"_s);
        row(u"kick-start, kick-starts, kick-started, kick-started, kick-starting"_s);
        row(u"ward off, wards off, warded off, warded off, warding off"_s);
        row(u"break down, breaks down, broke down, broken down, breaking down"_s);
        row(u"put an end to, puts an end to, put an end to, put an end to, putting an end to"_s);
        row(u"deep cleanse, deep cleanses, deep cleansed, deep cleansed, deep cleansing"_s);
        row(u"fully heal, fully heals, fully healed, fully healed, fully healing"_s);
        row(u"rid, rids, rid, rid, ridding"_s);
        row(u"go, goes, went, gone, going"_s);
        row(u"age, ages, aged, aged, aging | ageing"_s);
    }

    void inflects()
    {
        QFETCH(QString, lemma);
        const VerbForms forms = verbForms(lemma);
        QString shown
            = QStringList{forms.base, forms.thirdPerson, forms.past, forms.pastParticiple, forms.gerund}.join(u", "_s);
        if (!forms.variants.isEmpty())
            shown += u" | "_s + forms.variants.join(u", "_s);
        QTEST(shown, "forms");
    }

    void takesAnyText()
    {
        for (const QString &text : {u""_s, u" "_s, u"-"_s, u"a"_s, u"x y"_s, u" off"_s, u"zz-"_s, u"日"_s})
            QVERIFY(verbForms(text).all().contains(text));
    }
};

QTEST_GUILESS_MAIN(VerbFormsTest)
#include "verb_forms_test.moc"

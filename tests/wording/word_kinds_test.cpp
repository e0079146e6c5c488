// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/inflection.h>
#include <text/word_table.h>
#include <wording/word_kinds.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class WordKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryFormOfEveryCommonVerb()
    {
        const QVector<QStringList> verbs = wordTable(u"common_verbs"_s);
        QVERIFY(verbs.size() > 500);
        for (const QStringList &row : verbs) {
            for (const QString &lemma : {row.first(), otherSpelling(row.first())}) {
                if (lemma.isEmpty() || lemma == u"have" || lemma == u"do" || lemma == u"be")
                    continue;
                const VerbForms forms = verbForms(lemma);
                QVERIFY2(knownWords().kinds(forms.base) & BaseVerb, qPrintable(forms.base));
                QVERIFY2(knownWords().kinds(forms.thirdPerson) & ThirdPersonVerb, qPrintable(forms.thirdPerson));
                QVERIFY2(knownWords().kinds(forms.past) & PastVerb, qPrintable(forms.past));
                QVERIFY2(knownWords().kinds(forms.pastParticiple) & ParticipleVerb, qPrintable(forms.pastParticiple));
                QVERIFY2(knownWords().kinds(forms.gerund) & GerundVerb, qPrintable(forms.gerund));
            }
        }
    }

    void findsTheLemma_data()
    {
        QTest::addColumn<QString>("lemma");
        const auto row = [](const char *form, const QString &lemma) { QTest::newRow(form) << lemma; };
        row("boosts", u"boost"_s);
        row("stopped", u"stop"_s);
        row("carried", u"carry"_s);
        row("optimises", u"optimise"_s);
        row("optimizes", u"optimize"_s);
        row("felt", u"feel"_s);
        row("nourishing", u"nourish"_s);
        row("table", u""_s);
    }
    void findsTheLemma() { QTEST(knownWords().lemma(QString::fromUtf8(QTest::currentDataTag())), "lemma"); }

    void readsHaveAndDoAsFinite()
    {
        for (const QString &word : {u"has"_s, u"have"_s, u"do"_s, u"does"_s, u"is"_s})
            QVERIFY2((knownWords().kinds(word) & anyVerb) == 0, qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(WordKindsTest)
#include "word_kinds_test.moc"

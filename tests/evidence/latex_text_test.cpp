// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/latex_text.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class LatexTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("plain");
        QTest::newRow("nothing to do") << u"Rest after lunch"_s << u"Rest after lunch"_s;
        QTest::newRow("braces keep capitals") << u"The {NK} {C}ell"_s << u"The NK Cell"_s;
        QTest::newRow("accent") << uR"(Mart\'inez, Garc{\'\i}a, Ib\'{a}\~nez)"_s << u"Martínez, García, Ibáñez"_s;
        QTest::newRow("accent in braces") << uR"({\"U}ber M{\"{u}}ller)"_s << u"Über Müller"_s;
        QTest::newRow("accent of letters") << uR"(\v{S}koda, Fran\c{c}ois, \c caf)"_s << u"Škoda, François, çaf"_s;
        QTest::newRow("letters") << uR"(Stra{\ss}e, S{\o}rensen, \AA rhus, {\L}\'od\'z)"_s
                                 << u"Straße, Sørensen, Århus, Łódź"_s;
        QTest::newRow("signs") << uR"(Rest \& sleep: 40\% of \$5, a\_b \#1)"_s << u"Rest & sleep: 40% of $5, a_b #1"_s;
        QTest::newRow("dashes") << u"3--14 --- so"_s << u"3–14 — so"_s;
        QTest::newRow("quotation marks") << u"``rest''"_s << u"“rest”"_s;
        QTest::newRow("tie") << u"Fig.~1"_s << u"Fig. 1"_s;
        QTest::newRow("fonts") << uR"(\emph{In vivo} \textit{trial})"_s << u"In vivo trial"_s;
        QTest::newRow("formula") << uR"($\beta$-endorphin, CO$_{2}$, 10$^3$)"_s << u"β-endorphin, CO2, 103"_s;
        QTest::newRow("lines") << u"one\n   two"_s << u"one two"_s;
        QTest::newRow("ends in a backslash") << u"rest\\"_s << u"rest"_s;
        QTest::newRow("accent on nothing") << uR"(\')"_s << u""_s;
    }

    void reads()
    {
        QFETCH(QString, latex);
        QTEST(plainLatex(latex), "plain");
    }
};

QTEST_GUILESS_MAIN(LatexTextTest)
#include "latex_text_test.moc"

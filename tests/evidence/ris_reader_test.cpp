// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "entry_picture.h"

#include <QTest>

using namespace caveat;
using namespace caveat::test;
using namespace Qt::StringLiterals;

class RisReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("ris");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Zotero") << uR"(TY  - JOUR
TI  - Rest after lunch: a trial
AU  - Oakes, Maria T.
AU  - Smith, John, Jr
T2  - Journal of Rest
AB  - Background: T cells rested.
Results: so did
  - we.
DA  - 2001/03/04/
PY  - 2001
DO  - 10.1000/rest.1
DP  - PubMed
VL  - 4
IS  - 2
SP  - 10
EP  - 19
J2  - J Rest
LA  - eng
SN  - 0000-0000
UR  - https://example.org/rest
N1  - PMID: 77
PMCID: PMC9
ER  - 

)"_s << uR"(authors: Oakes, Maria T.; Smith, John, Jr
title: Rest after lunch: a trial
journal: Journal of Rest
short: J Rest
year: 2001
volume: 4
issue: 2
pages: 10-19
doi: 10.1000/rest.1
pmid: 77
pmcid: PMC9
url: https://example.org/rest
abstract: Background: T cells rested. Results: so did - we.)"_s;
        QTest::newRow("EndNote") << uR"(TY  - JOUR
AN  - 77
AU  - Oakes, M. T.
C2  - PMC9
DA  - Mar
DB  - PubMed
DO  - 10.1000/rest.1
ET  - 2001/03/04
IS  - 2
N1  - Oakes, M T
Journal Article
PY  - 2001
SP  - 10-9
ST  - Rest after lunch
T2  - J Rest
TI  - Rest after lunch
VL  - 4
ID  - 12
ER  - 
)"_s << uR"(id: 12
authors: Oakes, M. T.
title: Rest after lunch
journal: J Rest
year: 2001
volume: 4
issue: 2
pages: 10-9
doi: 10.1000/rest.1
pmid: 77
pmcid: PMC9)"_s;
        QTest::newRow("older tags, spaces missing") << uR"(TY - JOUR
T1 - Rest after lunch
A1 - Oakes MT
JF - Journal of Rest
JO - J Rest
Y1 - 2001/03//
M3 - doi:10.1000/rest.1
ER -
)"_s << uR"(authors: Oakes, MT
title: Rest after lunch
journal: Journal of Rest
short: J Rest
year: 2001
doi: 10.1000/rest.1)"_s;
        QTest::newRow("PubMed") << uR"(
PMID- 77
OWN - NLM
STAT- MEDLINE
IS  - 0000-0000 (Print)
VI  - 4
IP  - 2
DP  - 2001 Mar-Apr
TI  - Rest after lunch in people who
      work: a trial.
PG  - 10-9
LID - S0000(01)1 [pii]
LID - 10.1000/rest.1 [doi]
AB  - BACKGROUND: We
      rested.
FAU - Oakes, Maria T
AU  - Oakes MT
FAU - Smith, John Jr
AU  - Smith J Jr
CN  - Touch Study Group
LA  - eng
TA  - J Rest
JT  - Journal of rest
PMC - PMC9

PMID- 78
TI  - Sleep.
AU  - Oakes MT
)"_s << uR"(authors: Oakes, Maria T; Smith, John Jr; Touch Study Group
title: Rest after lunch in people who work: a trial
journal: Journal of rest
short: J Rest
year: 2001
volume: 4
issue: 2
pages: 10-9
doi: 10.1000/rest.1
pmid: 77
pmcid: PMC9
abstract: BACKGROUND: We rested.

authors: Oakes, MT
title: Sleep
pmid: 78)"_s;
        QTest::newRow("hardly any fields") << u"TY  - JOUR\nTI  - Rest\nER  - \n"_s << u"title: Rest"_s;
        QTest::newRow("nothing") << u"\n\n"_s << u""_s;
    }

    void reads()
    {
        QFETCH(QString, ris);
        QTEST(picture(readRis(ris)), "expected");
    }

    void namesWhatIsBroken_data()
    {
        QTest::addColumn<QString>("ris");
        QTest::addColumn<QString>("fault");
        QTest::newRow("cut off") << u"TY  - JOUR\nTI  - Rest\n"_s
                                 << u":1: entry “Rest”: is cut off: “ER” does not end it"_s;
        QTest::newRow("no beginning") << u"TI  - Rest\nAU  - Oakes\n"_s
                                      << u":1: entry “1”: “TI” stands before the “TY” that begins an entry"_s;
        QTest::newRow("no title") << u"TY  - JOUR\nAU  - Oakes\nER  -\n"_s << u":1: entry “1”: has no title"_s;
        QTest::newRow("ends twice") << u"ER  - \n"_s << u":1: entry “1”: “ER” without the “TY” that begins an entry"_s;
    }

    void namesWhatIsBroken()
    {
        QFETCH(QString, ris);
        QFETCH(QString, fault);
        QCOMPARE(picture(readRis(ris + u"TY  - JOUR\nTI  - Sleep\nER  - \n"_s)), u"title: Sleep\n---\n"_s + fault);
    }
};

QTEST_GUILESS_MAIN(RisReaderTest)
#include "ris_reader_test.moc"

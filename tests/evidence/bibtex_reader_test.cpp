// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "entry_picture.h"

#include <QTest>

using namespace caveat;
using namespace caveat::test;
using namespace Qt::StringLiterals;

class BibTexReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("bibtex");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Zotero") << uR"(
@article{oakes_rest_2001,
	title = {Rest after lunch: a trial of {NK} cells in {Malm\"o}},
	volume = {4},
	issn = {0000-0000},
	shorttitle = {Rest after lunch},
	url = {https://example.org/rest?a=1\&b=2},
	doi = {10.1000/rest_1},
	abstract = {Background: we rested.
Results: 40\% slept.},
	language = {en},
	number = {2},
	urldate = {2026-11-01},
	journal = {Journal of Rest \& Sleep},
	author = {Oakes, Maria T. and Mart{\'i}nez, Jos{\'e} and van der Berg, Anna and {Touch Study Group}},
	month = jan,
	year = {2001},
	note = {PMID: 77},
	pages = {10--19},
	file = {PDF:/home/me/a.pdf:application/pdf},
}
)"_s << uR"(id: oakes_rest_2001
authors: Oakes, Maria T.; Martínez, José; van der Berg, Anna; Touch Study Group
title: Rest after lunch: a trial of NK cells in Malmö
journal: Journal of Rest & Sleep
year: 2001
volume: 4
issue: 2
pages: 10-19
doi: 10.1000/rest_1
pmid: 77
url: https://example.org/rest?a=1&b=2
abstract: Background: we rested. Results: 40% slept.)"_s;
        QTest::newRow("BibLaTeX of Zotero") << uR"(@article{oakes2001,
  title = {Rest after Lunch},
  subtitle = {A Trial},
  author = {Oakes, Maria},
  date = {2001-03-04},
  journaltitle = {Journal of Rest},
  shortjournal = {J Rest},
  volume = {4},
  eprint = {77},
  eprinttype = {pubmed},
})"_s << uR"(id: oakes2001
authors: Oakes, Maria
title: Rest after Lunch: A Trial
journal: Journal of Rest
short: J Rest
year: 2001
volume: 4
pmid: 77)"_s;
        QTest::newRow("EndNote") << uR"(@article{RN1,
   author = {Oakes, M. T. and Miller, G.},
   title = {Rest after lunch},
   journal = {J Rest},
   volume = {4},
   number = {2},
   pages = {10-9},
   note = {Oakes, M T
eng
Journal Article},
   ISSN = {0000-0000 (Print)},
   DOI = {10.1000/rest.1},
   year = {2001},
   type = {Journal Article}
}
)"_s << uR"(id: RN1
authors: Oakes, M. T.; Miller, G.
title: Rest after lunch
journal: J Rest
year: 2001
volume: 4
issue: 2
pages: 10-9
doi: 10.1000/rest.1)"_s;
        QTest::newRow("quotes, abbreviations, brackets, capitals") << uR"(% a comment, me@example.org
@STRING{jr = "Journal of Rest"}
@string( y = 2001 )
@comment{oakes, title = {not this}}
@preamble{"\newcommand{\x}{y}"}
@Article(oakes,
  AUTHOR = "Maria Oakes and Ludwig van Beethoven",
  Title = "Of {"}rest{"}" # " and " # {sleep},
  journal = jr, YEAR = y))"_s << uR"(id: oakes
authors: Oakes, Maria; van Beethoven, Ludwig
title: Of "rest" and sleep
journal: Journal of Rest
year: 2001)"_s;
        QTest::newRow("hardly any fields") << u"@misc{a, title={Rest}}"_s << u"id: a\ntitle: Rest"_s;
        QTest::newRow("names missing") << u"@misc{a, title={Rest}, author={Oakes, M and  and others}}"_s
                                       << u"id: a\nauthors: Oakes, M\ntitle: Rest"_s;
        QTest::newRow("nothing") << u"no entry here"_s << u""_s;
    }

    void reads()
    {
        QFETCH(QString, bibtex);
        QTEST(picture(readBibTex(bibtex)), "expected");
    }

    void namesWhatIsBroken_data()
    {
        QTest::addColumn<QString>("bibtex");
        QTest::addColumn<QString>("fault");
        QTest::newRow("brace") << u"@article{bad,\n title = {Rest,\n year = 2001\n}\n"_s
                               << u":1: entry “bad”: is not closed"_s;
        QTest::newRow("two braces") << u"@article{bad,\n year = 2001,\n title = {{Rest}\n"_s
                                    << u":3: entry “bad”: a “{” is not closed"_s;
        QTest::newRow("quotation mark") << u"@article{bad,\n title = \"Rest,\n year = 2001\n}\n"_s
                                        << u":2: entry “bad”: a quotation mark is not closed"_s;
        QTest::newRow("equals") << u"@article{bad,\n title {Rest}\n}\n"_s
                                << u":2: entry “bad”: “=” is expected behind “title”"_s;
        QTest::newRow("comma") << u"@article{bad,\n title = {Rest}\n \"x\"\n}\n"_s
                               << u":3: entry “bad”: a name of a field is expected here"_s;
        QTest::newRow("value") << u"@article{bad,\n title = ,\n}\n"_s << u":2: entry “bad”: a value is expected here"_s;
        QTest::newRow("key") << u"@article{\n title = {Rest},\n}\n"_s << u":2: entry “@article”: has no key"_s;
        QTest::newRow("title") << u"@article{bad,\n year = 2001\n}\n"_s << u":1: entry “bad”: has no title"_s;
        QTest::newRow("cut off") << u"@article{bad,\n title = {Rest},\n"_s << u":1: entry “bad”: is not closed"_s;
    }

    void namesWhatIsBroken()
    {
        QFETCH(QString, bibtex);
        QFETCH(QString, fault);
        const ImportedEntries read = readBibTex(bibtex + u"@article{good, title = {Sleep}}\n"_s);
        QCOMPARE(picture(read), u"id: good\ntitle: Sleep\n---\n"_s + fault);
    }
};

QTEST_GUILESS_MAIN(BibTexReaderTest)
#include "bibtex_reader_test.moc"

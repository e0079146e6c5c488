// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/author.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class AuthorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("picture"); // family|given|suffix
        QTest::newRow("comma") << u"comma"_s << u"Oakes, Maria  T."_s << u"Oakes|Maria T.|"_s;
        QTest::newRow("comma, suffix last") << u"comma"_s << u"Smith, J, Jr"_s << u"Smith|J|Jr"_s;
        QTest::newRow("comma, suffix between") << u"comma"_s << u"Smith, Jr., John"_s << u"Smith|John|Jr."_s;
        QTest::newRow("two suffixes") << u"comma"_s << u"Smith, Jr, Sr"_s << u"Smith|Jr|Sr"_s;
        QTest::newRow("group") << u"comma"_s << u"Touch Study Group"_s << u"Touch Study Group||"_s;
        QTest::newRow("initials") << u"initials"_s << u"Oakes MT"_s << u"Oakes|MT|"_s;
        QTest::newRow("initials of three names") << u"initials"_s << u"Janse de Jonge X"_s << u"Janse de Jonge|X|"_s;
        QTest::newRow("initials, suffix") << u"initials"_s << u"Smith JA Jr"_s << u"Smith|JA|Jr"_s;
        QTest::newRow("no initials") << u"initials"_s << u"Touch Study Group"_s << u"Touch Study Group||"_s;
        QTest::newRow("words") << u"words"_s << u"Maria T. Oakes"_s << u"Oakes|Maria T.|"_s;
        QTest::newRow("words, particle") << u"words"_s << u"Anna van der Berg"_s << u"van der Berg|Anna|"_s;
        QTest::newRow("one word") << u"words"_s << u"Plato"_s << u"Plato||"_s;
        QTest::newRow("nothing") << u"words"_s << u" "_s << u"||"_s;
        QTest::newRow("only commas") << u"comma"_s << u" , ,"_s << u"||"_s;
    }

    void reads()
    {
        QFETCH(QString, form);
        QFETCH(QString, name);
        const Author author = form == "comma"_L1 ? authorFromComma(name)
            : form == "initials"_L1              ? authorFromInitials(name)
                                                 : authorFromWords(name);
        QTEST(QStringList({author.family, author.given, author.suffix}).join(u'|'), "picture");
    }

    void initials_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("letters");
        QTest::newRow("names") << u"Maria Teresa"_s << u"M T"_s;
        QTest::newRow("run together") << u"MT"_s << u"M T"_s;
        QTest::newRow("dots") << u"M.T."_s << u"M T"_s;
        QTest::newRow("hyphen") << u"Jean-Paul M."_s << u"J -P M"_s;
        QTest::newRow("accent") << u"Éva"_s << u"É"_s;
        QTest::newRow("apostrophe") << u"D’Arcy"_s << u"D"_s;
        QTest::newRow("none") << u""_s << u""_s;
    }

    void initials()
    {
        QFETCH(QString, given);
        QTEST(caveat::initials({u"Oakes"_s, given, {}}).join(u' '), "letters");
    }
};

QTEST_GUILESS_MAIN(AuthorTest)
#include "author_test.moc"

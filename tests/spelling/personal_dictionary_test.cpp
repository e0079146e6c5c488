// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <spelling/personal_dictionary.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class PersonalDictionaryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAndRemarks()
    {
        QCOMPARE(personalWords("# mine\nDagmara\n\n  fango # mud\r\nDagmara\nżółw"),
            QStringList({u"Dagmara"_s, u"fango"_s, u"żółw"_s}));
    }

    void aWordIsAddedOnceAndTheRestStays()
    {
        QCOMPARE(withPersonalWord({}, u"fango"_s), "fango\n"_ba);
        QCOMPARE(withPersonalWord("# mine\nDagmara", u"fango"_s), "# mine\nDagmara\nfango\n"_ba);
        QCOMPARE(withPersonalWord("fango # mud\n", u"fango"_s), "fango # mud\n"_ba);
        QCOMPARE(withPersonalWord({}, u"o’clock"_s), "o'clock\n"_ba);
    }

    void aWordIsTakenOutAndTheRestStays()
    {
        QCOMPARE(withoutPersonalWord("# mine\nfango # mud\nDagmara\n", u"fango"_s), "# mine\nDagmara\n"_ba);
        QCOMPARE(withoutPersonalWord("Dagmara\n", u"fango"_s), "Dagmara\n"_ba);
    }
};

QTEST_GUILESS_MAIN(PersonalDictionaryTest)
#include "personal_dictionary_test.moc"

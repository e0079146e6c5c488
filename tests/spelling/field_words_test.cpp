// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "english.h"

#include <spelling/field_words.h>
#include <spelling/hunspell_dictionary.h>

#include <QRegularExpression>

using namespace caveat;
using namespace Qt::StringLiterals;

class FieldWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAreHundreds()
    {
        QVERIFY(fieldWords(u"en-US"_s).size() > 700);
        QVERIFY(fieldWords(u"de-DE"_s).isEmpty());
    }

    void spellingsOfCountries()
    {
        const QStringList american = fieldWords(u"en-US"_s);
        const QStringList british = fieldWords(u"en-GB"_s);
        QVERIFY(american.contains(u"lymphedema"_s) && !american.contains(u"lymphoedema"_s));
        QVERIFY(british.contains(u"lymphoedema"_s) && !british.contains(u"lymphedema"_s));
        QVERIFY(fieldWords(u"en"_s).contains(u"lymphedema"_s) && fieldWords(u"en"_s).contains(u"lymphoedema"_s));
    }

    void everyEntryIsAWordAndStandsOnce()
    {
        static const QRegularExpression word(
            u"^-?[[:alpha:]\\-]+-?$"_s, QRegularExpression::UseUnicodePropertiesOption);
        QSet<QString> seen;
        for (const QString &entry : fieldWords(u"en-GB"_s)) {
            QVERIFY2(word.match(entry).hasMatch(), qPrintable(entry));
            QVERIFY2(!seen.contains(entry), qPrintable(entry));
            seen += entry;
        }
    }

    void mostAreNewToTheDictionary()
    {
        const auto files = installedEnglish();
        if (!files)
            QSKIP("hunspell-en-us is not installed");
        const auto dictionary = HunspellDictionary::open(*files);
        QVERIFY(dictionary.has_value());
        const QStringList words = fieldWords(u"en-US"_s);
        const auto known = std::ranges::count_if(words, [&](const QString &word) { return dictionary->accepts(word); });
        QVERIFY2(known < words.size() / 3, qPrintable(QString::number(known)));
    }
};

QTEST_GUILESS_MAIN(FieldWordsTest)
#include "field_words_test.moc"

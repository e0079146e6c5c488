// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <spelling/dictionary_choice.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class DictionaryChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choice_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("installed");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("the same") << u"en-GB"_s << u"de_DE en_GB en_US"_s << u"de_DE"_s << u"en_GB"_s;
        QTest::newRow("written otherwise") << u"EN_gb"_s << u"en_GB en_US"_s << u"C"_s << u"en_GB"_s;
        QTest::newRow("nobody said") << QString() << u"de_DE en_GB en_US"_s << u"de_DE"_s << u"en_US"_s;
        QTest::newRow("nobody said, in Britain") << QString() << u"en_GB en_US"_s << u"en_GB"_s << u"en_GB"_s;
        QTest::newRow("English in Britain") << u"en"_s << u"en_GB en_US"_s << u"en_GB"_s << u"en_GB"_s;
        QTest::newRow("Australia writes as Britain") << u"en-AU"_s << u"en_GB en_US"_s << u"en_US"_s << u"en_GB"_s;
        QTest::newRow("Australia has its own") << u"en-AU"_s << u"en_AU en_GB"_s << u"en_US"_s << u"en_AU"_s;
        QTest::newRow("better than none") << u"en-US"_s << u"en_GB"_s << u"en_US"_s << u"en_GB"_s;
        QTest::newRow("the usual territory") << u"de"_s << u"de_AT de_DE"_s << u"en_US"_s << u"de_DE"_s;
        QTest::newRow("any territory") << u"de"_s << u"de_CH"_s << u"en_US"_s << u"de_CH"_s;
        QTest::newRow("longer names") << u"de-DE"_s << u"de_DE_frami"_s << u"en_US"_s << u"de_DE_frami"_s;
        QTest::newRow("never another language") << u"fr"_s << u"en_GB en_US"_s << u"fr_FR"_s << QString();
        QTest::newRow("none at all") << u"en"_s << QString() << u"en_US"_s << QString();
    }

    void choice()
    {
        QFETCH(QString, language);
        QFETCH(QString, installed);
        QFETCH(QString, system);
        QVector<InstalledDictionary> dictionaries;
        for (const QString &name : installed.split(u' ', Qt::SkipEmptyParts))
            dictionaries += {name, {}, {}};
        const auto chosen = dictionaryFor(language, dictionaries, QLocale(system));
        QTEST(chosen ? chosen->name : QString(), "chosen");
    }
};

QTEST_GUILESS_MAIN(DictionaryChoiceTest)
#include "dictionary_choice_test.moc"

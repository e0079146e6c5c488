// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <spelling/hunspell_dictionary.h>
#include <spelling/installed_dictionaries.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class InstalledDictionariesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes = {})
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    static QStringList names(const QVector<InstalledDictionary> &dictionaries)
    {
        QStringList names;
        for (const InstalledDictionary &dictionary : dictionaries)
            names += dictionary.name;
        return names;
    }

private Q_SLOTS:
    void pairsAreFoundAndTheFirstCounts()
    {
        for (const QString &name : {u"a/xx_YY.aff"_s, u"a/xx_YY.dic"_s, u"a/only.aff"_s, u"a/alone.dic"_s,
                 u"b/xx_YY.aff"_s, u"b/xx_YY.dic"_s, u"b/aa.aff"_s, u"b/aa.dic"_s})
            QVERIFY(!write(name).isEmpty());
        const auto found = installedDictionaries(
            {m_folder.filePath(u"none"_s), m_folder.filePath(u"a"_s), m_folder.filePath(u"b"_s)});
        QCOMPARE(names(found), QStringList({u"aa"_s, u"xx_YY"_s}));
        QVERIFY(found.last().affixes.contains(u"/a/"_s));
    }

    void theVariableIsHeeded()
    {
        qputenv("DICPATH", "/one:/two/");
        const QStringList folders = dictionaryFolders();
        qunsetenv("DICPATH");
        QVERIFY(folders.contains(u"/one"_s) && folders.contains(u"/two"_s));
        QVERIFY(folders.contains(u"/usr/share/hunspell"_s) && folders.contains(u"/usr/share/myspell/dicts"_s));
        QCOMPARE(folders.first(), ownDictionaryFolder());
    }

    void languages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("territory") << u"en_GB"_s << u"en-GB"_s;
        QTest::newRow("language alone") << u"eo"_s << u"eo"_s;
        QTest::newRow("hyphen") << u"pt-BR"_s << u"pt-BR"_s;
        QTest::newRow("edition") << u"de_DE_frami"_s << u"de-DE"_s;
        QTest::newRow("size") << u"en_US-large"_s << u"en-US"_s;
        QTest::newRow("script") << u"sr_Latn_RS"_s << u"sr-Latn-RS"_s;
        QTest::newRow("none") << u"medical"_s << QString();
    }

    void languages()
    {
        QFETCH(QString, name);
        QTEST((InstalledDictionary{name, {}, {}}.language()), "language");
    }

    void titles()
    {
        QCOMPARE((InstalledDictionary{u"en_GB"_s, {}, {}}.title()), u"English (United Kingdom)"_s);
        QCOMPARE((InstalledDictionary{u"de_DE_frami"_s, {}, {}}.title()), u"German (Germany), frami"_s);
        QCOMPARE((InstalledDictionary{u"eo"_s, {}, {}}.title()), u"Esperanto"_s);
        QCOMPARE((InstalledDictionary{u"medical"_s, {}, {}}.title()), u"medical"_s);
    }

    void whatCannotBeUsedIsSaid()
    {
        const QString words = write(u"c/x.dic"_s, "1\nword\n");
        const auto missing = HunspellDictionary::open({u"x"_s, m_folder.filePath(u"c/none.aff"_s), words});
        QVERIFY(!missing.has_value());
        QVERIFY2(missing.error().contains(u"none.aff"_s), qPrintable(missing.error()));
        const auto strange = HunspellDictionary::open({u"x"_s, write(u"c/x.aff"_s, "SET no-such-encoding\n"), words});
        QVERIFY(!strange.has_value());
        QVERIFY2(strange.error().contains(u"no-such-encoding"_s), qPrintable(strange.error()));
    }

    void otherEncodingsAreRead()
    {
        const QString words = write(u"d/x.dic"_s, "2\n\xbf\xf3\xb3w\ncalm\n");
        const auto dictionary
            = HunspellDictionary::open({u"x"_s, write(u"d/x.aff"_s, "SET ISO8859-2\nTRY \xbf\xf3\xb3w\n"), words});
        QVERIFY(dictionary.has_value());
        QVERIFY(dictionary->accepts(u"żółw"_s));
        QVERIFY(!dictionary->accepts(u"żółf"_s));
        QVERIFY(!dictionary->accepts(u"마사지"_s));
        QVERIFY(dictionary->suggestions(u"żółff"_s).contains(u"żółw"_s));
    }
};

QTEST_GUILESS_MAIN(InstalledDictionariesTest)
#include "installed_dictionaries_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// The library's own test dictionaries: what is said of each of their right and wrong words, here and by the library
// itself, which is asked in the bytes of the file.
#include <spelling/hunspell_dictionary.h>

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTextStream>

#include <hunspell.hxx>

#include <sys/wait.h>
#include <unistd.h>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

QByteArrayList linesOf(const QString &path)
{
    QFile file(path);
    QByteArrayList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (QByteArray line : file.readAll().split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

/// False for a dictionary that ends the program: newer releases of the library have tests for what older ones crash on.
bool isBearable(const QString &affixes, const QString &words)
{
    const pid_t child = fork(); // Hunspell 1.7.1 dies of some while loading, of others while ending
    if (child == 0) {
        signal(SIGSEGV, SIG_DFL);
        signal(SIGABRT, SIG_DFL);
        delete new Hunspell(qPrintable(affixes), qPrintable(words));
        _exit(0);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status);
}

class HunspellAgreementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdictsAgree()
    {
        const QString corpora = qEnvironmentVariable("CAVEAT_CORPORA");
        const QDir folder(corpora + u"/hunspell_tests"_s);
        if (corpora.isEmpty() || !folder.exists())
            QSKIP("CAVEAT_CORPORA names no folder with hunspell_tests");
        int dictionaries = 0;
        for (const QFileInfo &affixes : folder.entryInfoList({u"*.aff"_s})) {
            const QString base = folder.filePath(affixes.completeBaseName());
            if (!QFile::exists(base + u".dic"_s))
                continue;
            if (!isBearable(affixes.filePath(), base + u".dic"_s)) {
                m_crashing += affixes.completeBaseName();
                continue;
            }
            const auto ours
                = HunspellDictionary::open({affixes.completeBaseName(), affixes.filePath(), base + u".dic"_s});
            QVERIFY2(ours.has_value(), qPrintable(affixes.fileName()));
            Hunspell theirs(qPrintable(affixes.filePath()), qPrintable(QString(base + u".dic"_s)));
            // "timelimit" is there to be slow: ten seconds a word.
            m_suggests = QFile::exists(base + u".sug"_s) && affixes.completeBaseName() != u"timelimit"_s;
            const auto encoding = QByteArray::fromStdString(theirs.get_dict_encoding());
            compare(*ours, theirs, encoding, linesOf(base + u".good"_s), true);
            compare(*ours, theirs, encoding, linesOf(base + u".wrong"_s), false);
            ++dictionaries;
        }
        QTextStream(stdout) << dictionaries << " dictionaries, " << m_words << " words, " << m_disagree
                            << " on which the library says otherwise, " << m_suggested << " lists of suggestions, "
                            << m_otherSuggestions << " of them otherwise; " << m_asExpected
                            << " words as the files expect; left out, as the library crashes: " << m_crashing.join(u' ')
                            << Qt::endl;
        QVERIFY(dictionaries > 150);
        QVERIFY(m_crashing.size() < 5);
        QVERIFY2(m_differing.isEmpty(), qPrintable(m_differing.join(u'\n')));
    }

private:
    void compare(const HunspellDictionary &ours, Hunspell &theirs, const QByteArray &encoding,
        const QByteArrayList &lines, bool expected)
    {
        for (const QByteArray &line : lines) {
            const QString word = decoded(line, encoding);
            const bool verdict = theirs.spell(line.toStdString());
            ++m_words;
            m_asExpected += verdict == expected ? 1 : 0;
            if (ours.accepts(word) != verdict) {
                ++m_disagree;
                m_differing += word;
            }
            if (verdict || !m_suggests)
                continue;
            QStringList suggested;
            for (const std::string &suggestion : theirs.suggest(line.toStdString()))
                suggested += decoded(QByteArray::fromStdString(suggestion), encoding);
            suggested.removeAll(QString());
            suggested.removeDuplicates();
            ++m_suggested;
            if (ours.suggestions(word) != suggested) {
                ++m_otherSuggestions;
                m_differing += u"suggestions for "_s + word;
            }
        }
    }

    /// By another way than that of the program, where there is one.
    static QString decoded(const QByteArray &bytes, const QByteArray &encoding)
    {
        if (encoding == "UTF-8")
            return QString::fromUtf8(bytes);
        if (encoding == "ISO8859-1")
            return QString::fromLatin1(bytes);
        QString text = QString::fromLatin1(bytes);
        static const QHash<char16_t, char16_t> latin2{{u'\u00b1', u'\u0105'}, {u'\u00e6', u'\u0107'},
            {u'\u00ea', u'\u0119'}, {u'\u00b3', u'\u0142'}, {u'\u00f1', u'\u0144'}, {u'\u00b6', u'\u015b'},
            {u'\u00bc', u'\u017a'}, {u'\u00bf', u'\u017c'}, {u'\u00a1', u'\u0104'}, {u'\u00a3', u'\u0141'},
            {u'\u00a6', u'\u015a'}};
        static const QHash<char16_t, char16_t> latin9{{u'\u00a4', u'\u20ac'}, {u'\u00bd', u'\u0153'},
            {u'\u00bc', u'\u0152'}, {u'\u00a6', u'\u0160'}, {u'\u00a8', u'\u0161'}, {u'\u00b4', u'\u017d'},
            {u'\u00b8', u'\u017e'}, {u'\u00be', u'\u0178'}};
        for (QChar &unit : text)
            unit = (encoding.endsWith("-2") ? latin2 : latin9).value(unit.unicode(), unit.unicode());
        return text;
    }

    bool m_suggests = false;
    int m_words = 0;
    int m_disagree = 0;
    int m_asExpected = 0;
    int m_suggested = 0;
    int m_otherSuggestions = 0;
    QStringList m_differing;
    QStringList m_crashing;
};

} // namespace

QTEST_GUILESS_MAIN(HunspellAgreementTest)
#include "hunspell_agreement_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_draft.h"
#include "random_edit.h"
#include "small_dictionary.h"

#include <editor/document_builder.h>
#include <proofing/spelling_runner.h>

#include <QSignalSpy>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace caveat;
using namespace Qt::StringLiterals;

class SpellingRunnerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<SpellingRunner> m_runner;

    InstalledDictionary dictionary() const { return installedDictionaries({m_folder.path()}).last(); }

    void start(const QString &text)
    {
        m_document = std::make_unique<QTextDocument>(text);
        begin();
    }

    void begin()
    {
        m_runner = std::make_unique<SpellingRunner>(m_document.get());
        m_runner->use(dictionary(), {}, {});
    }

    QStringList wrong() const
    {
        QStringList words;
        for (int block = 0; block < m_document->blockCount(); ++block) {
            for (const TextRange range : m_runner->marks().of(block))
                words += u"%1:%2"_s.arg(block).arg(m_runner->wordAt({block, range}));
        }
        return words;
    }

    void type(int at, const QString &text)
    {
        QTextCursor cursor(m_document.get());
        cursor.setPosition(at);
        cursor.insertText(text);
    }

private Q_SLOTS:
    void initTestCase() { useSmallDictionaries(m_folder); }

    void cleanup()
    {
        m_runner.reset();
        m_document.reset();
    }

    void whatIsWrongIsFound()
    {
        start(u"the queit hour\nis good\nfor yuo"_s);
        QTRY_COMPARE(wrong(), QStringList({u"0:queit"_s, u"2:yuo"_s}));
        QTRY_VERIFY(m_runner->isSettled());
        type(0, u"waarm "_s);
        QTRY_COMPARE(wrong(), QStringList({u"0:waarm"_s, u"0:queit"_s, u"2:yuo"_s}));
    }

    void withoutADictionaryNothingIs()
    {
        start(u"the queit hour"_s);
        QTRY_COMPARE(m_runner->marks().count(), 1);
        m_runner->use({}, {}, {});
        QCOMPARE(m_runner->marks().count(), 0);
        QVERIFY(m_runner->isSettled());
    }

    void anotherDictionaryChecksAnew()
    {
        start(u"color and colour"_s);
        QTRY_COMPARE(wrong(), QStringList({u"0:colour"_s}));
        m_runner->use(installedDictionaries({m_folder.path()}).first(), {}, {});
        QTRY_COMPARE(wrong(), QStringList({u"0:color"_s}));
    }

    void ownWordsAreRight()
    {
        start(u"flurb and flurb\nwarm flurb and massge"_s);
        QTRY_COMPARE(m_runner->marks().count(), 4);
        WordSet own;
        m_runner->setExempt([&own](DraftRange, const QString &word) { return own.contains(word); });
        own.add(u"flurb"_s);
        m_runner->addWord(u"flurb"_s);
        QCOMPARE(wrong(), QStringList({u"1:massge"_s}));
        type(0, u"flurb "_s); // the other thread knows, too
        QTRY_VERIFY(m_runner->isSettled());
        QCOMPARE(wrong(), QStringList({u"1:massge"_s}));
    }

    void suggestionsComeOnce()
    {
        start(u"the queit hour"_s);
        QSignalSpy suggested(m_runner.get(), &SpellingRunner::suggested);
        QVERIFY(!m_runner->suggestions(u"queit"_s));
        QTRY_COMPARE(suggested.size(), 1);
        QCOMPARE(m_runner->suggestions(u"queit"_s)->first(), u"quiet"_s);
        QCOMPARE(suggested.size(), 1);
    }

    void aDictionaryThatCannotBeUsedIsSaid()
    {
        start(u"the queit hour"_s);
        QSignalSpy failed(m_runner.get(), &SpellingRunner::failed);
        m_runner->use(InstalledDictionary{u"xx"_s, u"/nowhere/xx.aff"_s, u"/nowhere/xx.dic"_s}, {}, {});
        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(m_runner->marks().count(), 0);
    }

    void aThousandEditsLeaveWhatAFreshCheckFinds_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void aThousandEditsLeaveWhatAFreshCheckFinds()
    {
        QFETCH(quint32, seed);
        m_document = std::make_unique<QTextDocument>();
        buildDocument(*m_document, randomDraft(seed, 30));
        begin();
        QRandomGenerator random(seed);
        for (int edit = 0; edit < 250; ++edit) {
            randomEdit(*m_document, random);
            type(random.bounded(m_document->characterCount()), random.bounded(2) == 0 ? u" waarm "_s : u" is good "_s);
            if (random.bounded(3) == 0)
                QCoreApplication::processEvents();
            if (random.bounded(60) == 0)
                compareWithFresh();
        }
        compareWithFresh();
    }

private:
    void compareWithFresh()
    {
        QTRY_VERIFY(m_runner->isSettled());
        const QStringList kept = wrong();
        m_runner->use(dictionary(), {}, {});
        QTRY_VERIFY(m_runner->isSettled());
        QCOMPARE(kept, wrong());
    }
};

QTEST_MAIN(SpellingRunnerTest)
#include "spelling_runner_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"
#include "random_draft.h"
#include "random_edit.h"

#include <editor/document_builder.h>
#include <editor/document_snapshot.h>
#include <editor/journal_keeper.h>
#include <review/journal_record.h>

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

class JournalKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<QTextDocument>();
        m_frame = {};
        m_keeper = std::make_unique<JournalKeeper>(m_document.get(), m_folder->path(), [this] { return m_frame; });
    }

    void cleanup()
    {
        m_keeper.reset();
        m_document.reset();
    }

    void typingIsOnTheDiskWithinASecond()
    {
        open(draftOf({u"# Tea"_s, u"It is hot."_s}));
        QSignalSpy recorded(m_keeper.get(), &JournalKeeper::recorded);
        QElapsedTimer timer;
        timer.start();
        QTextCursor cursor(m_document.get());
        cursor.movePosition(QTextCursor::End);
        while (recorded.isEmpty()) { // without a pause in between
            cursor.insertText(u"x"_s);
            QTest::qWait(20);
            QVERIFY(timer.elapsed() < 5000);
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        const auto content = journal();
        QVERIFY(content.has_value());
        QVERIFY(content->project.draft.blocks.last().text.startsWith(u"It is hot.x"_s));
    }

    void nothingIsWrittenBeforeAChange()
    {
        open(draftOf({u"Tea"_s}));
        m_keeper->recordNow();
        QVERIFY(!journal());
    }

    void aNewDraftEndsTheJournalOfTheOld()
    {
        open(draftOf({u"Tea"_s}));
        QTextCursor(m_document.get()).insertText(u"Hot "_s);
        m_keeper->recordNow();
        QVERIFY(journal());
        open(draftOf({u"Coffee"_s}));
        m_keeper->recordNow();
        QVERIFY(!journal());
    }

    void decisionsAreNoted()
    {
        open(draftOf({u"Tea"_s}));
        DecidedClaim claim;
        claim.key.sentence = u"tea"_s;
        claim.said = {{Status::Waived, u"known"_s, u"Ann"_s, QDateTime::currentDateTimeUtc(), {}, {}}};
        m_frame.decisions = {claim};
        m_keeper->noteChange();
        QTRY_VERIFY(journal());
        QCOMPARE(journal()->project.decisions.size(), 1);
    }

    void holdsWhatTheDocumentHolds()
    {
        for (quint32 seed = 0; seed < 25; ++seed) {
            QRandomGenerator random(seed);
            open(randomDraft(seed, 20));
            for (int step = 0; step < 30; ++step) {
                randomEdit(*m_document, random);
                if (random.bounded(6) == 0)
                    m_keeper->recordNow();
            }
            m_keeper->recordNow();
            const Draft now = snapshotOf(*m_document);
            const auto content = journal();
            if (!content) {
                QVERIFY(sameContent(now, m_opened)); // all was undone
                continue;
            }
            QVERIFY2(sameContent(content->project.draft, now), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void aFolderThatCannotBeIsSaidOnce()
    {
        QFile blocked(m_folder->filePath(u"file"_s));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        m_keeper = std::make_unique<JournalKeeper>(
            m_document.get(), m_folder->filePath(u"file/journal"_s), [this] { return m_frame; });
        QSignalSpy failed(m_keeper.get(), &JournalKeeper::failed);
        open(draftOf({u"Tea"_s}));
        for (int time = 0; time < 2; ++time) {
            QTextCursor(m_document.get()).insertText(u"Hot "_s);
            m_keeper->recordNow();
        }
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"file/journal"_s));
    }

private:
    void open(const Draft &draft)
    {
        buildDocument(*m_document, draft);
        m_opened = snapshotOf(*m_document);
        m_frame.language = m_opened.language;
        m_keeper->begin({}, {m_opened, {}, m_frame.decisions, {}});
    }

    std::optional<JournalContent> journal() const
    {
        const QFileInfoList files = QDir(m_folder->path()).entryInfoList({u"*.journal"_s}, QDir::Files);
        if (files.isEmpty())
            return {};
        QFile file(files.first().filePath());
        return file.open(QIODevice::ReadOnly) ? journalContent(file.readAll()) : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTextDocument> m_document;
    ProjectFrame m_frame;
    Draft m_opened;
    std::unique_ptr<JournalKeeper> m_keeper;
};

} // namespace

QTEST_MAIN(JournalKeeperTest)
#include "journal_keeper_test.moc"

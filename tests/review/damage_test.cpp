// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_project.h"

#include <review/project_file.h>

#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace caveat::test;
using namespace Qt::StringLiterals;

/// Files that something has gone wrong with: what is left is read, and what is not is said.
class DamageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_whole;
    Project m_project;

    QString written(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"damaged.caveat"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int number = 0; number < 400; ++number) {
            Block block;
            block.text
                = u"Paragraph %1 of an article that is long enough to fill some pages of the file."_s.arg(number);
            m_project.draft.blocks.append(block);
            DecidedClaim claim{{u"DETOX_CLAIM"_s, u"sentence %1"_s.arg(number), 1}, {}, false, {}};
            claim.said.append({Status::Waived, u"because"_s, u"Ada"_s, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                u"detox.effect"_s, Severity::High});
            m_project.decisions.append(claim);
        }
        const QString path = m_folder.filePath(u"whole.caveat"_s);
        ProjectFile file;
        QVERIFY(file.saveAs(path, m_project, {u"Ada"_s, QDateTime::currentDateTimeUtc(), {}}));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        m_whole = saved.readAll();
        QVERIFY(m_whole.size() > 20 * 4096);
    }

    /// Each page but the first is lost in turn: never a crash, mostly a salvage, and never silence about a loss.
    void lostPages()
    {
        int salvaged = 0;
        const int pages = int(m_whole.size() / 4096);
        for (int page = 1; page < pages; ++page) {
            QByteArray bytes = m_whole;
            bytes.replace(page * 4096, 4096, QByteArray(4096, '\xa5'));
            auto file = ProjectFile::open(written(bytes));
            if (!file) {
                QVERIFY2(file.error().contains(u"damaged"_s), qPrintable(file.error()));
                continue;
            }
            const bool same = sameProject(file->saved(), m_project);
            QVERIFY2(same || !file->damage().isEmpty(), qPrintable(u"page %1 is missed by nobody"_s.arg(page)));
            if (same)
                continue;
            ++salvaged;
            QVERIFY(!file->readOnlyReason().isEmpty());
            QVERIFY(!file->save(m_project, {}));
            // It can be saved elsewhere, as far as it was read.
            const Project read = file->saved();
            const QString other = m_folder.filePath(u"other.caveat"_s);
            QVERIFY(file->saveAs(other, read, {u"Ada"_s, QDateTime::currentDateTimeUtc(), {}}));
            QVERIFY(sameProject(readProject(other)->project, read));
            QCOMPARE(readProject(other)->damage, QStringList());
        }
        QVERIFY2(salvaged > pages / 2, qPrintable(u"%1 of %2"_s.arg(salvaged).arg(pages)));
    }

    void whatIsSaid()
    {
        QByteArray bytes = m_whole;
        const qsizetype at = bytes.indexOf("Paragraph 200 of") / 4096 * 4096;
        QVERIFY(at > 0);
        bytes.replace(at, 4096, QByteArray(4096, '\0'));
        const auto read = readProject(written(bytes));
        QVERIFY(read);
        QCOMPARE(read->damage.size(), 1);
        const auto left = read->project.draft.blocks.size();
        QVERIFY(left > 300 && left < 400);
        QCOMPARE(read->damage.first(), u"%1 of 400 paragraphs could not be read."_s.arg(400 - left));
        QCOMPARE(read->project.decisions, m_project.decisions);
    }

    void cutShort()
    {
        for (qsizetype length = 0; length < m_whole.size(); length += 5000) {
            const auto read = readProject(written(m_whole.first(length)));
            QVERIFY(!read || !read->damage.isEmpty());
        }
    }

    void strayBytes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = m_whole;
            for (int flips = 0; flips < 20; ++flips)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto read = readProject(written(bytes));
            QVERIFY(read || !read.error().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"

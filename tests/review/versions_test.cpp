// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <random_draft.h>
#include <review/versions.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// One block a letter.
Draft draftOf(const QString &letters)
{
    Draft draft;
    for (const QChar letter : letters) {
        Block block;
        block.text = letter;
        draft.blocks.append(block);
    }
    return draft;
}

/// " a" the same, "~a>b" changed, "+b" added, "-a" removed.
QString picture(const QVector<BlockChange> &changes, const Draft &before, const Draft &after)
{
    QStringList parts;
    for (const BlockChange &change : changes) {
        const QString old = change.before < 0 ? QString() : before.blocks.at(change.before).text;
        const QString now = change.after < 0 ? QString() : after.blocks.at(change.after).text;
        switch (change.kind) {
        case BlockChange::Kind::Same:
            parts.append(old);
            break;
        case BlockChange::Kind::Changed:
            parts.append(old + u'>' + now);
            break;
        case BlockChange::Kind::Added:
            parts.append(u'+' + now);
            break;
        case BlockChange::Kind::Removed:
            parts.append(u'-' + old);
            break;
        }
    }
    return parts.join(u' ');
}

} // namespace

class VersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("the same") << u"abc"_s << u"abc"_s << u"a b c"_s;
        QTest::newRow("added") << u"ac"_s << u"abc"_s << u"a +b c"_s;
        QTest::newRow("removed") << u"abc"_s << u"ac"_s << u"a -b c"_s;
        QTest::newRow("changed") << u"abc"_s << u"axc"_s << u"a b>x c"_s;
        QTest::newRow("moved") << u"abcd"_s << u"bcda"_s << u"-a b c d +a"_s;
        QTest::newRow("changed and added") << u"abc"_s << u"axyc"_s << u"a b>x +y c"_s;
        QTest::newRow("repeated") << u"aa"_s << u"aaa"_s << u"a a +a"_s;
        QTest::newRow("from nothing") << QString() << u"ab"_s << u"+a +b"_s;
        QTest::newRow("to nothing") << u"ab"_s << QString() << u"-a -b"_s;
    }

    void changes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, shown);
        QCOMPARE(picture(blockChanges(draftOf(before), draftOf(after)), draftOf(before), draftOf(after)), shown);
    }

    void accountsForEveryBlock()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Draft before = RandomDraft(seed).make();
            Draft after = RandomDraft(seed + 1).make();
            after.blocks = before.blocks.mid(before.blocks.size() / 2) + after.blocks + before.blocks.mid(0, 3);
            int old = 0;
            int now = 0;
            for (const BlockChange &change : blockChanges(before, after)) {
                if (change.before >= 0)
                    QCOMPARE(change.before, old++);
                if (change.after >= 0)
                    QCOMPARE(change.after, now++);
                if (change.kind == BlockChange::Kind::Same)
                    QVERIFY(sameContent(before.blocks.at(change.before), after.blocks.at(change.after)));
            }
            QCOMPARE(old, before.blocks.size());
            QCOMPARE(now, after.blocks.size());
        }
    }
};

QTEST_GUILESS_MAIN(VersionsTest)
#include "versions_test.moc"

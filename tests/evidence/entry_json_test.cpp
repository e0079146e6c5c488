// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/entry_json.h>
#include <evidence/evidence_library.h>

#include <QJsonArray>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class EntryJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllOfAnEntry()
    {
        const auto library = EvidenceLibrary::shipped();
        QVERIFY(library);
        QVERIFY(!library->entries().isEmpty());
        for (EvidenceEntry entry : library->entries()) {
            QCOMPARE(entryFromJson(entryToJson(entry)), entry);
            entry.own = true;
            entry.insert = !entry.insert;
            QCOMPARE(entryFromJson(entryToJson(entry)), entry);
        }
        QVERIFY(entryToJson({}).isEmpty());
    }

    void takesWhatIsOfAnotherKind()
    {
        const EvidenceEntry entry = entryFromJson({{u"id"_s, 7}, {u"authors"_s, u"Moss"_s}, {u"size"_s, u"ten"_s},
            {u"year"_s, QJsonArray{2011}}, {u"stance"_s, u"loud"_s}, {u"insert"_s, u"no"_s}});
        QCOMPARE(entry, EvidenceEntry());
    }
};

QTEST_GUILESS_MAIN(EntryJsonTest)
#include "entry_json_test.moc"

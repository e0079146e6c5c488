// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <sources/citation_sheet.h>
#include <sources/entry_sheet.h>
#include <sources/own_sources.h>

#include <evidence/user_library.h>

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace caveat;
using namespace Qt::StringLiterals;

class CitationSheetTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString ownFile() const { return m_folder.filePath(u"own.toml"_s); }

    static EvidenceLibrary library()
    {
        auto shipped = EvidenceLibrary::shipped();
        return shipped ? *std::move(shipped) : EvidenceLibrary();
    }

private Q_SLOTS:
    void showsWhatASourceDoesNotSupport()
    {
        EvidenceLibrary held = library();
        CitationSheet sheet(held, ownFile(), CitationStyle::Apa);
        QCOMPARE(sheet.style(), CitationStyle::Apa);
        auto *list = sheet.findChild<QListWidget *>(u"sources"_s);
        QCOMPARE(list->count(), held.entries().size());
        const auto *details = sheet.findChild<QTextBrowser *>();
        QVERIFY(details->toPlainText().contains(held.find(sheet.chosen())->limits.simplified().left(30)));
    }

    void whatIsNotToBeCitedCannotBeChosen()
    {
        EvidenceLibrary held = library();
        CitationSheet sheet(held, ownFile(), CitationStyle::Vancouver);
        auto *list = sheet.findChild<QListWidget *>(u"sources"_s);
        const auto *cite = sheet.findChild<QPushButton *>(u"cite"_s);
        int barred = 0;
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            const bool may = held.find(sheet.chosen())->insert;
            QCOMPARE(cite->isEnabled(), may);
            barred += may ? 0 : 1;
        }
        QVERIFY(barred > 0);
    }

    void searches()
    {
        EvidenceLibrary held = library();
        CitationSheet sheet(held, ownFile(), CitationStyle::Vancouver);
        auto *search = sheet.findChild<QLineEdit *>(u"source-search"_s);
        auto *list = sheet.findChild<QListWidget *>(u"sources"_s);
        search->setText(held.entries().at(3).title);
        QVERIFY(list->count() > 0);
        QCOMPARE(sheet.chosen(), held.entries().at(3).id);
        search->setText(u"zzzz qqqq"_s);
        QCOMPARE(list->count(), 0);
        QVERIFY(!sheet.findChild<QPushButton *>(u"cite"_s)->isEnabled());
    }

    void fillsInAReference()
    {
        EntrySheet sheet;
        const auto *add = sheet.findChild<QPushButton *>(u"add-entry"_s);
        QVERIFY(!add->isEnabled());
        sheet.findChild<QLineEdit *>(u"entry-line"_s)
            ->setText(u"Moss AB, Webb C. Slow hands. J Naps. 2011;5:3-9. doi:10.1000/jn.1"_s);
        const EvidenceEntry entry = sheet.entry();
        QCOMPARE(entry.title, u"Slow hands"_s);
        QCOMPARE(entry.authors.size(), 2);
        QCOMPARE(entry.doi, u"10.1000/jn.1"_s);
        QCOMPARE(sheet.findChild<QLabel *>(u"entry-fault"_s)->text(), QString());
        QVERIFY(add->isEnabled());
        sheet.findChild<QLineEdit *>(u"entry-year"_s)->setText(u"soon"_s);
        QVERIFY(!add->isEnabled());
        QVERIFY(!sheet.findChild<QLabel *>(u"entry-fault"_s)->text().isEmpty());
    }

    void keepsWhatIsAdded()
    {
        EvidenceLibrary held = library();
        EvidenceEntry entry;
        entry.title = u"Slow hands"_s;
        entry.year = 2011;
        const auto taken = takeSources(held, {entry, held.entries().first()}, ownFile());
        QVERIFY(taken);
        QCOMPARE(taken->added, 1);
        QCOMPARE(taken->ids.at(1), held.entries().first().id);
        const auto own = readUserLibrary(ownFile());
        QVERIFY(own);
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->first().title, u"Slow hands"_s);
    }

    void importsAndSaysWhatIsWrong()
    {
        EvidenceLibrary held = library();
        QFile file(m_folder.filePath(u"refs.bib"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "@article{moss, title={Slow hands two}, author={Moss, Ann}, year={2012}}\n@article{bad, author={Moss}}\n");
        file.close();
        const auto taken = importSources(held, file.fileName(), ownFile());
        QVERIFY(taken);
        QCOMPARE(taken->added, 1);
        QCOMPARE(taken->faults.size(), 1);
        QVERIFY(taken->faults.first().contains(u"bad"));
        QVERIFY(!importSources(held, m_folder.filePath(u"none.bib"_s), ownFile()));
    }
};

QTEST_MAIN(CitationSheetTest)
#include "citation_sheet_test.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <draft_of.h>
#include <window/draft_sheet.h>

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class DraftSheetTest : public QObject
{
    Q_OBJECT

private:
    const Draft m_draft = draftOf({u"# Rest"_s, u"Tea is warm. It costs two pounds a cup."_s});
    const QVector<CheckedCriterion> m_criteria{
        {{u"cost"_s, u"Does it say what it costs?"_s, {}}, DraftRange{1, {13, 39}}},
        {{u"harm"_s, u"Does it say what can go wrong?"_s, {}}, std::nullopt}};

private Q_SLOTS:
    void showsFiguresAndQuestions()
    {
        const DraftSheet sheet(m_draft, m_criteria);
        QCOMPARE(sheet.findChild<QLabel *>(u"figure-words"_s)->text(), u"9"_s);
        QCOMPARE(sheet.findChild<QLabel *>(u"figure-sentences"_s)->text(), u"2"_s);
        QVERIFY(sheet.findChild<QLabel *>(u"figure-ease"_s)->text().contains(u"plain"));
        const auto *list = sheet.findChild<QListWidget *>(u"criteria"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"It costs two pounds a cup."));
    }

    void goesToTheSentence()
    {
        DraftSheet sheet(m_draft, m_criteria);
        QSignalSpy wanted(&sheet, &DraftSheet::goToWanted);
        auto *list = sheet.findChild<QListWidget *>(u"criteria"_s);
        auto *go = sheet.findChild<QPushButton *>(u"go-to-sentence"_s);
        list->setCurrentRow(1);
        QVERIFY(!go->isEnabled());
        list->setCurrentRow(0);
        go->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<DraftRange>(), DraftRange({1, {13, 39}}));
    }

    void anEmptyDraft()
    {
        const DraftSheet sheet({}, {});
        QCOMPARE(sheet.findChild<QLabel *>(u"figure-words"_s)->text(), u"0"_s);
        QVERIFY(sheet.findChild<QLabel *>(u"figure-ease"_s) == nullptr);
    }
};

QTEST_MAIN(DraftSheetTest)
#include "draft_sheet_test.moc"

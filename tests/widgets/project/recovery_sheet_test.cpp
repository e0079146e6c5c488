// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <project/recovery_row.h>
#include <project/recovery_sheet.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

Recoverable draft(Recoverable::Kind kind, const QString &path, const QString &preview)
{
    Recoverable draft;
    draft.kind = kind;
    draft.path = path;
    draft.journal = path + u".journal"_s;
    draft.at = QDateTime::currentDateTimeUtc();
    draft.preview = preview;
    return draft;
}

QVector<Recoverable> two()
{
    return {draft(Recoverable::Kind::Continues, u"/texts/stones.caveat"_s, u"Warm stones."_s),
        draft(Recoverable::Kind::Untitled, {}, u"A quiet room."_s)};
}

RecoveryRow *row(const RecoverySheet &sheet, int index)
{
    QVector<RecoveryRow *> shown;
    for (RecoveryRow *row : sheet.findChildren<RecoveryRow *>()) {
        if (!row->isHidden())
            shown += row;
    }
    return shown.value(index);
}

QPushButton *button(const RecoverySheet &sheet, int index, const QString &name)
{
    return row(sheet, index)->findChild<QPushButton *>(name);
}

QString said(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

class RecoverySheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatEachDraftIs_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *name, Recoverable::Kind kind, const QString &path, const QStringList &texts) {
            QTest::newRow(name) << static_cast<int>(kind) << path << texts;
        };
        row("untitled", Recoverable::Kind::Untitled, {}, {u"Untitled"_s, u"never saved"_s});
        row("goes on", Recoverable::Kind::Continues, u"/a/b.caveat"_s, {u"b.caveat"_s, u"continues the saved file"_s});
        row("file changed", Recoverable::Kind::FileChanged, u"/a/b.md"_s, {u"b.md"_s, u"changed since"_s, u"beside"_s});
        row("file gone", Recoverable::Kind::FileGone, u"/a/b.md"_s, {u"b.md"_s, u"no longer there"_s});
    }

    void tellsWhatEachDraftIs()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, path);
        QFETCH(const QStringList, texts);
        const RecoverySheet sheet({draft(static_cast<Recoverable::Kind>(kind), path, u"Two <b>warm</b> stones."_s)});
        const QString all = said(row(sheet, 0));
        for (const QString &text : texts)
            QVERIFY2(all.contains(text), qPrintable(all));
        QVERIFY(all.contains(u"today"_s));
        QVERIFY(all.contains(u"Two <b>warm</b> stones."_s));
        for (const QLabel *label : row(sheet, 0)->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText); // an article's words are shown, not obeyed
    }

    void anArticleIsCalledByTheFileItWasReadFrom()
    {
        Recoverable read = draft(Recoverable::Kind::Untitled, {}, u"Warm stones."_s);
        read.project.origin = Origin{u"/texts/stones.md"_s, {}, {}, false, false, {}};
        const RecoverySheet sheet({read});
        QVERIFY2(said(row(sheet, 0)).contains(u"stones.md"_s), qPrintable(said(row(sheet, 0))));
    }

    void openEndsTheSheet()
    {
        RecoverySheet sheet(two());
        QSignalSpy open(&sheet, &RecoverySheet::openWanted);
        QSignalSpy accepted(&sheet, &QDialog::accepted);
        button(sheet, 1, u"open"_s)->click();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().first().value<Recoverable>().kind, Recoverable::Kind::Untitled);
        QCOMPARE(accepted.size(), 1);
    }

    void discardAsksOnce()
    {
        RecoverySheet sheet(two());
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        QSignalSpy discard(&sheet, &RecoverySheet::discardWanted);
        QSignalSpy finished(&sheet, &QDialog::finished);
        button(sheet, 0, u"discard"_s)->click();
        QCOMPARE(discard.size(), 0);
        QVERIFY(button(sheet, 0, u"keep"_s)->hasFocus()); // Return by mistake loses nothing
        button(sheet, 0, u"discard-now"_s)->click();
        QCOMPARE(discard.size(), 1);
        QCOMPARE(discard.first().first().value<Recoverable>().path, u"/texts/stones.caveat"_s);
        QVERIFY(said(row(sheet, 0)).contains(u"Untitled"_s));
        QCOMPARE(row(sheet, 1), nullptr);
        QVERIFY(button(sheet, 0, u"open"_s)->hasFocus());
        QCOMPARE(finished.size(), 0);

        button(sheet, 0, u"discard"_s)->click();
        button(sheet, 0, u"discard-now"_s)->click();
        QCOMPARE(discard.size(), 2);
        QCOMPARE(finished.size(), 1); // nothing is left to be asked
    }

    void escapeTakesTheQuestionBackFirst()
    {
        RecoverySheet sheet(two());
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        QSignalSpy discard(&sheet, &RecoverySheet::discardWanted);
        QSignalSpy rejected(&sheet, &QDialog::rejected);
        button(sheet, 0, u"discard"_s)->click();
        QTest::keyClick(&sheet, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 0);
        QVERIFY(button(sheet, 0, u"discard-now"_s)->isHidden());
        QVERIFY(button(sheet, 0, u"discard"_s)->hasFocus());
        QTest::keyClick(&sheet, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(discard.size(), 0);
    }

    void keysAlone()
    {
        RecoverySheet sheet(two());
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        QSignalSpy discard(&sheet, &RecoverySheet::discardWanted);
        QTRY_VERIFY(button(sheet, 0, u"open"_s)->hasFocus());
        QTest::keyClick(sheet.focusWidget(), Qt::Key_Backtab);
        QVERIFY(button(sheet, 0, u"discard"_s)->hasFocus());
        QTest::keyClick(sheet.focusWidget(), Qt::Key_Return);
        QTest::keyClick(sheet.focusWidget(), Qt::Key_Tab);
        QVERIFY(button(sheet, 0, u"discard-now"_s)->hasFocus());
        QTest::keyClick(sheet.focusWidget(), Qt::Key_Return);
        QCOMPARE(discard.size(), 1);
    }

    void buttonsAreTold()
    {
        const RecoverySheet sheet(two());
        QCOMPARE(button(sheet, 0, u"open"_s)->accessibleName(), u"Open stones.caveat"_s);
        QCOMPARE(button(sheet, 1, u"discard"_s)->accessibleName(), u"Discard Untitled"_s);
    }
};

} // namespace

QTEST_MAIN(RecoverySheetTest)
#include "recovery_sheet_test.moc"

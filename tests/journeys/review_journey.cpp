// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// A writer opens the sample, goes to a claim, takes the offered wording, thinks twice, and hands the article over.
#include "opened_export.h"

#include <claims/shipped_rules.h>
#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <findings/findings_panel.h>
#include <formats/reader.h>
#include <window/document_session.h>
#include <window/engine_checker.h>
#include <window/main_window.h>
#include <window/message_bar.h>

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

class ReviewJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(u"Caveat"_s);
        QApplication::setApplicationName(u"caveat-journey"_s);
        QSettings().clear();
        const auto engine = shippedEngine();
        QVERIFY(engine.has_value());
        m_window = std::make_unique<MainWindow>(makeEngineChecker(*engine), makeFindingTexts(*engine));
        m_window->openSample();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
        m_window->editor()->setFocus();
        settle();
    }

    void cleanupTestCase() { m_window.reset(); }

    void theSampleShowsClaimsOfAllKinds()
    {
        QSet<QString> categories;
        for (const Finding &finding : m_window->findings()->findings())
            categories += finding.category;
        for (const QString &category :
            {u"UNSUPPORTED_ATTRIBUTION"_s, u"IMMUNE_FUNCTION_CLAIM"_s, u"DETOX_CLAIM"_s, u"DISEASE_CLAIM"_s})
            QVERIFY2(categories.contains(category), qPrintable(category));
        m_open = m_window->findings()->openClaims();
    }

    void carefulLinesStayQuiet()
    {
        const Draft draft = m_window->editor()->draft();
        for (const QString &careful :
            {u"no substitute for medical care"_s, u"Nobody knows for certain"_s, u"first line of defence"_s}) {
            int block = 0;
            while (block < draft.blocks.size() && !draft.blocks.at(block).text.contains(careful))
                ++block;
            QVERIFY2(block < draft.blocks.size(), qPrintable(careful));
            for (const Finding &finding : m_window->findings()->findings()) {
                const QString found = m_window->editor()->document()->findBlockByNumber(finding.block).text();
                const QString sentence = found.mid(finding.sentence.start, finding.sentence.length());
                QVERIFY2(!sentence.contains(careful), qPrintable(sentence));
            }
        }
    }

    void f8GoesToAClaim()
    {
        key(Qt::Key_F8);
        const Finding *finding = m_window->panel()->navigator()->finding();
        QVERIFY(finding != nullptr);
        QCOMPARE(m_window->editor()->textCursor().blockNumber(), finding->block);
        QCOMPARE(m_window->editor()->textCursor().positionInBlock(), int(finding->range.start));
        QTRY_VERIFY(!m_window->panel()->offers().isEmpty());
    }

    void altOneTakesTheFirstWording()
    {
        m_before = text();
        key(Qt::Key_1, Qt::AltModifier);
        QVERIFY(text() != m_before);
        m_after = text();
        settle();
        QVERIFY2(m_window->findings()->openClaims() < m_open, "the claim is as severe as before");
    }

    void undoAndRedoAreOneStep()
    {
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(), m_before);
        settle();
        QCOMPARE(m_window->findings()->openClaims(), m_open);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text(), m_after);
        settle();
        QVERIFY(m_window->findings()->openClaims() < m_open);
    }

    void everyClaimCanBeReachedByKey()
    {
        QSet<int> rows;
        for (int step = 0; step < m_window->findings()->rowCount(); ++step) {
            key(Qt::Key_F8);
            rows += m_window->panel()->navigator()->current().row();
        }
        QCOMPARE(rows.size(), m_window->findings()->rowCount());
    }

    void theExportHoldsTheNewWording()
    {
        const QString path = m_folder.filePath(u"hand-over.html"_s);
        auto *sheet = openedExport(*m_window, path);
        QVERIFY(sheet != nullptr);
        auto *exportNow = sheet->findChild<QPushButton *>(u"export-now"_s);
        QVERIFY2(!exportNow->isEnabled(), "critical claims are open, and nobody was asked");
        sheet->findChild<QCheckBox *>(u"export-consent"_s)->click();
        QTest::mouseClick(exportNow, Qt::LeftButton);
        QVERIFY2(m_window->messages()->text().contains(path), qPrintable(m_window->messages()->text()));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.contains("<h1>"));
        QVERIFY(!html.contains("style="));
        QVERIFY(!html.contains("<span"));
        const auto read = readFile(path);
        QVERIFY(read.has_value());
        QStringList lines;
        for (const Block &block : read->draft.blocks)
            lines += block.text;
        QCOMPARE(lines.join(u'\n'), text());
    }

    void aWrongFileLeavesTheDraftAlone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath(u"nothing.html"_s);
        QTest::newRow("folder") << m_folder.path();
        QTest::newRow("program") << QCoreApplication::applicationFilePath();
    }

    void aWrongFileLeavesTheDraftAlone()
    {
        QFETCH(QString, path);
        const QString before = text();
        QVERIFY(!m_window->openFile(path));
        QVERIFY2(m_window->messages()->text().contains(path), qPrintable(m_window->messages()->text()));
        QCOMPARE(text(), before);
        QVERIFY(m_window->editor()->document()->isUndoAvailable());
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

private:
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->editor(), which, modifiers);
    }

    void settle() { QTRY_VERIFY(m_window->checks()->isSettled()); }

    QString text() const
    {
        QStringList lines;
        for (const Block &block : m_window->editor()->draft().blocks)
            lines += block.text;
        return lines.join(u'\n');
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    int m_open = 0;
    QString m_before;
    QString m_after;
};

} // namespace

QTEST_MAIN(ReviewJourney)
#include "review_journey.moc"

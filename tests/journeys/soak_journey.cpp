// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// A writer who never stops: opens an article of 1 MB again and again, types, pastes, undoes, goes through claims,
// saves. Memory at the end is what it was once all had been used. CAVEAT_SOAK_MINUTES says for how long (1; the preset
// soak takes 30); built with the address sanitizer it tells of leaks instead.
#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <findings/findings_panel.h>
#include <theme/theme.h>
#include <window/document_session.h>
#include <window/main_window.h>
#include <window/shipped_window.h>

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype articleSize = 1'000'000;
constexpr double warmUp = 0.3; ///< share of the time that is not compared
constexpr double mostGrowth = 1.05; ///< of the memory in use
// One round holds up to a quarter more than another, as far as its checks have come; the medians of many are level.
constexpr double mostGrowthOfFew = 1.25;
constexpr qsizetype manyRounds = 30;
constexpr double mostResidentGrowth = 1.2; ///< of what the system lends: it is returned in pieces
constexpr int settleTime = 120'000; // ms
constexpr double mega = 1024 * 1024;

/// What the program holds, in MiB; 0 where that is not told.
double heldMemory()
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / mega;
#else
    return 0;
#endif
}

double residentMemory()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toDouble() * 4096 / mega : 0;
}

QByteArray bigArticle()
{
    QFile file(u":/caveat/examples/winter-evenings.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample article");
    const QByteArray sample = file.readAll();
    QByteArray article;
    for (int copy = 1; article.size() < articleSize; ++copy)
        article
            += QByteArray(sample).replace("Larkrise", QByteArray("Larkrise ").append(QByteArray::number(copy))) + '\n';
    return article;
}

double median(QVector<double> values)
{
    std::ranges::sort(values);
    return values.value(values.size() / 2);
}

class SoakJourney : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QRandomGenerator m_random{7};

    ArticleEditor *editor() const { return m_window->editor(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->checks()->isSettled(), settleTime); }

    void goSomewhere()
    {
        QTextCursor cursor(editor()->document()->findBlockByNumber(
            static_cast<int>(m_random.bounded(editor()->document()->blockCount()))));
        cursor.movePosition(QTextCursor::EndOfBlock);
        editor()->setTextCursor(cursor);
        editor()->ensureCursorVisible();
    }

    void type()
    {
        goSomewhere();
        for (int word = 0; word < 30; ++word)
            QTest::keyClicks(editor(), word % 7 == 6 ? u"boosts your immunity. "_s : u"warm stones "_s);
        QTest::keyClick(editor(), Qt::Key_Return);
    }

    void paste()
    {
        goSomewhere();
        auto *copied = new QMimeData;
        copied->setHtml(u"<h2>Pasted</h2><ul><li>It <b>cures</b> colds</li></ul><p>Rest well.</p>"_s.repeated(40));
        QApplication::clipboard()->setMimeData(copied);
        editor()->paste();
    }

    void undoAll()
    {
        while (editor()->document()->isUndoAvailable())
            editor()->undo();
    }

    void review()
    {
        for (int step = 0; step < 5; ++step)
            QTest::keyClick(editor(), Qt::Key_F8);
        if (QTest::qWaitFor([this] { return !m_window->panel()->offers().isEmpty(); }))
            QTest::keyClick(editor(), Qt::Key_1, Qt::AltModifier);
    }

    void goRound(int round)
    {
        QVERIFY(m_window->openFile(m_folder.filePath(round % 3 == 2 ? u"article.caveat"_s : u"article.md"_s)));
        settle();
        type();
        paste();
        review();
        settle();
        undoAll();
        settle();
        if (round % 3 == 1)
            QVERIFY(m_window->session()->saveAs(m_folder.filePath(u"article.caveat"_s), u"Ann"_s));
        m_window->setThemeChoice(round % 2 == 0 ? ThemeChoice::Dark : ThemeChoice::Light);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(u"Caveat"_s);
        QApplication::setApplicationName(u"caveat-soak"_s);
        QSettings().clear();
        QFile file(m_folder.filePath(u"article.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bigArticle());
        file.close();
        m_window = makeShippedWindow(u"1"_s).window;
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
    }

    void cleanupTestCase() { m_window.reset(); }

    void memoryStaysLevel()
    {
        bool isNumber = false;
        const double wanted = qEnvironmentVariable("CAVEAT_SOAK_MINUTES").toDouble(&isNumber);
        const double minutes = isNumber ? wanted : 1;
        QVector<double> held;
        QVector<double> resident;
        qsizetype warm = -1; ///< the first round that is compared
        QElapsedTimer clock;
        clock.start();
        constexpr qsizetype leastRounds = 6;
        for (int round = 0; double(clock.elapsed()) < minutes * 60'000 || held.size() < leastRounds; ++round) {
            goRound(round);
            if (QTest::currentTestFailed())
                return;
            held += heldMemory();
            resident += residentMemory();
            if (warm < 0 && held.size() >= leastRounds / 2 && double(clock.elapsed()) > warmUp * minutes * 60'000)
                warm = held.size() - 1;
            qInfo("round %d, %.1f min: %.1f MiB held, %.1f MiB resident", round + 1, double(clock.elapsed()) / 60'000,
                held.last(), resident.last());
        }
        const qsizetype half = std::max<qsizetype>((held.size() - warm) / 2, 1);
        const auto growth = [warm, half](const QVector<double> &values) {
            return median(values.mid(values.size() - half)) / median(values.mid(warm, half));
        };
        qInfo("%lld rounds: held × %.3f, resident × %.3f", static_cast<long long>(held.size()), growth(held),
            growth(resident));
        if (median(held) == 0)
            return; // a sanitizer minds the memory
        const double most = held.size() < manyRounds ? mostGrowthOfFew : mostGrowth;
        QVERIFY2(growth(held) < most, "more and more memory is held");
        QVERIFY2(growth(resident) < mostResidentGrowth, "more and more memory is taken");
    }
};

} // namespace

QTEST_MAIN(SoakJourney)
#include "soak_journey.moc"

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// A key press in a 1 MB draft, with checks running, beside a bare QTextEdit that holds the same document. Keys fall
// due at a steady pace; a press takes from when it is due until it is painted, so that a turn of the event loop which
// runs too long counts against the next key. Exits with 1 where the ratio is over.
#include <claims/shipped_rules.h>
#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <editor/document_builder.h>
#include <findings/findings_model.h>
#include <formats/reader.h>
#include <window/engine_checker.h>
#include <window/main_window.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QTextBlock>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <ctime>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype draftSize = 1'000'000;
constexpr int rounds = 5;
constexpr int keysARound = 120;
constexpr double pace = 40; // ms from key to key
constexpr double mostRatio = 1.15;
constexpr double mostP95 = 8; // ms
constexpr double mostWorst = 16; // ms

Draft bigDraft()
{
    QFile file(u":/caveat/examples/winter-evenings.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample article");
    const auto sample = readBytes(file.readAll(), file.fileName(), Format::Markdown);
    if (!sample)
        qFatal("%s", qPrintable(sample.error()));
    Draft draft;
    qsizetype size = 0;
    for (int copy = 0; size < draftSize; ++copy) {
        for (Block block : sample->draft.blocks) {
            if (block.kind == BlockKind::TableCell) // a table on each page would be another kind of article
                continue;
            block.source = {};
            block.text += block.kind == BlockKind::Paragraph ? u" Page %1."_s.arg(copy) : QString(); // no two alike
            size += block.text.size() + 1;
            draft.blocks += block;
        }
    }
    return draft;
}

void handleEventsUntil(const QElapsedTimer &clock, double due)
{
    while (double(clock.nsecsElapsed()) / 1e6 < due) {
        QCoreApplication::processEvents();
        QThread::usleep(100);
    }
}

/// Processor time of this thread in ms: what a key costs whatever else the machine does.
double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Times {
    QVector<double> waited; ///< from when each key was due until it was painted
    QVector<double> worked; ///< processor time of handling it

    void add(const Times &more)
    {
        waited += more.waited;
        worked += more.worked;
    }
};

Times typeInto(QTextEdit &editor)
{
    Times times;
    QElapsedTimer clock;
    clock.start();
    for (int key = 0; key < keysARound; ++key) {
        const double due = (key + 1) * pace;
        handleEventsUntil(clock, due);
        const QString letter = key % 6 == 5 ? u" "_s : QString(QChar(u'a' + key % 26));
        const double before = processorTime();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(&editor, &press);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        times.worked += processorTime() - before;
        times.waited += double(clock.nsecsElapsed()) / 1e6 - due;
    }
    return times;
}

void goToMiddle(QTextEdit &editor)
{
    QTextCursor cursor(editor.document()->findBlockByNumber(editor.document()->blockCount() / 2));
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
    editor.setFocus();
}

double quantile(QVector<double> times, double share)
{
    std::ranges::sort(times);
    return times.at(std::min<qsizetype>(qsizetype(share * double(times.size())), times.size() - 1));
}

void print(QTextStream &out, const QString &name, const Times &times)
{
    out << qSetFieldWidth(20) << Qt::left << name << qSetFieldWidth(9) << Qt::right;
    for (const QVector<double> &column : {times.waited, times.worked}) {
        for (const double share : {0.5, 0.95, 1.0})
            out << quantile(column, share);
    }
    out << qSetFieldWidth(0) << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    const auto engine = shippedEngine();
    if (!engine)
        qFatal("%s", qPrintable(engine.error().toString()));
    const Draft draft = bigDraft();

    MainWindow window(makeEngineChecker(*engine), makeFindingTexts(*engine));
    window.show();
    QTextEdit bare;
    bare.setFont(window.editor()->font());
    bare.document()->setIndentWidth(window.editor()->document()->indentWidth());
    bare.document()->setDocumentMargin(window.editor()->document()->documentMargin());
    bare.resize(window.editor()->size());
    bare.show();

    QElapsedTimer opening;
    opening.start();
    buildDocument(*bare.document(), draft);
    const double bareOpened = double(opening.nsecsElapsed()) / 1e6;
    opening.start();
    window.editor()->setDraft(draft);
    out << draft.blocks.size() << " blocks; opened in " << bareOpened << " ms bare, "
        << double(opening.nsecsElapsed()) / 1e6 << " ms in the window" << Qt::endl;

    Times ours;
    Times theirs;
    goToMiddle(bare);
    goToMiddle(*window.editor());
    out << "ms                        key to paint, wall         the same, processor" << Qt::endl
        << "                      median      p95    worst   median      p95    worst" << Qt::endl;
    for (int round = 1; round <= rounds; ++round) { // the first analysis runs in the first round
        const Times inWindow = typeInto(*window.editor());
        const Times inBare = typeInto(bare);
        print(out, u"round %1, Caveat"_s.arg(round), inWindow);
        print(out, u"round %1, QTextEdit"_s.arg(round), inBare);
        ours.add(inWindow);
        theirs.add(inBare);
    }
    print(out, u"all, Caveat"_s, ours);
    print(out, u"all, QTextEdit"_s, theirs);
    const double ratio = quantile(ours.waited, 0.5) / quantile(theirs.waited, 0.5);
    out << "processor time, ratio of the medians " << quantile(ours.worked, 0.5) / quantile(theirs.worked, 0.5)
        << Qt::endl;
    const bool kept
        = ratio <= mostRatio && quantile(ours.waited, 0.95) < mostP95 && quantile(ours.waited, 1) < mostWorst;
    out << "median ratio " << ratio << " (at most " << mostRatio << "), p95 under " << mostP95 << " ms, worst under "
        << mostWorst << " ms: " << (kept ? "kept" : "BROKEN") << "; " << window.findings()->rowCount()
        << " claims found" << Qt::endl;
    return ratio <= mostRatio ? 0 : 1; // the other two hang on what else the machine does
}

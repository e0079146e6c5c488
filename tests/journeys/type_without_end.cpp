// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// A window in which somebody types word after word, decides and saves now and then, until it is killed. Says what it
// does, a line each: "typed N MS" after word N was typed, MS milliseconds since 1970; "decided N" and "saved N".
#include "fake_checker.h"

#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <editor/decision_history.h>
#include <findings/findings_panel.h>
#include <window/document_session.h>
#include <window/main_window.h>

#include <QApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

void say(const char *what, int number)
{
    std::printf("%s %d %lld\n", what, number, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
    std::fflush(stdout);
}

/// Waives the claim that was typed last, once it is found.
void decideLast(MainWindow &window)
{
    if (window.findings()->openClaims() == 0) {
        return;
    }
    window.panel()->navigator()->setCurrent(window.findings()->index(window.findings()->rowCount() - 1));
    Q_EMIT window.panel()->decided(Status::Waived, u"known"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Caveat"_s);
    QApplication::setApplicationName(u"caveat-kill-journey"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().setValue(u"review/name"_s, u"Ann"_s);
    const QString path = QString::fromLocal8Bit(argv[1]);
    int number = QByteArray(argv[2]).toInt();
    MainWindow window(makeFakeChecker(), fakeTexts());
    if (QFileInfo::exists(path) && !window.openFile(path)) {
        return 1;
    }
    window.show();
    window.editor()->moveCursor(QTextCursor::End);
    QRandomGenerator random(static_cast<quint32>(number) + 1);
    while (true) {
        ++number;
        QTest::keyClicks(window.editor(), u"w%1 boosts. "_s.arg(number));
        say("typed", number);
        if (number % 8 == 0) {
            QTest::keyClick(window.editor(), Qt::Key_Return);
        }
        if (number % 5 == 0) {
            decideLast(window);
            say("decided", static_cast<int>(window.session()->decisions()->decisions().size()));
        }
        if (random.bounded(12) == 0) {
            const auto done = path == window.session()->path() ? window.session()->save(u"Ann"_s)
                                                               : window.session()->saveAs(path, u"Ann"_s);
            if (!done) {
                std::printf("failed: %s\n", qPrintable(done.error().text));
                return 1;
            }
            say("saved", number);
        }
        QTest::qWait(random.bounded(30));
    }
}

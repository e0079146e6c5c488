// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "screenshot.h"

#include "main_window.h"

#include <editor/check_runner.h>
#include <findings/findings_panel.h>

#include <QApplication>
#include <QTextStream>
#include <QTimer>

namespace caveat
{

namespace
{

constexpr int settleTime = 400; // ms for layouts and overview
constexpr int unusable = 2;

void grab(MainWindow &window, const QString &path)
{
    if (window.grab().save(path)) {
        QApplication::exit(0);
        return;
    }
    QTextStream(stderr) << QStringLiteral("caveat: %1: the picture cannot be written").arg(path) << Qt::endl;
    QApplication::exit(unusable);
}

} // namespace

void takeScreenshot(MainWindow &window, const QString &path)
{
    const auto whenSettled = [&window, path] {
        window.panel()->navigator()->next();
        QTimer::singleShot(settleTime, &window, [&window, path] { grab(window, path); });
    };
    QObject::connect(window.checks(), &CheckRunner::settled, &window, whenSettled, Qt::SingleShotConnection);
}

} // namespace caveat

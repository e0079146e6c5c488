// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <window/document_session.h>
#include <window/main_window.h>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

#include <functional>

namespace caveat
{

/// The sheets that commands of the window open, by the name of the command. Those of the system (files, printing) are
/// left out.
inline QStringList sheetCommands()
{
    return {QStringLiteral("help"), QStringLiteral("outline-of-article"), QStringLiteral("commands"),
        QStringLiteral("register"), QStringLiteral("versions"), QStringLiteral("whole-draft"),
        QStringLiteral("soften-all"), QStringLiteral("cite-source"), QStringLiteral("own-words"),
        QStringLiteral("raw-pastes"), QStringLiteral("export-html"), QStringLiteral("about")};
}

/// Hands the sheet that \p command opens to \p look, and closes it; false where none comes.
inline bool withSheet(MainWindow &window, const QString &command, const std::function<void(QDialog &)> &look)
{
    auto *action = window.findChild<QAction *>(command);
    if (action == nullptr || !action->isEnabled())
        return false;
    bool seen = false;
    QTimer poll; // sheets that wait for an answer run their own loop
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *sheet = qobject_cast<QDialog *>(widget);
            if (sheet != nullptr && sheet->isVisible() && !seen) {
                seen = true;
                poll.stop();
                QApplication::setActiveWindow(sheet);
                QCoreApplication::processEvents();
                look(*sheet);
                sheet->reject();
            }
        }
    });
    poll.start(20);
    action->trigger();
    return QTest::qWaitFor([&] { return seen; });
}

} // namespace caveat

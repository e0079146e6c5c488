// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <editor/article_editor.h>
#include <window/main_window.h>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

/// The sheet that Ctrl+E opens from the text of \p window, set to write to \p path; null where none comes.
inline QDialog *openedExport(caveat::MainWindow &window, const QString &path)
{
    QApplication::setActiveWindow(&window);
    QTest::keyClick(window.editor(), Qt::Key_E, Qt::ControlModifier);
    auto *sheet = window.findChild<QDialog *>(QStringLiteral("export-sheet"));
    if (sheet != nullptr)
        sheet->findChild<QLineEdit *>(QStringLiteral("export-path"))->setText(path);
    return sheet;
}

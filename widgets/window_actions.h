// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/guidance.h>

#include <QAction>
#include <QVector>

class QMenu;

namespace caveat
{

/// What the window can do, each with its key. Made by makeActions(); the window connects them.
struct WindowActions {
    QAction *newDraft = nullptr;
    QAction *open = nullptr;
    QAction *save = nullptr;
    QAction *saveAs = nullptr;
    QAction *sample = nullptr;
    QAction *exportHtml = nullptr;
    QAction *exportAgain = nullptr;
    QAction *versions = nullptr;
    QAction *nameVersion = nullptr;
    QAction *recoverDrafts = nullptr;
    QAction *quit = nullptr;

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *cut = nullptr;
    QAction *copy = nullptr;
    QAction *paste = nullptr;
    QAction *pastePlain = nullptr;
    QAction *selectAll = nullptr;
    QAction *find = nullptr;
    QAction *replace = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;

    QAction *heading1 = nullptr;
    QAction *heading2 = nullptr;
    QAction *paragraph = nullptr;
    QAction *bullets = nullptr;
    QAction *numbers = nullptr;
    QAction *quote = nullptr;
    QAction *bold = nullptr;
    QAction *italic = nullptr;
    QAction *link = nullptr;

    QAction *nextClaim = nullptr;
    QAction *previousClaim = nullptr;
    QAction *showClaims = nullptr;
    QAction *waive = nullptr;
    QAction *sourced = nullptr;
    QAction *reopen = nullptr;
    QAction *comment = nullptr;
    QAction *waiveAll = nullptr;
    QAction *worstFirst = nullptr;
    QAction *softenAll = nullptr;
    QAction *claimRegister = nullptr;
    QAction *leftovers = nullptr;
    QAction *rawPastes = nullptr;
    QAction *wholeDraft = nullptr;
    QAction *cite = nullptr;
    QAction *convertCitations = nullptr;
    QVector<QAction *> applyOffer; ///< Alt+1 and on
    QVector<QAction *> markets; ///< the data of each is its Market
    QVector<QAction *> loudness; ///< the data of each is the least Severity that is marked

    QAction *print = nullptr;
    QAction *exportPdf = nullptr;
    QAction *outline = nullptr;
    QAction *help = nullptr;
    QAction *about = nullptr;
    QAction *commands = nullptr;
    QAction *fullScreen = nullptr;
    QAction *focusMode = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QVector<QAction *> scales; ///< of the whole window; the data of each is its per cent
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomNormal = nullptr;
    QAction *themeSystem = nullptr;
    QAction *themeLight = nullptr;
    QAction *themeDark = nullptr;
    QAction *themeHighContrast = nullptr;
    QAction *themeHighContrastLight = nullptr;
};

WindowActions makeActions(QWidget *window);

/// The menu of all actions; \p recent is the submenu of files, \p spelling that of spelling.
QMenu *makeMenu(const WindowActions &actions, QMenu *recent, QMenu *spelling, QWidget *window);

} // namespace caveat

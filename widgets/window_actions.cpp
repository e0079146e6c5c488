// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "window_actions.h"

#include "interface_scale.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace caveat
{

namespace
{

constexpr int offers = 9;

QAction *make(QWidget *window, const QString &text, const QKeySequence &key, const char *name)
{
    auto *action = new QAction(text, window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    if (!key.isEmpty()) {
        QString plain = text;
        plain.remove(u'&');
        action->setToolTip(plain + QStringLiteral(" (") + key.toString(QKeySequence::NativeText) + u')');
    }
    window->addAction(action);
    return action;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("WindowActions", text);
}

void makeFileActions(WindowActions &actions, QWidget *window)
{
    actions.newDraft = make(window, tr("&New"), QKeySequence::New, "new");
    actions.open = make(window, tr("&Open…"), QKeySequence::Open, "open");
    actions.save = make(window, tr("&Save"), QKeySequence::Save, "save");
    actions.saveAs = make(window, tr("Save &as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, "save-as");
    actions.sample = make(window, tr("Open the sam&ple article"), {}, "sample");
    actions.exportHtml = make(window, tr("&Export…"), Qt::CTRL | Qt::Key_E, "export-html");
    actions.exportAgain = make(window, tr("Export a&gain"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, "export-again");
    actions.versions = make(window, tr("Earlier &versions…"), Qt::CTRL | Qt::ALT | Qt::Key_Z, "versions");
    actions.nameVersion = make(window, tr("&Keep this version…"), {}, "name-version");
    actions.recoverDrafts = make(window, tr("&Recover unsaved drafts…"), {}, "recover-drafts");
    actions.print = make(window, tr("P&rint…"), QKeySequence::Print, "print");
    actions.exportPdf = make(window, tr("Export as P&DF…"), {}, "export-pdf");
    actions.quit = make(window, tr("&Quit"), Qt::CTRL | Qt::Key_Q, "quit");
}

void makeEditActions(WindowActions &actions, QWidget *window)
{
    actions.undo = make(window, tr("&Undo"), QKeySequence::Undo, "undo");
    actions.redo = make(window, tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, "redo");
    actions.cut = make(window, tr("Cu&t"), QKeySequence::Cut, "cut");
    actions.copy = make(window, tr("&Copy"), QKeySequence::Copy, "copy");
    actions.paste = make(window, tr("&Paste"), QKeySequence::Paste, "paste");
    actions.pastePlain = make(window, tr("Paste as plain &text"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, "paste-plain");
    actions.selectAll = make(window, tr("Select &all"), QKeySequence::SelectAll, "select-all");
    actions.find = make(window, tr("&Find…"), QKeySequence::Find, "find");
    actions.replace = make(window, tr("R&eplace…"), Qt::CTRL | Qt::Key_H, "replace-words");
    actions.findNext = make(window, tr("Find &next"), Qt::Key_F3, "find-again");
    actions.findPrevious = make(window, tr("Find pre&vious"), Qt::SHIFT | Qt::Key_F3, "find-back");
}

void makeFormatActions(WindowActions &actions, QWidget *window)
{
    actions.heading1 = make(window, tr("Heading &1"), Qt::CTRL | Qt::ALT | Qt::Key_1, "heading-1");
    actions.heading2 = make(window, tr("Heading &2"), Qt::CTRL | Qt::ALT | Qt::Key_2, "heading-2");
    actions.paragraph = make(window, tr("&Paragraph"), Qt::CTRL | Qt::ALT | Qt::Key_0, "paragraph");
    actions.bullets = make(window, tr("&Bullet list"), Qt::CTRL | Qt::SHIFT | Qt::Key_8, "bullets");
    actions.numbers = make(window, tr("&Numbered list"), Qt::CTRL | Qt::SHIFT | Qt::Key_7, "numbers");
    actions.quote = make(window, tr("&Quote"), Qt::CTRL | Qt::SHIFT | Qt::Key_9, "quote");
    actions.bold = make(window, tr("Bol&d"), Qt::CTRL | Qt::Key_B, "bold");
    actions.italic = make(window, tr("&Italic"), Qt::CTRL | Qt::Key_I, "italic");
    actions.link = make(window, tr("&Link…"), Qt::CTRL | Qt::Key_K, "link");
    for (QAction *action : {actions.heading1, actions.heading2, actions.bullets, actions.numbers, actions.quote,
             actions.bold, actions.italic}) {
        action->setCheckable(true);
    }
}

void makeClaimActions(WindowActions &actions, QWidget *window)
{
    actions.nextClaim = make(window, tr("&Next claim"), Qt::Key_F8, "next");
    actions.previousClaim = make(window, tr("P&revious claim"), Qt::SHIFT | Qt::Key_F8, "previous");
    actions.showClaims = make(window, tr("&Show the claims"), Qt::Key_F9, "show-claims");
    actions.showClaims->setCheckable(true);
    actions.waive = make(window, tr("&Waive…"), Qt::ALT | Qt::Key_W, "waive-claim");
    actions.sourced = make(window, tr("Sour&ced…"), Qt::ALT | Qt::Key_S, "sourced-claim");
    actions.reopen = make(window, tr("&Open again"), Qt::ALT | Qt::Key_R, "reopen-claim");
    actions.comment = make(window, tr("Co&mment…"), Qt::ALT | Qt::Key_C, "comment-claim");
    actions.worstFirst = make(window, tr("Worst claims &first"), Qt::CTRL | Qt::Key_F8, "worst-first");
    actions.worstFirst->setCheckable(true);
    actions.waiveAll = make(window, tr("Waive all that is &known so far…"), {}, "waive-all");
    actions.softenAll = make(window, tr("So&ften all…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, "soften-all");
    actions.claimRegister = make(window, tr("Re&gister of claims…"), Qt::Key_F7, "register");
    actions.wholeDraft = make(window, tr("The draft as a &whole…"), Qt::SHIFT | Qt::Key_F7, "whole-draft");
    actions.cite = make(window, tr("C&ite a source…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, "cite-source");
    actions.convertCitations = make(window, tr("Con&vert typed citations"), {}, "convert-citations");
    actions.leftovers = make(window, tr("Leftovers of a &page"), Qt::SHIFT | Qt::Key_F9, "leftovers");
    actions.rawPastes = make(window, tr("As it was pasted…"), {}, "raw-pastes");
    for (int number = 1; number <= offers; ++number) {
        QAction *action = make(window, tr("Apply suggestion %1").arg(number),
            QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), "apply");
        actions.applyOffer += action;
    }
    auto *group = new QActionGroup(window);
    for (const auto &[market, text] :
        {std::pair{Market::UnitedKingdom, tr("United &Kingdom")}, std::pair{Market::UnitedStates, tr("United &States")},
            std::pair{Market::EuropeanUnion, tr("&European Union")}, std::pair{Market::Australia, tr("&Australia")},
            std::pair{Market::Other, tr("&Elsewhere")}, std::pair{Market::All, tr("All &markets")}}) {
        QAction *action = make(window, text, {}, "market");
        action->setCheckable(true);
        action->setData(static_cast<int>(market));
        group->addAction(action);
        actions.markets += action;
    }
}

void makeLoudnessActions(WindowActions &actions, QWidget *window)
{
    auto *group = new QActionGroup(window);
    for (const auto &[least, text] :
        {std::pair{Severity::Info, tr("Mark &all claims")}, std::pair{Severity::Medium, tr("Mark claims from &medium")},
            std::pair{Severity::High, tr("Mark claims from &high")}}) {
        QAction *action = make(window, text, {}, "loudness");
        action->setCheckable(true);
        action->setData(static_cast<int>(least));
        group->addAction(action);
        actions.loudness += action;
    }
}

void makeViewActions(WindowActions &actions, QWidget *window)
{
    actions.outline = make(window, tr("&Outline"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, "outline-of-article");
    actions.help = make(window, tr("&Help"), Qt::Key_F1, "help");
    actions.about = make(window, tr("A&bout Caveat"), {}, "about");
    actions.commands = make(window, tr("Find a &command…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, "commands");
    actions.fullScreen = make(window, tr("&Full screen"), Qt::Key_F11, "full-screen");
    actions.fullScreen->setCheckable(true);
    actions.focusMode = make(window, tr("The &text alone"), Qt::SHIFT | Qt::Key_F11, "focus-mode");
    actions.focusMode->setCheckable(true);
    actions.nextPane = make(window, tr("Next &part of the window"), Qt::Key_F6, "next-pane");
    actions.previousPane = make(window, tr("Pre&vious part of the window"), Qt::SHIFT | Qt::Key_F6, "previous-pane");
    actions.zoomIn = make(window, tr("&Larger text"), QKeySequence::ZoomIn, "zoom-in");
    actions.zoomOut = make(window, tr("&Smaller text"), QKeySequence::ZoomOut, "zoom-out");
    actions.zoomNormal = make(window, tr("&Normal text size"), Qt::CTRL | Qt::Key_0, "zoom-normal");
    actions.themeSystem = make(window, tr("As the s&ystem"), {}, "theme-system");
    actions.themeLight = make(window, tr("L&ight"), {}, "theme-light");
    actions.themeDark = make(window, tr("&Dark"), {}, "theme-dark");
    actions.themeHighContrast = make(window, tr("&High contrast"), {}, "theme-high-contrast");
    actions.themeHighContrastLight = make(window, tr("High &contrast, light"), {}, "theme-high-contrast-light");
    auto *group = new QActionGroup(window);
    for (QAction *action : {actions.themeSystem, actions.themeLight, actions.themeDark, actions.themeHighContrast,
             actions.themeHighContrastLight}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    auto *sizes = new QActionGroup(window);
    for (const int percent : interfaceScales()) {
        QAction *action = make(window, tr("Window at %1 %").arg(percent), {}, "scale");
        action->setCheckable(true);
        action->setData(percent);
        sizes->addAction(action);
        actions.scales += action;
    }
}

} // namespace

WindowActions makeActions(QWidget *window)
{
    WindowActions actions;
    makeFileActions(actions, window);
    makeEditActions(actions, window);
    makeFormatActions(actions, window);
    makeClaimActions(actions, window);
    makeLoudnessActions(actions, window);
    makeViewActions(actions, window);
    return actions;
}

QMenu *makeMenu(const WindowActions &actions, QMenu *recent, QMenu *spelling, QWidget *window)
{
    auto *menu = new QMenu(window);
    menu->addActions({actions.newDraft, actions.open});
    menu->addMenu(recent);
    menu->addActions({actions.sample, actions.recoverDrafts});
    menu->addSeparator();
    menu->addActions(
        {actions.save, actions.saveAs, actions.exportHtml, actions.exportAgain, actions.exportPdf, actions.print});
    menu->addActions({actions.versions, actions.nameVersion});
    menu->addSeparator();
    QMenu *edit = menu->addMenu(tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.cut, actions.copy, actions.paste, actions.pastePlain, actions.selectAll});
    edit->addSeparator();
    edit->addActions({actions.find, actions.replace, actions.findNext, actions.findPrevious});
    edit->addSeparator();
    edit->addActions({actions.leftovers, actions.rawPastes});
    QMenu *format = menu->addMenu(tr("&Format"));
    format->addActions({actions.heading1, actions.heading2, actions.paragraph, actions.bullets, actions.numbers,
        actions.quote, actions.bold, actions.italic, actions.link});
    QMenu *claims = menu->addMenu(tr("&Claims"));
    claims->addActions({actions.nextClaim, actions.previousClaim, actions.worstFirst, actions.showClaims});
    claims->addSeparator();
    claims->addActions({actions.waive, actions.sourced, actions.comment, actions.reopen, actions.waiveAll});
    claims->addSeparator();
    claims->addActions({actions.cite, actions.convertCitations});
    claims->addSeparator();
    claims->addAction(actions.softenAll);
    claims->addActions({actions.claimRegister, actions.wholeDraft});
    QMenu *markets = claims->addMenu(tr("&Guidance for"));
    markets->addActions(actions.markets);
    QMenu *loudness = claims->addMenu(tr("How &loud"));
    loudness->addActions(actions.loudness);
    menu->addMenu(spelling);
    QMenu *view = menu->addMenu(tr("&View"));
    view->addActions({actions.zoomIn, actions.zoomOut, actions.zoomNormal});
    view->addMenu(tr("&Size of the window"))->addActions(actions.scales);
    view->addSeparator();
    view->addActions({actions.themeSystem, actions.themeLight, actions.themeDark, actions.themeHighContrast,
        actions.themeHighContrastLight});
    view->addSeparator();
    view->addActions({actions.outline, actions.focusMode, actions.fullScreen});
    view->addActions({actions.nextPane, actions.previousPane});
    menu->addSeparator();
    menu->addActions({actions.commands, actions.help, actions.about});
    menu->addSeparator();
    menu->addAction(actions.quit);
    return menu;
}

} // namespace caveat

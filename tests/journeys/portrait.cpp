// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// Pictures of the window and its sheets, to be looked at: portraits.py asks for them.
//   portrait --into FOLDER --as NAME [--theme NAME] [--size 900x600] [--pseudo] [--sheets] [--welcome] [-reverse]
//   [FILE]
// writes NAME.png with the claim at hand, and with --sheets NAME-<command>.png for each sheet.
#include "pseudo_locale.h"

#include "../widgets/window/sheets.h"

#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <findings/findings_panel.h>
#include <theme/theme.h>
#include <window/shipped_window.h>
#include <window/translations.h>

#include <QClipboard>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int claimShown = 3; ///< the third claim has sources and more than one suggestion
constexpr int settleTime = 500; // ms, for layouts, the overview and suggestions

void savePicture(QWidget &widget, const QString &path)
{
    QTest::qWait(settleTime);
    if (!widget.grab().save(path))
        qFatal("%s cannot be written", qPrintable(path));
}

void resize(MainWindow &window, const QString &size)
{
    if (const QStringList sides = size.split(u'x'); sides.size() == 2)
        window.resize(sides.first().toInt(), sides.last().toInt());
}

void goToClaim(MainWindow &window)
{
    for (int step = 0; step < claimShown; ++step)
        window.panel()->navigator()->next();
    if (!QTest::qWaitFor([&window] { return !window.panel()->offers().isEmpty(); }))
        qWarning("no suggestions came");
}

void portraySheets(MainWindow &window, const QString &path)
{
    QTemporaryDir folder;
    QApplication::clipboard()->setText(u"Words from a web page"_s);
    window.editor()->paste();
    if (!window.session()->saveAs(folder.filePath(u"sample.caveat"_s), u"Ann"_s))
        qFatal("the project cannot be saved");
    for (const QString &command : sheetCommands()) {
        const bool came = withSheet(window, command,
            [&path, &command](QDialog &sheet) { savePicture(sheet, u"%1-%2.png"_s.arg(path, command)); });
        if (!came)
            qFatal("%s opens no sheet", qPrintable(command));
    }
    window.findChild<QAction *>(u"replace-words"_s)->trigger();
    window.findChild<QAction *>(u"leftovers"_s)->trigger();
    savePicture(window, path + u"-leftovers.png"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Caveat"_s);
    QApplication::setApplicationName(u"caveat-portrait"_s);
    QSettings().clear();
    QSettings().setValue(u"review/name"_s, u"Ann"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"into"_s, {}, u"folder"_s, u"."_s}, {u"as"_s, {}, u"name"_s, u"window"_s},
        {u"theme"_s, {}, u"name"_s, u"light"_s}, {u"size"_s, {}, u"size"_s, u"1360x860"_s}, {u"pseudo"_s, {}},
        {u"sheets"_s, {}}, {u"welcome"_s, {}}});
    parser.process(application);
    installTranslations(application);
    PseudoLocale pseudo;
    if (parser.isSet(u"pseudo"_s))
        QCoreApplication::installTranslator(&pseudo);
    const ShippedWindow shipped = makeShippedWindow(u"1"_s);
    MainWindow &window = *shipped.window;
    window.setThemeChoice(themeChoiceFromName(parser.value(u"theme"_s)));
    resize(window, parser.value(u"size"_s));
    parser.positionalArguments().isEmpty() ? window.openSample()
                                           : void(window.openFile(parser.positionalArguments().constFirst()));
    if (parser.isSet(u"welcome"_s))
        window.offerWelcome();
    window.show();
    if (!QTest::qWaitForWindowExposed(&window) || !QTest::qWaitFor([&window] { return window.checks()->isSettled(); }))
        qFatal("the window does not settle");
    goToClaim(window);
    const QString path = parser.value(u"into"_s) + u'/' + parser.value(u"as"_s);
    savePicture(window, path + u".png"_s);
    if (parser.isSet(u"sheets"_s))
        portraySheets(window, path);
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "interface_scale.h"
#include "knowledge.h"
#include "main_window.h"
#include "message_bar.h"
#include "screenshot.h"
#include "shipped_window.h"
#include "translations.h"

#include <theme/icons.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include <optional>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int unusable = 2;

struct Wanted {
    QString file;
    QString screenshot;
    QString theme;
    QString size;
};

Wanted parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "An editor that marks unsupported health claims"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption screenshot(
        u"screenshot"_s, QApplication::translate("main", "Render the window to a picture and quit."), u"picture"_s);
    const QCommandLineOption theme(u"theme"_s,
        QApplication::translate("main", "light, dark, high-contrast, high-contrast-light or system."), u"name"_s);
    const QCommandLineOption size(
        u"size"_s, QApplication::translate("main", "Size of the window, as in 1360x860."), u"size"_s);
    parser.addOptions({screenshot, theme, size});
    parser.addPositionalArgument(u"file"_s, QApplication::translate("main", "The article to open."), u"[file]"_s);
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.value(screenshot), parser.value(theme), parser.value(size)};
}

} // namespace

int main(int argc, char **argv)
{
    std::optional<ScaledStart> scaled(std::in_place);
    QApplication application(argc, argv);
    scaled.reset();
    QApplication::setOrganizationName(u"Caveat"_s);
    QApplication::setApplicationName(u"caveat"_s);
    QApplication::setApplicationDisplayName(u"Caveat"_s);
    QApplication::setApplicationVersion(QStringLiteral(CAVEAT_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.caveat_editor.Caveat"_s);
    QApplication::setWindowIcon(programIcon());
    installTranslations(application);
    const Wanted wanted = parse(application);

    const ShippedWindow shipped = makeShippedWindow(QApplication::applicationVersion());
    MainWindow &window = *shipped.window;
    if (!wanted.theme.isEmpty()) {
        window.setThemeChoice(themeChoiceFromName(wanted.theme));
    }
    if (const QStringList sides = wanted.size.split(u'x'); sides.size() == 2) {
        window.resize(sides.first().toInt(), sides.last().toInt());
    }
    if (wanted.file.isEmpty() || !window.openFile(wanted.file)) {
        window.openSample();
    }
    QObject::connect(shipped.reader, &KnowledgeReader::finished, &window, [&] {
        const Knowledge &read = shipped.reader->knowledge().get();
        if (!read.engine) {
            QTextStream(stderr) << "caveat: " << read.fault << Qt::endl;
            QApplication::exit(unusable);
        } else if (!read.notices.isEmpty()) {
            window.messages()->say(MessageBar::Kind::Error, read.notices.join(u'\n'));
        }
    });
    if (!wanted.screenshot.isEmpty()) {
        takeScreenshot(window, wanted.screenshot);
    }
    window.show();
    if (wanted.screenshot.isEmpty()) {
        window.offerWelcome();
        window.offerRecovery();
    }
    return QApplication::exec();
}

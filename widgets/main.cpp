// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "engine_checker.h"
#include "evidence_texts.h"
#include "help_pages.h"
#include "main_window.h"
#include "message_bar.h"
#include "screenshot.h"
#include "translations.h"

#include <claims/shipped_rules.h>
#include <findings/findings_panel.h>
#include <reports/register_report.h>
#include <theme/icons.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

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
    const QCommandLineOption theme(
        u"theme"_s, QApplication::translate("main", "light, dark, high-contrast or system."), u"name"_s);
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
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Caveat"_s);
    QApplication::setApplicationName(u"caveat"_s);
    QApplication::setApplicationDisplayName(u"Caveat"_s);
    QApplication::setApplicationVersion(QStringLiteral(CAVEAT_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.caveat_editor.Caveat"_s);
    QApplication::setWindowIcon(programIcon());
    installTranslations(application);
    const Wanted wanted = parse(application);

    QVector<PackError> faults;
    const auto engine = shippedEngine(userPackFiles(), &faults);
    if (!engine) {
        QTextStream(stderr) << "caveat: " << engine.error().toString() << Qt::endl;
        return unusable;
    }
    QStringList notices;
    auto found = stockWithOwn(QDate::currentDate(), notices);
    if (!found) {
        notices += found.error().toString();
    }
    const auto stock = std::make_shared<const Stock>(found ? *std::move(found) : Stock());
    MainWindow window(makeEngineChecker(*engine, stock), makeFindingTexts(*engine));
    window.panel()->setEvidence(makeEvidenceTexts(stock));
    window.setCategoryHelp(categoryPages(*engine));
    if (!wanted.theme.isEmpty()) {
        window.setThemeChoice(themeChoiceFromName(wanted.theme));
    }
    if (const QStringList sides = wanted.size.split(u'x'); sides.size() == 2) {
        window.resize(sides.first().toInt(), sides.last().toInt());
    }
    window.openSample();
    if (!wanted.file.isEmpty()) {
        window.openFile(wanted.file);
    }
    if (!faults.isEmpty() || !notices.isEmpty()) {
        QStringList lines = notices;
        for (const PackError &fault : std::as_const(faults)) {
            lines.append(fault.toString());
        }
        window.messages()->say(MessageBar::Kind::Error, lines.join(u'\n'));
    }
    window.setRegisterWriter(
        [engine = *engine](const QVector<RegisterEntry> &entries, const QString &title, bool asPage) {
            return asPage ? registerPage(entries, *engine, title, QStringLiteral(CAVEAT_VERSION))
                          : registerCsv(entries, *engine);
        });
    if (!wanted.screenshot.isEmpty()) {
        takeScreenshot(window, wanted.screenshot);
    }
    window.show();
    if (wanted.screenshot.isEmpty()) {
        window.offerRecovery();
    }
    return QApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "shipped_window.h"

#include "engine_checker.h"
#include "evidence_texts.h"
#include "help_pages.h"
#include "main_window.h"

#include <claims/shipped_rules.h>
#include <findings/findings_panel.h>
#include <reports/register_report.h>

#include <QDate>

namespace caveat
{

tl::expected<ShippedWindow, QString> makeShippedWindow(const QString &version)
{
    QVector<PackError> faults;
    const auto engine = shippedEngine(userPackFiles(), &faults);
    if (!engine)
        return tl::unexpected(engine.error().toString());
    ShippedWindow made;
    auto found = stockWithOwn(QDate::currentDate(), made.notices);
    if (!found)
        made.notices += found.error().toString();
    for (const PackError &fault : std::as_const(faults))
        made.notices += fault.toString();
    const auto stock = std::make_shared<const Stock>(found ? *std::move(found) : Stock());
    made.window = std::make_unique<MainWindow>(makeEngineChecker(*engine, stock), makeFindingTexts(*engine));
    made.window->panel()->setEvidence(makeEvidenceTexts(stock));
    made.window->setCategoryHelp(categoryPages(*engine));
    made.window->setRegisterWriter(
        [engine = *engine, version](const QVector<RegisterEntry> &entries, const QString &title, bool asPage) {
            return asPage ? registerPage(entries, *engine, title, version) : registerCsv(entries, *engine);
        });
    return made;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "shipped_window.h"

#include "engine_checker.h"
#include "evidence_texts.h"
#include "help_pages.h"
#include "knowledge.h"
#include "main_window.h"

#include <findings/findings_panel.h>
#include <reports/register_report.h>

namespace caveat
{

ShippedWindow makeShippedWindow(const QString &version)
{
    auto reader = std::make_unique<KnowledgeReader>();
    const KnowledgeFuture known = reader->knowledge();
    ShippedWindow made;
    made.window = std::make_unique<MainWindow>(makeEngineChecker(known), makeFindingTexts(known));
    made.window->panel()->setEvidence(makeEvidenceTexts(known));
    made.window->setCategoryHelp([known] {
        const Knowledge &all = known.get();
        return all.engine ? categoryPages(all.engine) : QVector<HelpPage>();
    });
    made.window->setRegisterWriter(
        [known, version](const QVector<RegisterEntry> &entries, const QString &title, bool asPage) {
            const auto &engine = known.get().engine;
            return asPage ? registerPage(entries, *engine, title, version) : registerCsv(entries, *engine);
        });
    made.reader = reader.release();
    made.reader->setParent(made.window.get());
    return made;
}

} // namespace caveat

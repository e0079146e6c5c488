// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_lines.h"
#include "check_options.h"
#include "command.h"
#include "draft_input.h"
#include "rule_options.h"
#include "terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

/// The files of one run, reported as they are checked.
class CheckRun
{
public:
    CheckRun(std::shared_ptr<const Engine> engine, const CheckOptions &options)
        : m_engine(std::move(engine))
        , m_options(options)
        , m_report(makeReport(options.format,
              {m_engine, options.guidance, QCoreApplication::applicationVersion(), outputTakesColour()}))
    {
        if (options.format != ReportFormat::Json)
            return;
        m_words = shippedCleaningWords();
    }

    void check(const QString &path)
    {
        auto input = readInputDraft(path, m_options.input);
        if (!input) {
            printError(input.error());
            m_unusable = true;
            return;
        }
        for (const QString &notice : std::as_const(input->document.notices))
            printError(notice);
        // What counts for the exit status may lie below what is shown.
        const bool oneWillDo = m_options.format == ReportFormat::Text || m_options.format == ReportFormat::Csv;
        CheckedDocument result
            = checked(*m_engine, std::move(input->document), std::min(m_options.least, m_options.failOn),
                oneWillDo ? Amount::First : Amount::All, std::move(input->decisions), &m_stock);
        m_failed = applyOptions(result, m_options) || m_failed;
        if (m_words) { // the other reports show neither
            addResidue(result, *m_words);
            addEvidence(result, m_stock.map());
        }
        if (!result.uncheckedBlocks.isEmpty())
            printError(u"%1: %2 of %3 blocks were not checked: not in English, or overlong"_s.arg(result.document.path)
                           .arg(result.uncheckedBlocks.size())
                           .arg(result.document.draft.blocks.size()));
        clearProgress();
        print(m_report->add(result));
    }

    void finish()
    {
        clearProgress();
        print(m_report->finish());
    }

    int exitStatus() const { return m_unusable ? exitUnusable : m_failed ? exitFindings : exitClean; }

private:
    const std::shared_ptr<const Engine> m_engine;
    const CheckOptions m_options;
    const Stock m_stock = loadStock();
    std::unique_ptr<Report> m_report;
    std::optional<CleaningWords> m_words;
    bool m_failed = false;
    bool m_unusable = false;
};

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Marks health claims that nobody has backed.\n\n"
        "Exit status: 0 nothing at or above --fail-on, 1 findings, 2 an input or the command is unusable."_s);
    parser.addPositionalArgument(u"FILE"_s, u"Drafts to check; - is standard input."_s, u"[FILE…|-]"_s);
    addCheckOptions(parser);
    parser.addOption({u"jsonl"_s, u"Read one JSON document a line, answer one a line."_s});
    parser.addOption(packOption());
    if (const auto status = parse(parser, u"check"_s, arguments, u"[options] [FILE…|-]"_s))
        return *status;
    const auto options = readCheckOptions(parser);
    if (!options)
        return exitUnusable;

    bool faulty = false;
    const auto engine = loadEngine(parser, faulty);
    if (!engine)
        return exitUnusable;
    if (parser.isSet(u"jsonl"_s)) {
        if (!parser.positionalArguments().isEmpty()) {
            printError(u"check --jsonl reads standard input and takes no files"_s);
            return exitUnusable;
        }
        const int status = checkLines(*engine, *options);
        return faulty ? exitUnusable : status;
    }
    QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        paths.append(u"-"_s);
    CheckRun run(engine, *options);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (paths.size() > 1)
            printProgress(u"checking %1 of %2: %3"_s.arg(i + 1).arg(paths.size()).arg(paths.at(i)));
        run.check(paths.at(i));
    }
    run.finish();
    return faulty ? exitUnusable : run.exitStatus();
}

} // namespace caveat::cli

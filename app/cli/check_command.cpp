// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_lines.h"
#include "command.h"
#include "rule_options.h"
#include "terminal.h"

#include <reports/json_report.h>
#include <reports/text_report.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

constexpr int severities = 5;

struct CheckOptions {
    std::optional<Format> input;
    bool json = false;
    Severity failOn = Severity::Low;
    Severity least = Severity::Low;
};

/// The files of one run, reported as they are checked.
class CheckRun
{
public:
    CheckRun(const Engine &engine, const CheckOptions &options)
        : m_engine(engine)
        , m_options(options)
        , m_counts(severities, 0)
    {
    }

    void check(const QString &path)
    {
        auto document = readFile(path, m_options.input);
        if (!document) {
            printError(document.error());
            m_unusable = true;
            return;
        }
        for (const QString &notice : std::as_const(document->notices))
            printError(notice);
        ++m_files;
        // What counts for the exit status may lie below what is shown.
        const CheckedDocument result = checked(m_engine, *std::move(document),
            std::min(m_options.least, m_options.failOn), m_options.json ? Amount::All : Amount::First);
        report(result);
    }

    void finish()
    {
        clearProgress();
        if (m_options.json)
            print(QString::fromUtf8(QJsonDocument(jsonDocument(m_json)).toJson()));
        else if (m_files > 0)
            print(textSummary(m_counts, m_files) + u'\n');
    }

    int exitStatus() const { return m_unusable ? exitUnusable : m_failed ? exitFindings : exitClean; }

private:
    void report(CheckedDocument result)
    {
        for (const auto &item : std::as_const(result.items))
            m_failed = m_failed || item.finding.severity >= m_options.failOn;
        result.items.removeIf([this](const auto &item) { return item.finding.severity < m_options.least; });
        for (const auto &item : std::as_const(result.items))
            ++m_counts[static_cast<int>(item.finding.severity)];
        if (!result.uncheckedBlocks.isEmpty())
            printError(u"%1: %2 of %3 blocks were not checked: not in English, or overlong"_s.arg(result.document.path)
                           .arg(result.uncheckedBlocks.size())
                           .arg(result.document.draft.blocks.size()));
        clearProgress();
        if (m_options.json)
            m_json.append(jsonReport(result));
        else
            print(textReport(result, m_engine, outputIsTerminal()));
    }

    const Engine &m_engine;
    const CheckOptions m_options;
    QVector<int> m_counts;
    QJsonArray m_json;
    int m_files = 0;
    bool m_failed = false;
    bool m_unusable = false;
};

std::optional<Severity> severityOption(const QCommandLineParser &parser, const QString &name)
{
    const auto severity = severityFromName(parser.value(name));
    if (!severity)
        printError(u"--%1 is one of info, low, medium, high and critical, not “%2”"_s.arg(name, parser.value(name)));
    return severity;
}

std::optional<CheckOptions> readOptions(const QCommandLineParser &parser)
{
    CheckOptions options;
    const QString format = parser.value(u"format"_s);
    if (format != "text"_L1 && format != "json"_L1) {
        printError(u"--format is one of text and json, not “%1”"_s.arg(format));
        return {};
    }
    options.json = format == "json"_L1;
    if (parser.isSet(u"input"_s)) {
        options.input = formatFromName(parser.value(u"input"_s));
        if (!options.input) {
            printError(u"--input is one of text, markdown and html, not “%1”"_s.arg(parser.value(u"input"_s)));
            return {};
        }
    }
    const auto failOn = severityOption(parser, u"fail-on"_s);
    const auto least = severityOption(parser, u"min-severity"_s);
    if (!failOn || !least)
        return {};
    options.failOn = *failOn;
    options.least = *least;
    return options;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Marks health claims that nobody has backed.\n\n"
        "Exit status: 0 nothing at or above --fail-on, 1 findings, 2 an input or the command is unusable."_s);
    parser.addPositionalArgument(u"FILE"_s, u"Drafts to check; - is standard input."_s, u"[FILE…|-]"_s);
    parser.addOption({u"input"_s, u"Read as text, markdown or html (default: by the file's ending)."_s, u"FORMAT"_s});
    parser.addOption({u"format"_s, u"Report as text or json."_s, u"FORMAT"_s, u"text"_s});
    parser.addOption({u"fail-on"_s, u"Exit with 1 from this severity on."_s, u"SEVERITY"_s, u"low"_s});
    parser.addOption({u"min-severity"_s, u"Report from this severity on."_s, u"SEVERITY"_s, u"low"_s});
    parser.addOption({u"jsonl"_s, u"Read one JSON document a line, answer one a line."_s});
    parser.addOption(packOption());
    if (const auto status = parse(parser, u"check"_s, arguments, u"[options] [FILE…|-]"_s))
        return *status;
    const auto options = readOptions(parser);
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
        const int status = checkLines(*engine, options->least, options->failOn);
        return faulty ? exitUnusable : status;
    }
    QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        paths.append(u"-"_s);
    CheckRun run(*engine, *options);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (paths.size() > 1)
            printProgress(u"checking %1 of %2: %3"_s.arg(i + 1).arg(paths.size()).arg(paths.at(i)));
        run.check(paths.at(i));
    }
    run.finish();
    return faulty ? exitUnusable : run.exitStatus();
}

} // namespace caveat::cli

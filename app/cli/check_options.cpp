// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_options.h"

#include "baseline.h"
#include "terminal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

std::optional<Severity> severityOption(const QCommandLineParser &parser, const QString &name)
{
    const auto severity = severityFromName(parser.value(name));
    if (!severity)
        printError(u"--%1 is one of info, low, medium, high and critical, not “%2”"_s.arg(name, parser.value(name)));
    return severity;
}

QStringList idsOf(const QVector<Guidance> &entries)
{
    QStringList ids;
    for (const Guidance &entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

QCommandLineOption inputOption()
{
    return {u"input"_s,
        u"Read as text, markdown, html, docx, odt or rtf (default: by the file's ending, or what it holds)."_s,
        u"FORMAT"_s};
}

std::optional<Format> readInput(const QCommandLineParser &parser, bool &wrong)
{
    if (!parser.isSet(u"input"_s))
        return {};
    const auto format = formatFromName(parser.value(u"input"_s));
    wrong = !format;
    if (wrong)
        printError(
            u"--input is one of text, markdown, html, docx, odt and rtf, not “%1”"_s.arg(parser.value(u"input"_s)));
    return format;
}

void addCheckOptions(QCommandLineParser &parser)
{
    parser.addOption(inputOption());
    parser.addOption(
        {u"format"_s, u"Report as text, json, sarif, html (a review sheet) or csv."_s, u"FORMAT"_s, u"text"_s});
    parser.addOption({u"fail-on"_s, u"Exit with 1 from this severity on (default: low)."_s, u"SEVERITY"_s, u"low"_s});
    parser.addOption({u"min-severity"_s, u"Report from this severity on (default: low)."_s, u"SEVERITY"_s, u"low"_s});
    parser.addOption({u"baseline"_s,
        u"Leave out the findings that FILE, an earlier --format json report, holds already."_s, u"FILE"_s});
    parser.addOption(
        {u"market"_s, u"Name the guidance of all, uk, us, eu, au or other (default: all)."_s, u"MARKET"_s, u"all"_s});
}

std::optional<CheckOptions> readCheckOptions(const QCommandLineParser &parser)
{
    CheckOptions options;
    const auto format = reportFormatFromName(parser.value(u"format"_s));
    if (!format) {
        printError(u"--format is one of text, json, sarif, html and csv, not “%1”"_s.arg(parser.value(u"format"_s)));
        return {};
    }
    options.format = *format;
    bool wrong = false;
    options.input = readInput(parser, wrong);
    const auto failOn = severityOption(parser, u"fail-on"_s);
    const auto least = severityOption(parser, u"min-severity"_s);
    if (wrong || !failOn || !least)
        return {};
    options.failOn = *failOn;
    options.least = *least;
    const auto market = marketFromName(parser.value(u"market"_s));
    if (!market) {
        printError(u"--market is one of all, uk, us, eu, au and other, not “%1”"_s.arg(parser.value(u"market"_s)));
        return {};
    }
    options.market = *market;
    const bool namesGuidance = options.format == ReportFormat::Sarif || options.format == ReportFormat::Html;
    if (namesGuidance || options.market != Market::All)
        options.guidance = shippedGuidance();
    if (parser.isSet(u"baseline"_s)) {
        auto ids = readBaseline(parser.value(u"baseline"_s));
        if (!ids) {
            printError(ids.error());
            return {};
        }
        options.baseline = *std::move(ids);
    }
    return options;
}

bool applyOptions(CheckedDocument &checked, const CheckOptions &options)
{
    checked.items.removeIf([&](const auto &item) { return options.baseline.contains(item.finding.id); });
    const bool counts = std::ranges::any_of(checked.items,
        [&](const auto &item) { return item.status == Status::Open && item.finding.severity >= options.failOn; });
    checked.items.removeIf([&](const auto &item) { return item.finding.severity < options.least; });
    if (options.market != Market::All) {
        for (CheckedDocument::Item &item : checked.items)
            item.finding.guidance = idsOf(guidanceFor(options.guidance, item.finding.guidance, options.market));
    }
    return counts;
}

} // namespace caveat::cli

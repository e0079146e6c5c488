// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command.h"
#include "draft_input.h"
#include "rule_options.h"
#include "terminal.h"
#include "text_output.h"

#include <formats/reader.h>
#include <formats/writer.h>
#include <reports/checked_document.h>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

QVector<OutputMark> flagsOf(const Engine &engine, const Draft &draft)
{
    QVector<OutputMark> marks;
    for (const Finding &finding : engine.check(draft).findings) {
        if (finding.severity >= Severity::Low)
            marks.append(
                {{finding.block, finding.range}, u"%1: %2"_s.arg(severityName(finding.severity), finding.message)});
    }
    return marks;
}

} // namespace

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes a draft as a clean article."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The draft; - is standard input."_s);
    parser.addOption(
        {u"to"_s, u"Write html (a fragment), page, wordpress (its blocks), markdown or text."_s, u"FORMAT"_s});
    parser.addOption({{u"o"_s, u"output"_s}, u"Write to OUT instead of standard output."_s, u"OUT"_s});
    parser.addOption({u"input"_s, u"Read as text, markdown or html (default: by the file's ending)."_s, u"FORMAT"_s});
    parser.addOption({u"flags"_s, u"Mark findings, for a preview (html, page and wordpress)."_s});
    parser.addOption(packOption());
    if (const auto status = parse(parser, u"export"_s, arguments, u"FILE --to FORMAT [-o OUT] [--flags]"_s))
        return *status;
    if (parser.positionalArguments().size() != 1) {
        printError(u"export takes one file (see caveat-cli export --help)"_s);
        return exitUnusable;
    }
    const auto format = outputFormatFromName(parser.value(u"to"_s));
    if (!format) {
        printError(u"--to is one of html, page, wordpress, markdown and text, not “%1”"_s.arg(parser.value(u"to"_s)));
        return exitUnusable;
    }
    const auto input = formatFromName(parser.value(u"input"_s));
    if (parser.isSet(u"input"_s) && !input) {
        printError(u"--input is one of text, markdown and html, not “%1”"_s.arg(parser.value(u"input"_s)));
        return exitUnusable;
    }
    const auto read = readInputDraft(parser.positionalArguments().first(), input);
    if (!read) {
        printError(read.error());
        return exitUnusable;
    }
    const SourceDraft *document = &read->document;
    for (const QString &notice : document->notices + losses(document->draft, *format))
        printError(notice);
    QVector<OutputMark> marks;
    bool faulty = false;
    if (parser.isSet(u"flags"_s)) {
        const auto engine = loadEngine(parser, faulty);
        if (!engine)
            return exitUnusable;
        marks = flagsOf(*engine, document->draft);
    }
    const int status = writeOutput(written(document->draft, *format, marks), parser.value(u"output"_s));
    return faulty ? exitUnusable : status;
}

} // namespace caveat::cli

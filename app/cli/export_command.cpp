// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_options.h"
#include "command.h"
#include "draft_input.h"
#include "input_files.h"
#include "rule_options.h"
#include "run_summary.h"
#include "terminal.h"
#include "text_output.h"

#include <claims/check_cache.h>
#include <evidence/citation_update.h>
#include <evidence/user_library.h>
#include <formats/reader.h>
#include <formats/writer.h>
#include <wording/suggestion.h>
#include <wording/typed_citations.h>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

/// What a run of the command is asked to do.
struct ExportOptions {
    OutputFormat format = OutputFormat::HtmlFragment;
    std::optional<Format> input;
    std::shared_ptr<const Engine> engine; ///< where findings are to be marked
    std::optional<CitationStyle> citations = {}; ///< in which all citations are to be written
    EvidenceLibrary library = {};
};

/// Writes the citations of \p input in \p options' style, typed ones too, with the reference list to them.
void restyleCitations(DraftInput &input, const ExportOptions &options)
{
    ConvertedCitations converted = convertTypedCitations(input.document.draft, options.library);
    QHash<QString, EvidenceEntry> entries;
    for (const EvidenceEntry &entry : input.references + converted.references)
        entries.insert(entry.id, entry);
    const FindEntry find = [&](const QString &id) {
        const auto own = entries.constFind(id);
        return own != entries.cend() ? &*own : options.library.find(id);
    };
    if (!converted.left.isEmpty())
        input.document.notices.append(
            u"marks that lead to no reference stay as typed: %1"_s.arg(converted.left.join(u", "_s)));
    if (converted.uncited > 0)
        input.document.notices.append(u"references that nothing cites stay as typed: %1"_s.arg(converted.uncited));
    input.document.draft
        = applied(converted.draft, citationUpdate(converted.draft, find, *options.citations, u"References"_s));
}

/// The findings in \p draft; with what is proposed first for each where \p proposes.
QVector<OutputMark> flagsOf(const Engine &engine, const Draft &draft, bool proposes)
{
    QVector<OutputMark> marks;
    CheckCache cache;
    for (const Finding &finding : engine.check(draft).findings) {
        if (finding.severity < Severity::Low)
            continue;
        OutputMark mark{
            {finding.block, finding.range}, u"%1: %2"_s.arg(severityName(finding.severity), finding.message), {}};
        if (proposes) {
            const auto offers = suggestions(engine, draft, finding, &cache, Amount::First);
            if (!offers.isEmpty() && !offers.first().pending) {
                mark.edits = offers.first().edits;
                mark.note += u" Proposed: "_s + offers.first().label + u'.';
            }
        }
        marks.append(mark);
    }
    return marks;
}

/// The ending of files in \p format.
QString endingOf(OutputFormat format)
{
    switch (format) {
    case OutputFormat::HtmlFragment:
    case OutputFormat::HtmlPage:
    case OutputFormat::WordPress:
        return u".html"_s;
    case OutputFormat::Markdown:
        return u".md"_s;
    case OutputFormat::Text:
        return u".txt"_s;
    case OutputFormat::Docx:
    case OutputFormat::Odt:
    case OutputFormat::Rtf:
        break;
    }
    return u'.' + outputFormatName(format);
}

/// Takes \p name for the style of all citations; false, and said, where it is none or there is no library.
bool readCitationStyle(const QString &name, ExportOptions &options)
{
    options.citations = citationStyleFromName(name);
    if (!options.citations) {
        printError(u"--citations is one of vancouver, apa and ama, not “%1”"_s.arg(name));
        return false;
    }
    auto library = libraryWithOwn(userLibraryPath());
    if (!library) {
        printError(library.error().toString());
        return false;
    }
    options.library = *std::move(library);
    return true;
}

int exportFile(const InputFile &file, const ExportOptions &options, bool several)
{
    if (isSameFile(file.output, file.path))
        return exitUnusable;
    auto read = readInputDraft(file.path, options.input);
    if (!read) {
        printError(read.error());
        return exitUnusable;
    }
    if (options.citations)
        restyleCitations(*read, options);
    const SourceDraft &document = read->document;
    printNotices(document.notices + losses(document.draft, options.format), file.path, several);
    QVector<OutputMark> marks;
    if (options.engine)
        marks = flagsOf(*options.engine, document.draft, !isTextFormat(options.format));
    return writeDraftOutput(document.draft, options.format, marks, file.output);
}

} // namespace

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes drafts as clean articles.\n\n"
        "Without -o a single file goes to standard output. A folder is searched for drafts, with all folders in it, "
        "and needs -o. Pictures that a document holds go into a folder beside OUT.\n\n"
        "Exit status: 0 done, 2 an input or the command is unusable (the other inputs are still done)."_s);
    parser.addPositionalArgument(u"FILE"_s, u"Drafts or folders; - is standard input."_s, u"FILE|FOLDER…"_s);
    parser.addOption({u"to"_s,
        u"Write html (a fragment), page, wordpress (its blocks), markdown, text, docx, odt or rtf."_s, u"FORMAT"_s});
    parser.addOption(
        {{u"o"_s, u"output"_s}, u"Write to the file OUT, or for more than one file into the folder OUT."_s, u"OUT"_s});
    parser.addOption(inputOption());
    parser.addOption({u"flags"_s,
        u"Mark findings, for a preview (html, page and wordpress), or as comments with the first suggestion as a "
        u"tracked change "
        "(docx; odt: comments alone)."_s});
    parser.addOption({u"citations"_s,
        u"Write all citations and the reference list in the style vancouver, apa or ama; typed ones, too."_s,
        u"STYLE"_s});
    parser.addOption(packOption());
    if (const auto status = parse(parser, u"export"_s, arguments, u"FILE|FOLDER… --to FORMAT [-o OUT] [--flags]"_s))
        return *status;
    if (parser.positionalArguments().isEmpty()) {
        printError(u"export takes at least one file or folder (see caveat-cli export --help)"_s);
        return exitUnusable;
    }
    const auto format = outputFormatFromName(parser.value(u"to"_s));
    if (!format) {
        printError(u"--to is one of html, page, wordpress, markdown, text, docx, odt and rtf, not “%1”"_s.arg(
            parser.value(u"to"_s)));
        return exitUnusable;
    }
    ExportOptions options{*format, {}, {}};
    if (parser.isSet(u"citations"_s) && !readCitationStyle(parser.value(u"citations"_s), options))
        return exitUnusable;
    bool wrong = false;
    options.input = readInput(parser, wrong);
    if (wrong)
        return exitUnusable;
    const auto files = inputFiles(parser.positionalArguments(), parser.value(u"output"_s), true, endingOf(*format));
    if (!files) {
        printError(files.error());
        return exitUnusable;
    }
    bool faulty = false;
    if (parser.isSet(u"flags"_s)) {
        options.engine = loadEngine(parser, faulty);
        if (!options.engine)
            return exitUnusable;
        if (*format == OutputFormat::Markdown || *format == OutputFormat::Text)
            printError(u"%1 holds no marks: --flags shows nothing there"_s.arg(outputFormatName(*format)));
    }
    const int status = workThrough(*files, u"exporting"_s, u"exported"_s,
        [&](const InputFile &file, bool several) { return exportFile(file, options, several); });
    return faulty ? exitUnusable : status;
}

} // namespace caveat::cli

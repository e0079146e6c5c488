// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_options.h"
#include "command.h"
#include "draft_input.h"
#include "input_files.h"
#include "run_summary.h"
#include "terminal.h"
#include "text_output.h"

#include <cleaning/punctuation.h>
#include <cleaning/suspicious_links.h>
#include <formats/source_cleaning.h>
#include <formats/source_edit.h>
#include <formats/writer.h>
#include <reports/line_index.h>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

constexpr qsizetype longestShown = 80;

QString shown(const QString &text)
{
    QString line;
    for (const QChar unit : text.left(longestShown)) {
        const bool plain = unit.isPrint() && (unit == u' ' || !unit.isSpace());
        line += plain ? QString(unit) : u"\\u%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
    }
    return text.size() > longestShown ? line + u'…' : line;
}

/// Nothing, and said, where an option names no style.
bool readStyle(const QCommandLineParser &parser, PunctuationStyle &style)
{
    if (parser.isSet(u"quotes"_s)) {
        const auto quotes = quoteStyleFromName(parser.value(u"quotes"_s));
        if (!quotes) {
            printError(u"--quotes is one of straight and curly, not “%1”"_s.arg(parser.value(u"quotes"_s)));
            return false;
        }
        style.quotes = *quotes;
    }
    if (parser.isSet(u"dashes"_s)) {
        const auto dashes = dashStyleFromName(parser.value(u"dashes"_s));
        if (!dashes) {
            printError(u"--dashes is one of em, en and hyphen, not “%1”"_s.arg(parser.value(u"dashes"_s)));
            return false;
        }
        style.dashes = *dashes;
    }
    return true;
}

/// \p source, that of \p document after cleaning, with the punctuation asked for.
QString styledSource(const SourceDraft &document, const QString &source, const PunctuationStyle &style)
{
    if (style == PunctuationStyle())
        return source;
    const auto clean = readText(source, document.format);
    return clean ? applied(source, sourceEdits(*clean, punctuationEdits(clean->draft, style))) : source;
}

void list(const SourceDraft &document, const CleaningWords &words)
{
    const LineIndex lines(document.source);
    const QVector<Residue> found = residue(document.draft, words) + suspiciousLinks(document.draft, words);
    for (const SourceResidue &piece : sourceResidue(document, found)) {
        const LineIndex::Place place = lines.place(piece.source.start);
        print(u"%1:%2:%3: %4: "_s.arg(document.path).arg(place.line).arg(place.column).arg(residueKindName(piece.kind))
            + u"%1 — “"_s.arg(piece.label) + shown(piece.text) + u"”\n"_s);
    }
}

/// What a run of the command is asked to do.
struct CleanOptions {
    std::optional<Format> input;
    bool onlyList = false;
    PunctuationStyle style;
};

/// \p document as it is to be written, in the format of its own or that of the ending of \p output.
int writeConverted(
    const SourceDraft &document, const CleanOptions &options, const CleaningWords &words, const QString &output)
{
    const OutputFormat own = outputFormatFromName(formatName(document.format)).value_or(OutputFormat::Text);
    const OutputFormat format = outputFormatFromPath(output).value_or(own);
    const Draft clean = cleanedDraft(document.draft, words);
    const Draft draft = applied(clean, punctuationEdits(clean, options.style));
    printNotices(losses(draft, format), document.path, true);
    return writeDraftOutput(draft, format, {}, output);
}

/// Says how many links people should look at, for cleaning leaves them as they are.
void noteSuspiciousLinks(const SourceDraft &document, const CleaningWords &words, bool several)
{
    const qsizetype count = suspiciousLinks(document.draft, words).size();
    if (count > 0)
        printNotices({count == 1 ? u"1 link may lead elsewhere than it seems; --list shows it"_s
                                 : u"%1 links may lead elsewhere than they seem; --list shows them"_s.arg(count)},
            document.path, several);
}

/// Cleans or lists one file; the exit status.
int cleanFile(const InputFile &file, const CleanOptions &options, const CleaningWords &words, bool several)
{
    if (!options.input && isRefusedProject(file.path, u"clean"_s))
        return exitUnusable;
    if (!options.onlyList && isSameFile(file.output, file.path))
        return exitUnusable;
    const auto document = readFile(file.path, options.input);
    if (!document) {
        printError(document.error());
        return exitUnusable;
    }
    printNotices(document->notices, file.path, several);
    if (options.onlyList) {
        list(*document, words);
        return exitClean;
    }
    noteSuspiciousLinks(*document, words, several);
    if (document->converted)
        return writeConverted(*document, options, words, file.output);
    return writeSource(styledSource(*document, cleanedSource(*document, words), options.style), *document, file.output);
}

} // namespace

int runClean(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes page residue out of drafts: spam links, comment areas, form text, stray spaces, hidden text, tracking "
        "parameters. All else stays as it is, in the file's own format; DOCX, ODT and RTF are written anew, in the "
        "format of OUT.\n\n"
        "Without -o a single file goes to standard output. A folder is searched for drafts, with all folders in it, "
        "and needs -o.\n\n"
        "Exit status: 0 done, 2 an input or the command is unusable (the other inputs are still done)."_s);
    parser.addPositionalArgument(u"FILE"_s, u"Drafts or folders to clean; - is standard input."_s, u"FILE|FOLDER…"_s);
    parser.addOption(
        {{u"o"_s, u"output"_s}, u"Write to the file OUT, or for more than one file into the folder OUT."_s, u"OUT"_s});
    parser.addOption({u"list"_s, u"Say what would be removed, and write nothing."_s});
    parser.addOption({u"quotes"_s, u"Make quotation marks straight or curly, outside code."_s, u"STYLE"_s});
    parser.addOption({u"dashes"_s, u"Make dashes between words em (a—b), en (a – b) or hyphen (a - b), outside code."_s,
        u"STYLE"_s});
    parser.addOption(inputOption());
    if (const auto status = parse(parser, u"clean"_s, arguments, u"FILE|FOLDER… [-o OUT] [--list]"_s))
        return *status;
    CleanOptions options;
    bool wrong = false;
    options.input = readInput(parser, wrong);
    options.onlyList = parser.isSet(u"list"_s);
    if (wrong || !readStyle(parser, options.style))
        return exitUnusable;
    if (parser.positionalArguments().isEmpty()) {
        printError(u"clean takes at least one file or folder (see caveat-cli clean --help)"_s);
        return exitUnusable;
    }
    const auto files = inputFiles(parser.positionalArguments(), parser.value(u"output"_s), !options.onlyList);
    if (!files) {
        printError(files.error());
        return exitUnusable;
    }
    const CleaningWords words = shippedCleaningWords();
    return workThrough(*files, u"cleaning"_s, options.onlyList ? u"read"_s : u"cleaned"_s,
        [&](const InputFile &file, bool several) { return cleanFile(file, options, words, several); });
}

} // namespace caveat::cli

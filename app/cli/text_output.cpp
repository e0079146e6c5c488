// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "text_output.h"

#include "terminal.h"

#include <formats/encoding.h>
#include <formats/writer.h>

#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

/// What is written is one's own draft, and may take its time.
PandocLimits patientPandoc()
{
    constexpr int seconds = 60;
    constexpr int megabytes = 1024;
    return {seconds, megabytes, {}};
}

} // namespace

int writeOutput(const QString &text, const QString &path)
{
    if (path.isEmpty() || path == "-"_L1) {
        print(text);
        return exitClean;
    }
    if (const auto saved = saveFile(path, text.toUtf8()); !saved) {
        printError(saved.error());
        return exitUnusable;
    }
    return exitClean;
}

int writeSource(const QString &source, const SourceDraft &document, const QString &path)
{
    const auto kept = encodedLike(source, document);
    if (!kept)
        printError(u"%1: written as UTF-8, since %2 cannot hold all of it"_s.arg(document.path, document.encoding));
    const QByteArray bytes = kept.value_or(source.toUtf8());
    if (path.isEmpty() || path == "-"_L1) {
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
        return exitClean;
    }
    if (const auto saved = saveFile(path, bytes); !saved) {
        printError(saved.error());
        return exitUnusable;
    }
    return exitClean;
}

int writeDraftOutput(const Draft &draft, OutputFormat format, const QVector<OutputMark> &marks, const QString &path)
{
    if (!path.isEmpty() && path != "-"_L1) {
        const auto saved = writeDraft(path, draft, format, marks, patientPandoc());
        if (!saved)
            printError(saved.error());
        return saved ? exitClean : exitUnusable;
    }
    if (!isTextFormat(format) && outputIsTerminal()) {
        printError(u"%1 is not for the terminal: name a file with -o"_s.arg(outputFormatName(format)));
        return exitUnusable;
    }
    const auto bytes = writtenBytes(draft, format, marks, patientPandoc());
    if (!bytes) {
        printError(bytes.error());
        return exitUnusable;
    }
    std::fwrite(bytes->constData(), 1, static_cast<std::size_t>(bytes->size()), stdout);
    return exitClean;
}

bool isSameFile(const QString &path, const QString &input)
{
    if (path.isEmpty() || path == "-"_L1 || QFileInfo(path) != QFileInfo(input) || !QFileInfo::exists(input))
        return false;
    printError(u"%1 is the input, which is not overwritten: name another file"_s.arg(path));
    return true;
}

} // namespace caveat::cli

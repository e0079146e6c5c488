// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "format.h"
#include "left_out.h"
#include "pandoc.h"

#include <draft/draft.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace caveat
{

/// A draft with the text that it was read from.
struct SourceDraft {
    Draft draft;
    Format format = Format::Text;
    QString path; ///< as given; empty where there is none
    QString source; ///< decoded, after any byte order mark, line ends as they are; block source maps refer to it
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1252", …
    bool byteOrderMark = false;
    bool converted = false; ///< the file holds no text: source is what writing the draft as plain text gives
    QVector<TextRange> htmlParts; ///< where Markdown is written in HTML
    QVector<LeftOutPassage> leftOut; ///< residue that is not in the draft, by place
    QStringList notices; ///< what people should know: encoding guessed, parts left out, file empty
};

/// Sizes past which a file is refused rather than read.
struct ReadLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    qsizetype htmlBytes = 16 * 1024 * 1024;
    qsizetype markdownBytes = 12 * 1024 * 1024;
    qsizetype textBytes = 12 * 1024 * 1024;
    qsizetype officeBytes = 50 * 1024 * 1024; ///< of DOCX, ODT and RTF
    int nesting = 5000;
    PandocLimits pandoc = {};
};

/// Reads the file at \p path ("-" is standard input). A file that is missing, a
/// folder, unreadable, binary or too large gives a message that names it and says what is wrong.
tl::expected<SourceDraft, QString> readFile(
    const QString &path, std::optional<Format> format = {}, const ReadLimits &limits = {});

/// The same for bytes at hand; \p path is for messages and for guessing the format.
tl::expected<SourceDraft, QString> readBytes(
    const QByteArray &bytes, const QString &path, std::optional<Format> format = {}, const ReadLimits &limits = {});

/// The same for decoded text, which is no DOCX, ODT or RTF; no limits but those of the format's parser.
tl::expected<SourceDraft, QString> readText(const QString &text, Format format, const ReadLimits &limits = {});

/// A draft of a file that holds no text of its own, such as a project.
SourceDraft convertedDraft(const Draft &draft, const QString &path);

} // namespace caveat

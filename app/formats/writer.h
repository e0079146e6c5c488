// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pandoc.h"

#include <draft/draft.h>
#include <draft/text_edit.h>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVector>

#include <tl/expected.hpp>

#include <optional>

namespace caveat
{

/// A format that drafts are written to.
enum class OutputFormat : quint8 { HtmlFragment, HtmlPage, Markdown, Text, WordPress, Docx, Odt, Rtf };

QString outputFormatName(
    OutputFormat format); ///< "html", "page", "markdown", "text", "wordpress", "docx", "odt", "rtf"
std::optional<OutputFormat> outputFormatFromName(QStringView name);

/// The format that the ending of \p path stands for; a web page is HtmlFragment.
std::optional<OutputFormat> outputFormatFromPath(const QString &path);
bool isTextFormat(OutputFormat format); ///< false for those that only bytes hold

/// A stretch to mark in the output, for a preview: <mark> in HTML; a comment in DOCX and ODT, with what is proposed as
/// a tracked change in DOCX; nothing elsewhere.
struct OutputMark {
    DraftRange at;
    QString note;
    QVector<TextEdit> edits = {};
};

/// The draft in a format that is text; empty for others.
QString written(const Draft &draft, OutputFormat format, const QVector<OutputMark> &marks = {});

/// The same for all formats, text as UTF-8. The error is a message.
tl::expected<QByteArray, QString> writtenBytes(
    const Draft &draft, OutputFormat format, const QVector<OutputMark> &marks = {}, const PandocLimits &limits = {});

/// Writes \p draft to the file at \p path; pictures that it holds go into a folder beside the file where the format
/// keeps them apart.
tl::expected<void, QString> writeDraft(const QString &path, const Draft &draft, OutputFormat format,
    const QVector<OutputMark> &marks = {}, const PandocLimits &limits = {});

/// What \p format cannot hold of \p draft, said before it is written; empty where nothing is lost.
QStringList losses(const Draft &draft, OutputFormat format);

/// Writes \p bytes to \p path in one piece: the old file stays whole until the
/// new one is, links are followed and permissions kept. The error names the file and the reason.
tl::expected<void, QString> saveFile(const QString &path, const QByteArray &bytes);

/// The file at the end of all links, which need not exist.
QString linkedFile(QString path);

} // namespace caveat

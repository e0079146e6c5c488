// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

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
enum class OutputFormat : quint8 { HtmlFragment, HtmlPage, Markdown, Text, WordPress };

QString outputFormatName(OutputFormat format); ///< "html", "page", "markdown", "text", "wordpress"
std::optional<OutputFormat> outputFormatFromName(QStringView name);

/// A stretch to mark in the output, for a preview (<mark> in HTML; nothing elsewhere).
struct OutputMark {
    DraftRange at;
    QString note;
};

QString written(const Draft &draft, OutputFormat format, const QVector<OutputMark> &marks = {});

/// What \p format cannot hold of \p draft, said before it is written; empty where nothing is lost.
QStringList losses(const Draft &draft, OutputFormat format);

/// Writes \p bytes to \p path in one piece: the old file stays whole until the
/// new one is, links are followed and permissions kept. The error names the file and the reason.
tl::expected<void, QString> saveFile(const QString &path, const QByteArray &bytes);

/// The file at the end of all links, which need not exist.
QString linkedFile(QString path);

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checked_document.h"

#include <claims/guidance.h>

#include <QString>

#include <memory>
#include <optional>

namespace caveat
{

enum class ReportFormat : quint8 { Text, Json, Sarif, Html, Csv };

std::optional<ReportFormat> reportFormatFromName(QStringView name); ///< "text", "json", "sarif", "html", "csv"

/// What reports need to know beside the findings.
struct ReportContext {
    std::shared_ptr<const Engine> engine;
    QVector<Guidance> guidance; ///< to name what findings rest on
    QString version; ///< of the program
    bool colour = false; ///< for text on a terminal
};

/// What a run found, written file by file.
class Report
{
public:
    virtual ~Report() = default;
    Q_DISABLE_COPY_MOVE(Report)

    /// Takes in a document; what can be written already.
    virtual QString add(const CheckedDocument &checked) = 0;
    /// The rest, after the last document.
    virtual QString finish() = 0;

protected:
    Report() = default;
};

std::unique_ptr<Report> makeReport(ReportFormat format, const ReportContext &context);

std::unique_ptr<Report> makeTextReport(const ReportContext &context);
std::unique_ptr<Report> makeJsonReport();
std::unique_ptr<Report> makeSarifReport(const ReportContext &context);
std::unique_ptr<Report> makeHtmlReport(const ReportContext &context);
std::unique_ptr<Report> makeCsvReport(const ReportContext &context);

} // namespace caveat

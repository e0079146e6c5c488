// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "report.h"

namespace caveat
{

std::optional<ReportFormat> reportFormatFromName(QStringView name)
{
    if (name == u"text")
        return ReportFormat::Text;
    if (name == u"json")
        return ReportFormat::Json;
    if (name == u"sarif")
        return ReportFormat::Sarif;
    if (name == u"html")
        return ReportFormat::Html;
    if (name == u"csv")
        return ReportFormat::Csv;
    return {};
}

std::unique_ptr<Report> makeReport(ReportFormat format, const ReportContext &context)
{
    switch (format) {
    case ReportFormat::Json:
        return makeJsonReport();
    case ReportFormat::Sarif:
        return makeSarifReport(context);
    case ReportFormat::Html:
        return makeHtmlReport(context);
    case ReportFormat::Csv:
        return makeCsvReport(context);
    case ReportFormat::Text:
        break;
    }
    return makeTextReport(context);
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "text_report.h"

#include "line_index.h"
#include "report.h"

#include <array>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr int severities = 5;

QString painted(const QString &text, QLatin1StringView code, bool colour)
{
    return colour ? u"\033[%1m%2\033[0m"_s.arg(code, text) : text;
}

QLatin1StringView severityColour(Severity severity)
{
    static constexpr std::array<QLatin1StringView, severities> codes = {"2"_L1, "36"_L1, "33"_L1, "1;33"_L1, "1;31"_L1};
    return codes.at(static_cast<std::size_t>(severity));
}

QString firstHelp(const CheckedDocument::Item &item, const Draft &draft)
{
    for (const Suggestion &suggestion : item.suggestions) {
        if (suggestion.pending)
            continue;
        const Preview shown = preview(draft, item.finding, suggestion);
        if (shown.after.isEmpty())
            return u"%1: take the line out"_s.arg(suggestionModeName(suggestion.mode));
        return u"%1: %2"_s.arg(suggestionModeName(suggestion.mode), shown.after);
    }
    return {};
}

/// "waived by Ada on 2026-03-05: It is a quotation"
QString decisionText(const CheckedDocument::Item &item)
{
    QString text = statusName(item.status);
    if (!item.decision)
        return text;
    if (!item.decision->by.isEmpty())
        text += u" by "_s + item.decision->by;
    if (item.decision->at.isValid())
        text += u" on "_s + item.decision->at.date().toString(Qt::ISODate);
    return item.decision->reason.isEmpty() ? text : QString(text + u": "_s + item.decision->reason.simplified());
}

class TextReport : public Report
{
public:
    explicit TextReport(const ReportContext &context)
        : m_context(context)
        , m_counts(severities, 0)
    {
    }

    QString add(const CheckedDocument &checked) override
    {
        ++m_files;
        for (const CheckedDocument::Item &item : checked.items)
            ++m_counts[static_cast<int>(item.finding.severity)];
        return textReport(checked, *m_context.engine, m_context.colour);
    }

    QString finish() override { return m_files > 0 ? textSummary(m_counts, m_files) + u'\n' : QString(); }

private:
    const ReportContext m_context;
    QVector<int> m_counts;
    int m_files = 0;
};

} // namespace

std::unique_ptr<Report> makeTextReport(const ReportContext &context)
{
    return std::make_unique<TextReport>(context);
}

QString textReport(const CheckedDocument &checked, const Engine &engine, bool colour)
{
    const SourceDraft &document = checked.document;
    const LineIndex lines(document.source);
    QString report;
    for (const CheckedDocument::Item &item : checked.items) {
        const Finding &finding = item.finding;
        const auto place = lines.place(sourceRange(document, finding.block, finding.range).start);
        const QString words = finding.words(document.draft.blocks.at(finding.block).text).simplified();
        const RulePack *pack = engine.pack(finding.category);
        report += u"%1:%2:%3: %4: %5 — “%6” [%7]\n"_s.arg(document.path)
                      .arg(place.line)
                      .arg(place.column)
                      .arg(painted(severityName(finding.severity), severityColour(finding.severity), colour),
                          pack ? pack->title : finding.category, words, finding.rule);
        report += u"    %1\n"_s.arg(finding.message);
        if (item.status != Status::Open)
            report += u"    "_s + decisionText(item) + u'\n';
        else if (item.reopened)
            report += u"    open again: it was %1\n"_s.arg(statusName(item.decision->status));
        if (const QString help = firstHelp(item, document.draft); !help.isEmpty())
            report += u"    %1 %2\n"_s.arg(painted(u"→"_s, "32"_L1, colour), help);
    }
    return report;
}

QString textSummary(const QVector<int> &bySeverity, int files)
{
    int total = 0;
    QStringList parts;
    for (int severity = severities - 1; severity >= 0; --severity) {
        const int count = bySeverity.value(severity);
        total += count;
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(severityName(static_cast<Severity>(severity))));
    }
    const QString where = files == 1 ? u"1 file"_s : u"%1 files"_s.arg(files);
    if (total == 0)
        return u"Nothing marked in %1. That is editorial help, not legal or medical clearance."_s.arg(where);
    return u"%1 (%2) in %3"_s.arg(total == 1 ? u"1 finding"_s : u"%1 findings"_s.arg(total), parts.join(u", "), where);
}

} // namespace caveat

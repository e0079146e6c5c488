// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "csv_row.h"
#include "line_index.h"
#include "report.h"

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString firstSuggestion(const CheckedDocument::Item &item, const Draft &draft)
{
    for (const Suggestion &suggestion : item.suggestions) {
        if (!suggestion.pending)
            return suggestionModeName(suggestion.mode) + u": "_s + preview(draft, item.finding, suggestion).after;
    }
    return {};
}

class CsvReport : public Report
{
public:
    explicit CsvReport(std::shared_ptr<const Engine> engine)
        : m_engine(std::move(engine))
    {
    }

    QString add(const CheckedDocument &checked) override
    {
        QString rows = header();
        const LineIndex lines(checked.document.source);
        for (const CheckedDocument::Item &item : checked.items) {
            const Finding &finding = item.finding;
            const QString &text = checked.document.draft.blocks.at(finding.block).text;
            const auto place = lines.place(sourceRange(checked.document, finding.block, finding.range).start);
            const RulePack *pack = m_engine->pack(finding.category);
            const Decision said = item.decision.value_or(Decision());
            rows += csvRow({checked.document.path, QString::number(place.line), QString::number(place.column),
                severityName(finding.severity), finding.category, pack ? pack->title : finding.category, finding.rule,
                finding.words(text), text.mid(finding.sentence.start, finding.sentence.length()), finding.message,
                supportName(finding.support), finding.guidance.join(u"; "_s),
                firstSuggestion(item, checked.document.draft), statusName(item.status), finding.id, said.reason,
                said.by, said.at.isValid() ? said.at.toString(Qt::ISODate) : QString()});
        }
        return rows;
    }

    QString finish() override { return header(); }

private:
    QString header()
    {
        if (m_begun)
            return {};
        m_begun = true;
        return csvRow({u"path"_s, u"line"_s, u"column"_s, u"severity"_s, u"category"_s, u"title"_s, u"rule"_s,
            u"text"_s, u"sentence"_s, u"message"_s, u"support"_s, u"guidance"_s, u"suggestion"_s, u"status"_s, u"id"_s,
            u"reason"_s, u"by"_s, u"at"_s});
    }

    std::shared_ptr<const Engine> m_engine;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<Report> makeCsvReport(const ReportContext &context)
{
    return std::make_unique<CsvReport>(context.engine);
}

} // namespace caveat

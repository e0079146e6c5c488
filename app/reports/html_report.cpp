// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "checklist.h"
#include "html_page.h"
#include "line_index.h"
#include "report.h"

#include <text/readability.h>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int severities = 5;

class HtmlReport : public Report
{
public:
    explicit HtmlReport(const ReportContext &context)
        : m_context(context)
        , m_counts(severities, 0)
    {
    }

    QString add(const CheckedDocument &checked) override
    {
        ++m_files;
        const QString name = checked.document.path == u"-" || checked.document.path.isEmpty() ? u"Standard input"_s
                                                                                              : checked.document.path;
        m_body += u"<section>\n<h2>%1</h2>\n"_s.arg(escaped(name));
        if (checked.items.isEmpty())
            m_body += u"<p>Nothing marked.</p>\n"_s;
        if (!checked.uncheckedBlocks.isEmpty())
            m_body += u"<p class=\"unchecked\">%1 of %2 blocks were not checked: not in English, or overlong.</p>\n"_s
                          .arg(checked.uncheckedBlocks.size())
                          .arg(checked.document.draft.blocks.size());
        const LineIndex lines(checked.document.source);
        for (const CheckedDocument::Item &item : checked.items)
            addFinding(item, checked.document, lines);
        addReadability(checked.document.draft);
        addChecklist(checked.document.draft);
        m_body += u"</section>\n"_s;
        return {};
    }

    QString finish() override { return reportPage(u"Review sheet"_s, summary() + m_body, m_context.version); }

private:
    QString summary() const
    {
        QStringList parts;
        int total = 0;
        for (int severity = severities - 1; severity >= 0; --severity) {
            if (m_counts.at(severity) > 0)
                parts.append(u"%1 %2"_s.arg(m_counts.at(severity)).arg(severityName(static_cast<Severity>(severity))));
            total += m_counts.at(severity);
        }
        const QString files = m_files == 1 ? u"1 file"_s : u"%1 files"_s.arg(m_files);
        if (total == 0)
            return u"<p class=\"summary\">Nothing marked in %1.</p>\n"_s.arg(files);
        return u"<p class=\"summary\">%1 in %2: %3.</p>\n"_s.arg(
            total == 1 ? u"1 finding"_s : u"%1 findings"_s.arg(total), files, parts.join(u", "_s));
    }

    void addFinding(const CheckedDocument::Item &item, const SourceDraft &document, const LineIndex &lines)
    {
        const Finding &finding = item.finding;
        ++m_counts[static_cast<int>(finding.severity)];
        const RulePack *pack = m_context.engine->pack(finding.category);
        const auto place = lines.place(sourceRange(document, finding.block, finding.range).start);
        m_body
            += u"<article class=\"%1\">\n<h3><span class=\"severity\">%1</span> %2 <span class=\"place\">line %3</span></h3>\n"_s
                   .arg(severityName(finding.severity), escaped(pack ? pack->title : finding.category))
                   .arg(place.line);
        m_body += u"<blockquote><p>%1</p></blockquote>\n<p>%2</p>\n"_s.arg(
            sentence(finding, document.draft.blocks.at(finding.block).text), escaped(finding.message));
        addGuidance(finding);
        addSuggestions(item, document.draft);
        m_body += decision(item) + u"</article>\n"_s;
    }

    static QString decision(const CheckedDocument::Item &item)
    {
        if (!item.decision)
            return u"<p class=\"decision\">Decision: ______________ By: ______________ On: ______________</p>\n"_s;
        const Decision &said = *item.decision;
        const QString again = item.reopened ? u" (open again)"_s : QString();
        const QString reason = said.reason.isEmpty() ? QString() : u", because: "_s + escaped(said.reason);
        return u"<p class=\"decision\">Decision: "_s + statusName(said.status) + reason + again + u" By: "_s
            + escaped(said.by) + u" On: "_s + said.at.date().toString(Qt::ISODate) + u"</p>\n"_s;
    }

    static QString sentence(const Finding &finding, const QString &text)
    {
        const TextRange around{
            std::min(finding.sentence.start, finding.range.start), std::max(finding.sentence.end, finding.range.end)};
        return escaped(text.mid(around.start, finding.range.start - around.start)) + u"<mark>"_s
            + escaped(finding.words(text)) + u"</mark>"_s
            + escaped(text.mid(finding.range.end, around.end - finding.range.end));
    }

    void addGuidance(const Finding &finding)
    {
        const QVector<Guidance> entries = guidanceFor(m_context.guidance, finding.guidance, Market::All);
        if (entries.isEmpty())
            return;
        m_body += u"<p>Guidance:</p>\n<ul>\n"_s;
        for (const Guidance &entry : entries) {
            const bool isWeb = entry.source.startsWith(u"https://") || entry.source.startsWith(u"http://");
            const QString title = isWeb ? u"<a href=\"%1\">%2</a>"_s.arg(escaped(entry.source), escaped(entry.title))
                                        : escaped(entry.title);
            m_body += u"<li>%1 (%2; seen %3): %4</li>\n"_s.arg(
                title, escaped(marketName(entry.market).toUpper()), escaped(entry.seen), escaped(entry.says));
        }
        m_body += u"</ul>\n"_s;
    }

    void addSuggestions(const CheckedDocument::Item &item, const Draft &draft)
    {
        QString offered;
        for (const Suggestion &suggestion : item.suggestions) {
            if (suggestion.pending)
                continue;
            const QString after = preview(draft, item.finding, suggestion).after;
            const QString caution
                = suggestion.caution.isEmpty() ? QString() : u" <small>%1</small>"_s.arg(escaped(suggestion.caution));
            offered += u"<li>%1: %2%3</li>\n"_s.arg(escaped(suggestion.label),
                after.isEmpty() ? u"<em>the line goes</em>"_s : u"“%1”"_s.arg(escaped(after)), caution);
        }
        if (!offered.isEmpty())
            m_body += u"<p>Suggestions:</p>\n<ul>\n"_s + offered + u"</ul>\n"_s;
    }

    void addReadability(const Draft &draft)
    {
        Readability figures;
        for (const Block &block : draft.blocks) {
            if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem)
                figures += readability(block.text);
        }
        if (figures.sentences == 0)
            return;
        m_body
            += u"<p class=\"readability\">Readability: %1 sentences, %2 words a sentence; reading ease %3 (60 to 70 is plain English).</p>\n"_s
                   .arg(QString::number(figures.sentences), QString::number(figures.wordsPerSentence(), 'f', 1),
                       QString::number(figures.readingEase(), 'f', 0));
    }

    void addChecklist(const Draft &draft)
    {
        m_body += u"<h3>Checklist for the whole article</h3>\n<ul class=\"checklist\">\n"_s;
        for (const CheckedCriterion &item : checklist(draft, m_criteria)) {
            const QString said = item.sign
                ? draft.blocks.at(item.sign->block).text.mid(item.sign->range.start, item.sign->range.length())
                : QString();
            m_body += u"<li>%1 %2</li>\n"_s.arg(escaped(item.criterion.question),
                said.isEmpty() ? u"<em>No sign of it.</em>"_s : u"Perhaps: “%1”"_s.arg(escaped(said.simplified())));
        }
        m_body += u"</ul>\n"_s;
    }

    const ReportContext m_context;
    const QVector<Criterion> m_criteria = shippedCriteria().value_or(QVector<Criterion>());
    QVector<int> m_counts;
    QString m_body;
    int m_files = 0;
};

} // namespace

std::unique_ptr<Report> makeHtmlReport(const ReportContext &context)
{
    return std::make_unique<HtmlReport>(context);
}

} // namespace caveat

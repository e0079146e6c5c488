// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "json_report.h"

#include "line_index.h"
#include "report.h"

#include <formats/source_edit.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr int reportVersion = 1;

QJsonObject jsonRange(TextRange range)
{
    return {{u"start"_s, range.start}, {u"end"_s, range.end}};
}

QJsonObject jsonSuggestion(const Suggestion &suggestion, const SourceDraft &document)
{
    QJsonArray edits;
    for (const SourceEdit &edit : sourceEdits(document, suggestion.edits)) {
        QJsonObject object = jsonRange(edit.range);
        object.insert(u"text"_s, edit.text);
        edits.append(object);
    }
    return {{u"mode"_s, suggestionModeName(suggestion.mode)}, {u"label"_s, suggestion.label},
        {u"reason"_s, suggestion.reason}, {u"caution"_s, suggestion.caution}, {u"pending"_s, suggestion.pending},
        {u"evidence"_s, QJsonArray::fromStringList(suggestion.evidence)}, {u"edits"_s, edits}};
}

QJsonObject jsonDecision(const CheckedDocument::Item &item)
{
    const Decision &decision = *item.decision;
    return {{u"status"_s, statusName(decision.status)}, {u"reason"_s, decision.reason}, {u"by"_s, decision.by},
        {u"at"_s, decision.at.toString(Qt::ISODate)}, {u"reopened"_s, item.reopened}};
}

QJsonObject jsonFinding(const CheckedDocument::Item &item, const SourceDraft &document, const LineIndex &lines)
{
    const Finding &finding = item.finding;
    const TextRange place = sourceRange(document, finding.block, finding.range);
    const LineIndex::Place start = lines.place(place.start);
    QJsonObject claim{{u"agent"_s, finding.claim.agent.text}, {u"relation"_s, finding.claim.relation.text},
        {u"target"_s, finding.claim.target.text}};
    if (!finding.claim.attribution.text.isEmpty())
        claim.insert(u"attribution"_s, finding.claim.attribution.text);
    QJsonArray suggested;
    for (const Suggestion &suggestion : item.suggestions)
        suggested.append(jsonSuggestion(suggestion, document));

    QJsonObject object = jsonRange(place);
    object.insert(u"id"_s, finding.id);
    object.insert(u"rule"_s, finding.rule);
    object.insert(u"category"_s, finding.category);
    object.insert(u"also"_s, QJsonArray::fromStringList(finding.also));
    object.insert(u"severity"_s, severityName(finding.severity));
    object.insert(u"strength"_s, strengthName(finding.strength));
    object.insert(u"claim"_s, claim);
    object.insert(u"support"_s, supportName(finding.support));
    object.insert(u"line"_s, start.line);
    object.insert(u"column"_s, start.column);
    object.insert(u"text"_s, finding.words(document.draft.blocks.at(finding.block).text));
    object.insert(u"sentence"_s, jsonRange(sourceRange(document, finding.block, finding.sentence)));
    object.insert(u"message"_s, finding.message);
    object.insert(u"guidance"_s, QJsonArray::fromStringList(finding.guidance));
    object.insert(u"evidence"_s,
        QJsonObject{{u"supporting"_s, QJsonArray::fromStringList(item.evidence.supporting)},
            {u"opposing"_s, QJsonArray::fromStringList(item.evidence.opposing)},
            {u"related"_s, QJsonArray::fromStringList(item.evidence.related)}});
    object.insert(u"reasons"_s, QJsonArray::fromStringList(finding.reasons));
    QJsonArray parts;
    for (const VerdictPart &part : finding.parts)
        parts.append(QJsonObject{{u"part"_s, part.name}, {u"weight"_s, part.weight}});
    object.insert(u"parts"_s, parts);
    object.insert(u"status"_s, statusName(item.status));
    if (item.decision)
        object.insert(u"decision"_s, jsonDecision(item));
    object.insert(u"suggestions"_s, suggested);
    return object;
}

QJsonArray jsonFindings(const CheckedDocument &checked)
{
    const LineIndex lines(checked.document.source);
    QJsonArray findings;
    for (const CheckedDocument::Item &item : checked.items)
        findings.append(jsonFinding(item, checked.document, lines));
    return findings;
}

QJsonArray jsonUnchecked(const CheckedDocument &checked)
{
    QJsonArray ranges;
    for (const int block : checked.uncheckedBlocks)
        ranges.append(
            jsonRange(sourceRange(checked.document, block, {0, checked.document.draft.blocks.at(block).text.size()})));
    return ranges;
}

class JsonReport : public Report
{
public:
    QString add(const CheckedDocument &checked) override
    {
        m_files.append(jsonReport(checked));
        return {};
    }

    QString finish() override { return QString::fromUtf8(QJsonDocument(jsonDocument(m_files)).toJson()); }

private:
    QJsonArray m_files;
};

} // namespace

std::unique_ptr<Report> makeJsonReport()
{
    return std::make_unique<JsonReport>();
}

QJsonArray jsonResidue(const QVector<SourceResidue> &residue)
{
    QJsonArray pieces;
    for (const SourceResidue &piece : residue) {
        QJsonObject object = jsonRange(piece.source);
        object.insert(u"kind"_s, residueKindName(piece.kind));
        object.insert(u"text"_s, piece.text);
        object.insert(u"label"_s, piece.label);
        pieces.append(object);
    }
    return pieces;
}

QJsonObject jsonReport(const CheckedDocument &checked)
{
    const SourceDraft &document = checked.document;
    return {{u"path"_s, document.path}, {u"encoding"_s, document.encoding},
        {u"offsets"_s, document.converted ? u"converted"_s : u"source"_s},
        {u"language"_s, document.draft.language.isEmpty() ? u"en"_s : document.draft.language},
        {u"findings"_s, jsonFindings(checked)}, {u"unchecked"_s, jsonUnchecked(checked)},
        {u"residue"_s, jsonResidue(checked.residue)}};
}

QJsonObject jsonDocument(const QJsonArray &files)
{
    return {{u"version"_s, reportVersion}, {u"files"_s, files}};
}

QJsonObject jsonLine(const QJsonValue &id, const CheckedDocument &checked)
{
    return {{u"id"_s, id}, {u"findings"_s, jsonFindings(checked)}, {u"unchecked"_s, jsonUnchecked(checked)},
        {u"residue"_s, jsonResidue(checked.residue)}};
}

QJsonObject jsonErrorLine(const QJsonValue &id, const QString &error)
{
    return {{u"id"_s, id}, {u"error"_s, error}};
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "line_index.h"
#include "report.h"

#include <formats/source_edit.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

QString level(Severity severity)
{
    if (severity >= Severity::High)
        return u"error"_s;
    return severity == Severity::Medium ? u"warning"_s : u"note"_s;
}

/// An address that a viewer can resolve: relative paths stay relative.
QString address(const QString &path)
{
    if (path.isEmpty() || path == u"-")
        return u"stdin"_s;
    if (path.startsWith(u'/'))
        return QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded());
    return QString::fromUtf8(QUrl::toPercentEncoding(path, "/"));
}

QJsonObject region(TextRange range)
{
    return {{u"charOffset"_s, range.start}, {u"charLength"_s, range.length()}};
}

class SarifReport : public Report
{
public:
    explicit SarifReport(const ReportContext &context)
        : m_context(context)
    {
        for (const RulePack &pack : context.engine->packs()) {
            for (const Rule &rule : pack.rules)
                addRule(pack, rule);
        }
    }

    QString add(const CheckedDocument &checked) override
    {
        const LineIndex lines(checked.document.source);
        const QJsonObject place{{u"uri"_s, address(checked.document.path)}, {u"index"_s, m_artifacts.size()}};
        m_artifacts.append(QJsonObject{{u"location"_s, QJsonObject{{u"uri"_s, address(checked.document.path)}}},
            {u"encoding"_s, checked.document.encoding}});
        for (const CheckedDocument::Item &item : checked.items) {
            m_results.append(result(item, checked.document, lines, place));
            m_suppresses = m_suppresses || item.status == Status::Waived;
        }
        return {};
    }

    QString finish() override
    {
        // SARIF 2.1.0, 3.27.23: in a run either all results say whether they are suppressed, or none does.
        for (QJsonValueRef result : m_results) {
            QJsonObject object = result.toObject();
            if (m_suppresses && !object.contains(u"suppressions"_s)) {
                object.insert(u"suppressions"_s, QJsonArray());
                result = object;
            }
        }
        const QJsonObject driver{{u"name"_s, u"Caveat"_s}, {u"version"_s, m_context.version},
            {u"semanticVersion"_s, m_context.version}, {u"rules"_s, m_rules}};
        const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}}, {u"columnKind"_s, u"utf16CodeUnits"_s},
            {u"artifacts"_s, m_artifacts}, {u"results"_s, m_results}};
        const QJsonObject log{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s}, {u"runs"_s, QJsonArray{run}}};
        return QString::fromUtf8(QJsonDocument(log).toJson());
    }

private:
    void addRule(const RulePack &pack, const Rule &rule)
    {
        const QString id = pack.id + u'.' + rule.name;
        QStringList help{pack.why, pack.wanted};
        for (const Guidance &entry : guidanceFor(m_context.guidance, rule.guidance, Market::All))
            help.append(u"%1: %2 (%3)"_s.arg(entry.title, entry.says, entry.source));
        help.removeAll(QString());
        QJsonObject object{{u"id"_s, id}, {u"name"_s, pack.category}, {u"shortDescription"_s, message(pack.title)},
            {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, level(rule.severity)}}},
            {u"properties"_s, QJsonObject{{u"tags"_s, QJsonArray{pack.category}}}}};
        if (!pack.why.isEmpty())
            object.insert(u"fullDescription"_s, message(pack.why));
        if (!help.isEmpty())
            object.insert(u"help"_s, message(help.join(u"\n\n"_s)));
        m_ruleIndices.insert(id, m_rules.size());
        m_rules.append(object);
    }

    QJsonObject result(const CheckedDocument::Item &item, const SourceDraft &document, const LineIndex &lines,
        const QJsonObject &place) const
    {
        const Finding &finding = item.finding;
        const TextRange range = sourceRange(document, finding.block, finding.range);
        const LineIndex::Place start = lines.place(range.start);
        const LineIndex::Place end = lines.place(range.end);
        QJsonObject where = region(range);
        where.insert(u"startLine"_s, start.line);
        where.insert(u"startColumn"_s, start.column);
        where.insert(u"endLine"_s, end.line);
        where.insert(u"endColumn"_s, end.column);
        where.insert(u"snippet"_s, message(document.source.sliced(range.start, range.length())));
        const QJsonObject physical{{u"artifactLocation"_s, place}, {u"region"_s, where}};
        QJsonObject object{{u"ruleId"_s, finding.rule}, {u"level"_s, level(finding.severity)},
            {u"message"_s, message(finding.message)},
            {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, physical}}}},
            {u"partialFingerprints"_s, QJsonObject{{u"caveatFinding/v1"_s, finding.id}}},
            {u"properties"_s, properties(item)}};
        if (item.status == Status::Waived)
            object.insert(u"suppressions"_s, QJsonArray{suppression(item)});
        if (m_ruleIndices.contains(finding.rule))
            object.insert(u"ruleIndex"_s, m_ruleIndices.value(finding.rule));
        if (const QJsonArray offered = fixes(item, document, place); !offered.isEmpty())
            object.insert(u"fixes"_s, offered);
        return object;
    }

    static QJsonObject properties(const CheckedDocument::Item &item)
    {
        const Finding &finding = item.finding;
        QJsonObject object{{u"severity"_s, severityName(finding.severity)}, {u"category"_s, finding.category},
            {u"support"_s, supportName(finding.support)}, {u"guidance"_s, QJsonArray::fromStringList(finding.guidance)},
            {u"status"_s, statusName(item.status)}};
        if (item.decision) {
            object.insert(u"decision"_s, statusName(item.decision->status));
            object.insert(u"reason"_s, item.decision->reason);
            object.insert(u"by"_s, item.decision->by);
            object.insert(u"at"_s, item.decision->at.toString(Qt::ISODate));
            object.insert(u"reopened"_s, item.reopened);
        }
        return object;
    }

    /// It is kept in the project, not in the text: external.
    static QJsonObject suppression(const CheckedDocument::Item &item)
    {
        QJsonObject object{{u"kind"_s, u"external"_s}, {u"status"_s, u"accepted"_s}};
        if (item.decision)
            object.insert(u"justification"_s, item.decision->reason);
        return object;
    }

    static QJsonArray fixes(const CheckedDocument::Item &item, const SourceDraft &document, const QJsonObject &place)
    {
        QJsonArray offered;
        for (const Suggestion &suggestion : item.suggestions) {
            QJsonArray replacements;
            for (const SourceEdit &edit : sourceEdits(document, suggestion.edits))
                replacements.append(
                    QJsonObject{{u"deletedRegion"_s, region(edit.range)}, {u"insertedContent"_s, message(edit.text)}});
            if (suggestion.pending || replacements.isEmpty())
                continue;
            const QJsonObject change{{u"artifactLocation"_s, place}, {u"replacements"_s, replacements}};
            offered.append(
                QJsonObject{{u"description"_s, message(suggestion.label)}, {u"artifactChanges"_s, QJsonArray{change}}});
        }
        return offered;
    }

    const ReportContext m_context;
    QJsonArray m_rules;
    QHash<QString, qsizetype> m_ruleIndices;
    QJsonArray m_artifacts;
    QJsonArray m_results;
    bool m_suppresses = false;
};

} // namespace

std::unique_ptr<Report> makeSarifReport(const ReportContext &context)
{
    return std::make_unique<SarifReport>(context);
}

} // namespace caveat

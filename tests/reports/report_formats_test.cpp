// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/shipped_rules.h>
#include <reports/report.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caveat;

/// SARIF, HTML and CSV: what other programs and people make of them.
class ReportFormatsTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;

    CheckedDocument check(const QString &source, Format format, const QString &path)
    {
        auto document = readText(source, format);
        document->path = path;
        return checked(*m_engine, *document, Severity::Low);
    }

    QString written(ReportFormat format, const QVector<CheckedDocument> &documents)
    {
        const auto report = makeReport(format, {m_engine, shippedGuidance(), u"1.2.3"_s, false});
        QString text;
        for (const CheckedDocument &document : documents)
            text += report->add(document);
        return text + report->finish();
    }

    static Decision waived()
    {
        return {Status::Waived, u"It is a quotation"_s, u"Ada"_s,
            QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC), {}, Severity::High};
    }

    /// The rows of a CSV file, read as RFC 4180 says.
    static QVector<QStringList> rows(const QString &csv)
    {
        QVector<QStringList> rows{{}};
        QString field;
        bool quoted = false;
        for (qsizetype at = 0; at < csv.size(); ++at) {
            const QChar unit = csv.at(at);
            if (quoted && unit == u'"' && csv.mid(at + 1, 1) == u"\"") {
                field += unit;
                ++at;
            } else if (unit == u'"') {
                quoted = !quoted;
            } else if (!quoted && (unit == u',' || csv.mid(at, 2) == u"\r\n")) {
                rows.last().append(field);
                field.clear();
                if (unit == u'\r') {
                    rows.append(QStringList());
                    ++at;
                }
            } else {
                field += unit;
            }
        }
        rows.removeLast();
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().toString()));
        m_engine = *engine;
    }

    void csv()
    {
        const QString source
            = u"=HYPERLINK(\"x\") Massage boosts your immune system, \"they\" say.\n\nMassage cures arthritis.\n"_s;
        const CheckedDocument document = check(source, Format::Text, u"@odd, \"name\".txt"_s);
        QVERIFY(document.items.size() >= 2);
        const QString csv = written(ReportFormat::Csv, {document, document});
        const QVector<QStringList> read = rows(csv);
        QCOMPARE(read.size(), 1 + 2 * document.items.size());
        QCOMPARE(read.first().first(), u"path"_s);
        for (const QStringList &row : read)
            QCOMPARE(row.size(), read.first().size());
        QCOMPARE(read.at(1).first(), u"'@odd, \"name\".txt"_s);
        for (const QStringList &row : read.sliced(1)) {
            for (const QString &field : row)
                QVERIFY2(field.isEmpty() || !QStringView(u"=+-@\t\r").contains(field.front()), qPrintable(field));
        }
        const auto sentence = read.first().indexOf(u"sentence"_s);
        QVERIFY(read.at(1).at(sentence).startsWith(u"'=HYPERLINK"));
    }

    void htmlIsEscapedAndCarriesNothing()
    {
        const QString source
            = u"Massage boosts your immune system & <script>alert(1)</script> \"cures\" colds\u0001.\n"_s;
        const QString html = written(ReportFormat::Html,
            {check(source, Format::Text, u"<b>&\"x.txt"_s), check(u"Tea."_s, Format::Text, u"t"_s)});
        QVERIFY(!html.contains(u"<script"));
        QVERIFY(!html.contains(u"<b>"));
        QVERIFY(!html.contains(QChar(1)));
        QVERIFY(html.contains(u"&lt;b&gt;&amp;&quot;x.txt"));
        QVERIFY(html.contains(u"<mark>"));
        QVERIFY(html.contains(u"prefers-color-scheme: dark"));
        QVERIFY(html.contains(u"Nothing marked."));
        static const QRegularExpression loads(uR"(\ssrc=|@import|url\(|<link|<iframe|\son\w+=)"_s);
        QVERIFY2(!loads.match(html).hasMatch(), qPrintable(loads.match(html).captured()));
        // Every element that is opened is closed.
        static const QRegularExpression tag(u"<(/?)([a-z]+[0-9]?)[^>]*>"_s);
        QStringList open;
        for (auto match = tag.globalMatch(html); match.hasNext();) {
            const auto one = match.next();
            if (one.captured(2) == u"meta")
                continue;
            if (one.captured(1).isEmpty())
                open.append(one.captured(2));
            else
                QCOMPARE(open.takeLast(), one.captured(2));
        }
        QVERIFY(open.isEmpty());
    }

    void sarif()
    {
        const QString source
            = u"<p>Caf&eacute; 😀: massage <b>boosts</b> your\nimmune system.</p><p>Massage cures arthritis.</p>"_s;
        const CheckedDocument document = check(source, Format::Html, u"a b/ü.html"_s);
        const QJsonObject log = QJsonDocument::fromJson(written(ReportFormat::Sarif, {document}).toUtf8()).object();
        QCOMPARE(log.value(u"version"_s).toString(), u"2.1.0"_s);
        const QJsonObject run = log.value(u"runs"_s).toArray().first().toObject();
        const QJsonArray rules
            = run.value(u"tool"_s).toObject().value(u"driver"_s).toObject().value(u"rules"_s).toArray();
        QSet<QString> ids;
        for (const QJsonValue &rule : rules)
            ids.insert(rule.toObject().value(u"id"_s).toString());
        QCOMPARE(ids.size(), rules.size());
        QCOMPARE(run.value(u"columnKind"_s).toString(), u"utf16CodeUnits"_s);
        const QJsonArray results = run.value(u"results"_s).toArray();
        QCOMPARE(results.size(), document.items.size());
        for (qsizetype i = 0; i < results.size(); ++i) {
            const QJsonObject result = results.at(i).toObject();
            const QJsonObject rule = rules.at(result.value(u"ruleIndex"_s).toInt()).toObject();
            QCOMPARE(rule.value(u"id"_s), result.value(u"ruleId"_s));
            const QJsonObject place
                = result.value(u"locations"_s).toArray().first().toObject().value(u"physicalLocation"_s).toObject();
            QCOMPARE(place.value(u"artifactLocation"_s).toObject().value(u"uri"_s).toString(), u"a%20b/%C3%BC.html"_s);
            const QJsonObject region = place.value(u"region"_s).toObject();
            const Finding &finding = document.items.at(i).finding;
            const TextRange range = sourceRange(document.document, finding.block, finding.range);
            QCOMPARE(region.value(u"charOffset"_s).toInteger(), range.start);
            QCOMPARE(region.value(u"charLength"_s).toInteger(), range.length());
            QCOMPARE(region.value(u"snippet"_s).toObject().value(u"text"_s).toString(),
                source.mid(range.start, range.length()));
            QVERIFY(region.value(u"startLine"_s).toInt() <= region.value(u"endLine"_s).toInt());
        }
    }

    void sarifSuppressesWhatIsWaived()
    {
        CheckedDocument document
            = check(u"Massage boosts your immune system.\n\nMassage cures arthritis.\n"_s, Format::Text, u"a.txt"_s);
        QCOMPARE(document.items.size(), 2);
        const auto results = [this](const CheckedDocument &of) {
            const QJsonObject log = QJsonDocument::fromJson(written(ReportFormat::Sarif, {of}).toUtf8()).object();
            return log["runs"_L1].toArray().first()["results"_L1].toArray();
        };
        for (const QJsonValue &result : results(document))
            QVERIFY(result["suppressions"_L1].isUndefined());
        document.items[1].status = Status::Waived;
        document.items[1].decision = waived();
        const QJsonArray waived = results(document);
        QCOMPARE(waived.at(0)["suppressions"_L1], QJsonValue(QJsonArray())); // all say it, or none
        QCOMPARE(waived.at(1)["suppressions"_L1],
            QJsonValue(QJsonArray{QJsonObject{{u"kind"_s, u"external"_s}, {u"status"_s, u"accepted"_s},
                {u"justification"_s, u"It is a quotation"_s}}}));
        const QJsonObject properties = waived.at(1)["properties"_L1].toObject();
        QCOMPARE(properties["status"_L1].toString(), u"waived"_s);
        QCOMPARE(properties["by"_L1].toString(), u"Ada"_s);
        QCOMPARE(properties["at"_L1].toString(), u"2023-11-14T22:13:20Z"_s);

        // Worse than when it was waived: nothing is suppressed, and what was said is told.
        document.items[1].status = Status::Open;
        document.items[1].reopened = true;
        const QJsonValue again = results(document).at(1);
        QVERIFY(again["suppressions"_L1].isUndefined());
        QCOMPARE(again["properties"_L1]["status"_L1].toString(), u"open"_s);
        QCOMPARE(again["properties"_L1]["decision"_L1].toString(), u"waived"_s);
        QCOMPARE(again["properties"_L1]["reopened"_L1].toBool(), true);
    }

    void decisionsForPeople_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, ReportFormat format, const QStringList &told) {
            QTest::newRow(name) << int(format) << told;
        };
        row("text", ReportFormat::Text, {u"waived by Ada on 2023-11-14: It is a quotation"_s});
        row("html", ReportFormat::Html, {u"Decision: waived, because: It is a quotation By: Ada On: 2023-11-14"_s});
        row("csv", ReportFormat::Csv, {u",waived,"_s, u",It is a quotation,Ada,2023-11-14T22:13:20Z"_s});
        row("json", ReportFormat::Json,
            {u"\"status\": \"waived\""_s, u"\"reason\": \"It is a quotation\""_s, u"\"by\": \"Ada\""_s,
                u"\"at\": \"2023-11-14T22:13:20Z\""_s});
    }

    void decisionsForPeople()
    {
        QFETCH(const int, format);
        QFETCH(const QStringList, told);
        CheckedDocument document = check(u"Massage cures arthritis.\n"_s, Format::Text, u"a.txt"_s);
        document.items.first().status = Status::Waived;
        document.items.first().decision = waived();
        const QString text = written(static_cast<ReportFormat>(format), {document});
        for (const QString &words : told)
            QVERIFY2(text.contains(words), qPrintable(text));
    }

    void namesOfFormats()
    {
        QCOMPARE(reportFormatFromName(u"sarif"), ReportFormat::Sarif);
        QVERIFY(!reportFormatFromName(u"xml"));
    }
};

QTEST_GUILESS_MAIN(ReportFormatsTest)
#include "report_formats_test.moc"

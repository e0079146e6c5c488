// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_lines.h"

#include "rule_options.h"
#include "terminal.h"

#include <reports/json_report.h>

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

struct Answer {
    QJsonObject line;
    bool failed = false;
    bool unusable = false;
};

Answer errorAnswer(const QJsonValue &id, const QString &message)
{
    return {jsonErrorLine(id, message), false, true};
}

Answer answer(const QByteArray &line, const Engine &engine, const CheckOptions &options, const CleaningWords &words,
    const Stock &stock)
{
    QJsonParseError fault;
    const QJsonDocument request = QJsonDocument::fromJson(line, &fault);
    if (fault.error != QJsonParseError::NoError)
        return errorAnswer(QJsonValue::Null, u"no JSON: %1 at byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    if (!request.isObject())
        return errorAnswer(QJsonValue::Null, u"a line must be a JSON object with “id”, “format” and “text”"_s);
    const QJsonObject object = request.object();
    const QJsonValue id = object.value(u"id"_s).isUndefined() ? QJsonValue::Null : object.value(u"id"_s);
    if (!object.value(u"text"_s).isString())
        return errorAnswer(id, u"“text” is missing or no string"_s);
    const QString name = object.value(u"format"_s).toString(u"text"_s);
    const auto format = formatFromName(name);
    if (!format || *format >= Format::Docx)
        return errorAnswer(id, u"“format” is one of text, markdown and html, not “%1”"_s.arg(name));
    auto document = readText(object.value(u"text"_s).toString(), *format);
    if (!document)
        return errorAnswer(id, document.error());
    CheckedDocument result
        = checked(engine, *std::move(document), std::min(options.least, options.failOn), Amount::All, {}, &stock);
    Answer given;
    given.failed = applyOptions(result, options);
    addResidue(result, words);
    addEvidence(result, stock.map());
    given.line = jsonLine(id, result);
    return given;
}

} // namespace

int checkLines(const Engine &engine, const CheckOptions &options)
{
    const CleaningWords words = shippedCleaningWords();
    const Stock stock = loadStock();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        printError(u"standard input: %1"_s.arg(input.errorString()));
        return exitUnusable;
    }
    int status = exitClean;
    while (true) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            break;
        if (line.trimmed().isEmpty())
            continue;
        const Answer given = answer(line, engine, options, words, stock);
        if (given.unusable)
            status = exitUnusable;
        else if (given.failed && status == exitClean)
            status = exitFindings;
        print(QString::fromUtf8(QJsonDocument(given.line).toJson(QJsonDocument::Compact)) + u'\n');
        std::fflush(stdout);
    }
    return status;
}

} // namespace caveat::cli

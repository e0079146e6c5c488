// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "register_report.h"

#include "csv_row.h"
#include "html_page.h"

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QStringList header()
{
    return {u"category"_s, u"title"_s, u"rule"_s, u"claim"_s, u"sentence"_s, u"severity"_s, u"support"_s, u"status"_s,
        u"state"_s, u"reason"_s, u"by"_s, u"at"_s, u"comments"_s};
}

/// "lapsed", "open again", or nothing.
QString stateOf(const RegisterEntry &entry)
{
    if (entry.reopened)
        return u"open again"_s;
    return entry.lapsed ? u"sentence gone"_s : QString();
}

QString comments(const RegisterEntry &entry)
{
    QStringList lines;
    for (const Decision &comment : entry.comments)
        lines += u"%1 (%2, %3)"_s.arg(comment.reason.simplified(), comment.by, comment.at.date().toString(Qt::ISODate));
    return lines.join(u'\n');
}

QStringList fields(const RegisterEntry &entry, const Engine &engine)
{
    const RulePack *pack = engine.pack(entry.category);
    const Decision said = entry.decision.value_or(Decision());
    return {entry.category, pack ? pack->title : entry.category, entry.rule, entry.words.simplified(),
        entry.sentence.simplified(), entry.severity ? severityName(*entry.severity) : QString(),
        entry.block < 0 ? QString() : supportName(entry.support), statusName(entry.status), stateOf(entry), said.reason,
        said.by, said.at.isValid() ? said.at.toString(Qt::ISODate) : QString(), comments(entry)};
}

} // namespace

QString registerCsv(const QVector<RegisterEntry> &entries, const Engine &engine)
{
    QString text = csvRow(header());
    for (const RegisterEntry &entry : entries)
        text += csvRow(fields(entry, engine));
    return text;
}

QString registerPage(
    const QVector<RegisterEntry> &entries, const Engine &engine, const QString &name, const QString &version)
{
    QString body = u"<h2>"_s + escaped(name) + u"</h2>\n"_s;
    if (entries.isEmpty())
        return reportPage(u"Register of claims"_s, body + u"<p>No claims found.</p>\n"_s, version);
    body += u"<table>\n<tr><th>Claim</th><th>Sentence</th><th>Severity</th><th>Support</th><th>Status</th>"
            "<th>Reason</th><th>By</th><th>On</th><th>Comments</th></tr>\n"_s;
    for (const RegisterEntry &entry : entries) {
        const QStringList all = fields(entry, engine);
        const QString state = all.at(8).isEmpty() ? QString() : u" ("_s + all.at(8) + u')';
        body += u"<tr>"_s;
        for (const QString &cell : {all.at(1), all.at(4), all.at(5), all.at(6), QString(all.at(7) + state), all.at(9),
                 all.at(10), all.at(11).left(10)})
            body += u"<td>"_s + escaped(cell) + u"</td>"_s;
        body += u"<td>"_s + escaped(all.at(12)).replace(u'\n', u"<br>"_s) + u"</td></tr>\n"_s;
    }
    return reportPage(u"Register of claims"_s, body + u"</table>\n"_s, version);
}

} // namespace caveat

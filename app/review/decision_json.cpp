// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "decision_json.h"

#include "json_bytes.h"

#include <QJsonArray>

namespace caveat
{

using namespace Qt::StringLiterals;

QJsonObject decidedToJson(const DecidedClaim &claim)
{
    const auto &[key, surroundings, lapsed, said] = claim;
    QJsonArray decisions;
    for (const auto &[status, reason, by, at, rule, severity] : said)
        decisions.append(QJsonObject{{u"status"_s, statusName(status)}, {u"reason"_s, reason}, {u"by"_s, by},
            {u"at"_s, at.toMSecsSinceEpoch()}, {u"rule"_s, rule}, {u"severity"_s, severityName(severity)}});
    return {{u"category"_s, key.category}, {u"sentence"_s, key.sentence}, {u"ordinal"_s, key.ordinal},
        {u"before"_s, qint64(surroundings.before)}, {u"after"_s, qint64(surroundings.after)},
        {u"likes"_s, surroundings.likes}, {u"lapsed"_s, lapsed}, {u"said"_s, decisions}};
}

std::optional<DecidedClaim> decidedFromJson(const QJsonObject &object)
{
    DecidedClaim claim;
    claim.key = {textFromJson(object.value("category"_L1)), textFromJson(object.value("sentence"_L1)),
        object.value("ordinal"_L1).toInt(1)};
    claim.surroundings = {quint32(object.value("before"_L1).toInteger()), quint32(object.value("after"_L1).toInteger()),
        object.value("likes"_L1).toInt(1)};
    claim.lapsed = object.value("lapsed"_L1).toBool();
    const QJsonArray said = object.value("said"_L1).toArray();
    for (const QJsonValue &entry : said) {
        const auto status = statusFromName(entry["status"_L1].toString());
        if (status)
            claim.said.append({*status, textFromJson(entry["reason"_L1]), textFromJson(entry["by"_L1]),
                QDateTime::fromMSecsSinceEpoch(entry["at"_L1].toInteger(), Qt::UTC), textFromJson(entry["rule"_L1]),
                severityFromName(entry["severity"_L1].toString()).value_or(Severity::Info)});
    }
    return claim.said.isEmpty() ? std::nullopt : std::optional(claim);
}

} // namespace caveat

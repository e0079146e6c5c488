// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "severity.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{
constexpr std::array severityNames = {"info", "low", "medium", "high", "critical"};
constexpr std::array supportNames = {"none", "dangling", "weak", "adequate"};
} // namespace

Severity severityOf(double weight)
{
    return raised(Severity::Info, static_cast<int>(std::floor(weight + 0.5)));
}

QString severityName(Severity severity)
{
    return QString::fromLatin1(severityNames.at(static_cast<std::size_t>(severity)));
}

std::optional<Severity> severityFromName(QStringView name)
{
    for (std::size_t i = 0; i < severityNames.size(); ++i) {
        if (name == QLatin1StringView(severityNames.at(i)))
            return static_cast<Severity>(i);
    }
    return {};
}

QString strengthName(Strength strength)
{
    return u"L%1"_s.arg(static_cast<int>(strength));
}

QString supportName(Support support)
{
    return QString::fromLatin1(supportNames.at(static_cast<std::size_t>(support)));
}

Severity raised(Severity severity, int steps)
{
    const int last = static_cast<int>(severityNames.size()) - 1;
    return static_cast<Severity>(std::clamp(static_cast<int>(severity) + steps, 0, last));
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "mood.h"
#include "strategies.h"

using namespace Qt::StringLiterals;

namespace caveat
{

QStringList enjoyed(const ClaimLine &line)
{
    const int scope = line.scope();
    const bool commands = moodOf(line, scope, line.end(), line.core()) == Mood::Imperative;
    const bool phrase = moodOf(line, scope, line.end(), line.core()) == Mood::Gerund && line.isHeading;
    if (!(commands || phrase) || line.agent.isEmpty() || line.agent.start < line.core())
        return {};
    for (int i = line.agent.start - 1; i > line.core(); --i) {
        const bool means = line.reads(i, u"with") || line.reads(i, u"through") || line.reads(i, u"by")
            || line.reads(i, u"via") || line.reads(i, u"using") || line.reads(i, u"in");
        if (!means)
            continue;
        const QString verb = phrase ? u"Enjoying "_s : u"Enjoy "_s;
        return {line.before(scope) + (scope > 0 && !line.tokens.at(scope).capitalised ? verb.toLower() : verb)
            + line.from(i + 1)};
    }
    return {};
}

} // namespace caveat

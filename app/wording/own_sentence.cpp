// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "repair.h"
#include "strategies.h"

using namespace Qt::StringLiterals;

namespace caveat
{

QStringList ownSentence(const ClaimLine &line, const QString &pattern)
{
    if (line.isHeading)
        return {};
    QString text = pattern;
    const QString target = line.decapitalised(line.slice(line.target.start, line.target.end));
    for (const auto &[name, value] : {std::pair{u"{agent}"_s, line.subject()}, std::pair{u"{target}"_s, target}}) {
        if (text.contains(name) && value.isEmpty())
            return {};
        text.replace(name, value);
    }
    text = capitalised(text);
    const bool marked = line.end() < line.size();
    if (!marked && text.endsWith(u'.'))
        text.chop(1);
    return {text};
}

} // namespace caveat

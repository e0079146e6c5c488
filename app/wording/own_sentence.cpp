// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "repair.h"
#include "strategies.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// The target with the article or "your" that stands before it: "your immune system".
QString targetPhrase(const ClaimLine &line)
{
    if (line.target.isEmpty())
        return {};
    const int first = line.target.start;
    const bool determined = first > 0 && line.is(first - 1, DeterminerWord);
    const QString phrase = line.decapitalised(line.slice(determined ? first - 1 : first, line.target.end));
    const bool bare = !determined && !line.is(first, DeterminerWord) && phrase.endsWith(u" system");
    return bare ? QString(u"the "_s + phrase) : phrase;
}

} // namespace

QStringList ownSentence(const ClaimLine &line, const QString &pattern)
{
    if (line.isHeading || line.text.endsWith(u':'))
        return {};
    QString text = pattern;
    const QString target = targetPhrase(line);
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

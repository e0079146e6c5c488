// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "language_tag.h"

#include <algorithm>

namespace caveat
{

QString languageTag(QStringView text)
{
    QStringView tag = text.trimmed();
    if (tag.size() > 2 && (tag.front() == u'"' || tag.front() == u'\'') && tag.back() == tag.front())
        tag = tag.sliced(1, tag.size() - 2);
    const bool isTag = std::ranges::all_of(
        tag, [](QChar unit) { return unit.unicode() < 128 && (unit.isLetterOrNumber() || unit == u'-'); });
    return isTag ? tag.toString() : QString();
}

QString codeLanguage(QStringView text)
{
    const QStringView name = text.trimmed();
    const bool isWord = std::ranges::all_of(name, [](QChar unit) {
        return unit.isLetterOrNumber() || (unit.unicode() < 128 && QStringView(u"+-#._/:").contains(unit));
    });
    return isWord ? name.toString() : QString();
}

} // namespace caveat

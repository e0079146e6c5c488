// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "entry_fault.h"

using namespace Qt::StringLiterals;

namespace caveat
{

QString EntryFault::toString() const
{
    QString place = file;
    if (line > 0)
        place += u":%1"_s.arg(line);
    if (!place.isEmpty())
        place += u": "_s;
    return entry.isEmpty() ? QString(place + message) : QString(place + u"entry “"_s + entry + u"”: "_s + message);
}

} // namespace caveat

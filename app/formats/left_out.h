// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace caveat
{

/// What a reader does not take over from a page.
enum class LeftOut : quint8 {
    Script,
    StyleSheet,
    Template,
    NoScript,
    Frame,
    Media,
    Drawing,
    FormControl,
    Hidden,
    UnsafeLink,
    TableOfBlocks,
    DefinitionList,
};

/// Counts what is left out, and says each kind once.
class LeftOutCount
{
public:
    void add(LeftOut what) { ++m_counts[what]; }
    QStringList notices() const;

private:
    std::map<LeftOut, int> m_counts;
};

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cleaning/residue.h>

#include <QString>
#include <QStringList>
#include <QVector>

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
    Navigation, ///< of a page, around its article
    Comments,
    Form,
    PagePart,
};

/// Residue that a reader leaves out of the draft: text that a page hides, what stands around its article, an
/// empty paragraph, space at the end of a line.
struct LeftOutPassage {
    ResidueKind kind = ResidueKind::HiddenText;
    TextRange source;
    QString text;

    friend bool operator==(const LeftOutPassage &, const LeftOutPassage &) = default;
};

/// \p passages by place, without those that lie inside others.
QVector<LeftOutPassage> inOrder(QVector<LeftOutPassage> passages);

/// Counts what is left out, and says each kind once.
class LeftOutCount
{
public:
    void add(LeftOut what) { ++m_counts[what]; }
    QStringList notices() const;

    void addPassage(const LeftOutPassage &passage) { m_passages.append(passage); }
    const QVector<LeftOutPassage> &passages() const { return m_passages; }

private:
    std::map<LeftOut, int> m_counts;
    QVector<LeftOutPassage> m_passages;
};

} // namespace caveat

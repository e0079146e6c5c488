// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reference_list.h"

#include <algorithm>

namespace caveat
{

namespace
{

bool comesBefore(const QString &one, const QString &other)
{
    const int order = one.compare(other, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : one < other;
}

/// The part of an entry that is its address: as such, or as the DOI or the PMID.
TextRange addressIn(const QString &text, const EvidenceEntry &entry, const QString &address)
{
    for (const QString &written : {address, entry.doi, entry.pmid}) {
        const qsizetype at = written.isEmpty() ? -1 : text.lastIndexOf(written);
        if (at >= 0)
            return {at, at + written.size()};
    }
    return {};
}

Block blockOf(const CitedWork &work, CitationStyle style)
{
    const ReferenceText reference = referenceText(work.entry, style, work.yearLetter);
    Block block;
    block.reference = work.entry.id;
    block.text = reference.text;
    if (style != CitationStyle::Apa) {
        block.kind = BlockKind::ListItem;
        block.level = 1;
        block.marker = ListMarker::Number;
        block.number = work.number;
    }
    for (const TextRange range : reference.italic)
        block.spans.append({range, SpanKind::Emphasis, {}, {}, {}});
    const TextRange address = addressIn(reference.text, work.entry, reference.address);
    if (!address.isEmpty())
        block.spans.append({address, SpanKind::Link, reference.address, {}, {}});
    std::ranges::sort(block.spans, {}, &Span::range);
    return block;
}

} // namespace

ReferenceList::ReferenceList(const QStringList &ids, const FindEntry &find, CitationStyle style)
    : m_style(style)
{
    QVector<EvidenceEntry> entries;
    for (const QString &id : ids) {
        const EvidenceEntry *known = find(id);
        entries.append(known ? *known : EvidenceEntry());
        entries.last().id = id;
        if (!known)
            entries.last().title = id;
    }
    if (style == CitationStyle::Apa) {
        std::ranges::stable_sort(entries, comesBefore,
            [](const EvidenceEntry &entry) { return referenceText(entry, CitationStyle::Apa).text; });
    }
    const QStringList letters = yearLetters(entries);
    for (qsizetype at = 0; at < entries.size(); ++at)
        m_works.append({entries.at(at), static_cast<int>(at) + 1, letters.at(at)});
}

ReferenceList::Mark ReferenceList::mark(const QStringList &ids) const
{
    QVector<CitedWork> cited;
    std::ranges::copy_if(
        m_works, std::back_inserter(cited), [&ids](const CitedWork &work) { return ids.contains(work.entry.id); });
    if (m_style == CitationStyle::Apa) {
        std::ranges::stable_sort(
            cited, comesBefore, [this](const CitedWork &work) { return citationMark({work}, m_style); });
    }
    Mark mark{citationMark(cited, m_style), {}};
    for (const CitedWork &work : std::as_const(cited))
        mark.ids.append(work.entry.id);
    return mark;
}

QVector<Block> ReferenceList::blocks() const
{
    QVector<Block> blocks;
    for (const CitedWork &work : m_works)
        blocks.append(blockOf(work, m_style));
    return blocks;
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reference_list.h"

#include <text/numbered_marks.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

bool isReferenceHeading(const Block &block)
{
    constexpr std::array<QStringView, 11> headings = {u"reference", u"references", u"source", u"sources",
        u"bibliography", u"further reading", u"notes", u"footnotes", u"literature", u"works cited", u"citations"};
    constexpr qsizetype longest = 40; // with white space around it
    if (block.text.size() > longest || (block.kind != BlockKind::Heading && block.kind != BlockKind::Paragraph))
        return false;
    QStringView line = QStringView(block.text).trimmed();
    if (line.endsWith(u':'))
        line = line.chopped(1).trimmed();
    return std::ranges::any_of(
        headings, [line](QStringView known) { return line.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace

ListRole listRole(const Block &block)
{
    if (isReferenceHeading(block))
        return ListRole::Heads;
    if (block.kind == BlockKind::Heading)
        return ListRole::Ends;
    return block.text.startsWith(u'[') && entryNumber(block.text) ? ListRole::Entry : ListRole::None;
}

QVector<bool> listedBlocks(const QVector<ListRole> &roles)
{
    const bool any
        = std::ranges::any_of(roles, [](ListRole role) { return role == ListRole::Heads || role == ListRole::Entry; });
    if (!any)
        return {};
    QVector<bool> listed;
    listed.reserve(roles.size());
    bool inside = false;
    for (const ListRole role : roles) {
        if (role == ListRole::Heads || role == ListRole::Ends)
            inside = role == ListRole::Heads;
        listed.append(inside || role == ListRole::Entry);
    }
    return listed;
}

References references(const QVector<Block> &blocks, const QVector<ListRole> &roles, QVector<bool> listed)
{
    References list;
    list.blocks = std::move(listed);
    int counted = 0;
    for (int i = 0; i < list.blocks.size(); ++i) {
        if (!list.holds(i))
            continue;
        if (roles.at(i) == ListRole::Heads) {
            counted = 0;
            continue;
        }
        const Block &block = blocks.at(i);
        list.listed = true;
        ++counted;
        // Without numbers of their own they count in the order in which they stand.
        const int ordinal = block.marker == ListMarker::Number ? block.number : counted;
        const auto number = entryNumber(block.text);
        list.numbers.insert(number ? number->number : ordinal);
        list.text += block.text.toLower() + u'\n';
    }
    return list;
}

References references(const Draft &draft)
{
    QVector<ListRole> roles;
    roles.reserve(draft.blocks.size());
    for (const Block &block : draft.blocks)
        roles.append(listRole(block));
    return references(draft.blocks, roles, listedBlocks(roles));
}

} // namespace caveat

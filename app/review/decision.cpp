// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "decision.h"

#include <algorithm>
#include <array>
#include <utility>

namespace caveat
{

namespace
{

constexpr std::array names{std::pair{Status::Open, u"open"}, std::pair{Status::Sourced, u"sourced"},
    std::pair{Status::Waived, u"waived"}, std::pair{Status::Fixed, u"fixed"}, std::pair{Status::Comment, u"comment"}};

} // namespace

QString statusName(Status status)
{
    const auto *found = std::ranges::find(names, status, [](const auto &name) { return name.first; });
    return QString::fromUtf16(found->second);
}

std::optional<Status> statusFromName(QStringView name)
{
    const auto *found = std::ranges::find_if(names, [name](const auto &entry) { return name == entry.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

const Decision *lastDecision(const DecidedClaim &claim)
{
    const auto found = std::find_if(claim.said.crbegin(), claim.said.crend(),
        [](const Decision &decision) { return decision.status != Status::Comment; });
    return found == claim.said.crend() ? nullptr : &*found;
}

QVector<Decision> commentsOn(const DecidedClaim &claim)
{
    QVector<Decision> comments;
    std::ranges::copy_if(claim.said, std::back_inserter(comments),
        [](const Decision &decision) { return decision.status == Status::Comment; });
    return comments;
}

} // namespace caveat

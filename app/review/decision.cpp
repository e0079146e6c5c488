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
    std::pair{Status::Waived, u"waived"}, std::pair{Status::Fixed, u"fixed"}};

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

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <random_draft.h>
#include <review/project.h>

namespace caveat::test
{

/// A project made up from \p seed; the same one every time.
inline Project randomProject(quint32 seed)
{
    QRandomGenerator random(seed);
    Project project;
    project.draft = RandomDraft(seed).make();
    const int references = random.bounded(4);
    for (int index = 0; index < references; ++index)
        project.references.append({{QStringLiteral("title"), QStringLiteral("Study %1").arg(random.bounded(100))}});
    const int claims = random.bounded(30);
    for (int index = 0; index < claims; ++index) {
        DecidedClaim claim;
        claim.key
            = {QStringLiteral("DETOX_CLAIM"), QStringLiteral("sentence %1 of %2.").arg(index).arg(seed), 1 + index % 3};
        claim.surroundings = {random.generate(), random.generate(), 3};
        claim.lapsed = random.bounded(4) == 0;
        const int said = 1 + random.bounded(3);
        for (int number = 0; number < said; ++number)
            claim.said.append({static_cast<Status>(random.bounded(4)), QStringLiteral("because %1").arg(number),
                QStringLiteral("Ada"), QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, Qt::UTC),
                QStringLiteral("detox.effect"), static_cast<Severity>(random.bounded(5))});
        project.decisions.append(claim);
    }
    if (random.bounded(2) == 0)
        project.origin = Origin{QStringLiteral("/articles/a.html"), OutputFormat::HtmlPage,
            QStringLiteral("windows-1252"), true, true, {true, 42, 1'700'000'000'000, "abcdef"}};
    const int looked = random.bounded(5);
    for (int index = 0; index < looked; ++index)
        project.looked += QString::number(random.generate(), 16);
    return project;
}

/// What a file can keep of \p project.
inline bool sameProject(const Project &left, const Project &right)
{
    return sameContent(left.draft, right.draft) && left.references == right.references
        && left.decisions == right.decisions && left.origin == right.origin && left.looked == right.looked;
}

} // namespace caveat::test

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "claim_line.h"

namespace caveat
{

/// What may be said of an agent: of each kind also what may be said of those below it.
enum class AgentKind : quint8 {
    None, ///< nobody is named, or nothing that could be a subject
    Any, ///< a name, whatever it stands for
    Restful, ///< a sauna, yoga
    Touch, ///< a massage
};

/// The agent of a claim as a sentence of its own may name it.
struct SpokenAgent {
    AgentKind kind = AgentKind::None;
    QString phrase; ///< "massage", "a session"; empty where it cannot be named
    QString one; ///< "a massage", "a session", "yoga"
    bool plural = false;
    bool isPointedAt = false; ///< "this technique": whatever the page is about
};

SpokenAgent spokenAgent(const ClaimLine &line);

/// "massage", where a text speaks of it.
SpokenAgent agentIn(const QString &text);

/// The kind that the words of \p phrase tell: "Benefits of massage" is of touch.
AgentKind agentKind(const QString &phrase);

/// True where \p phrase says no thing of its own: "conditions", "results".
bool namesNothing(const QString &phrase);

/// The target with its article or "your"; empty where it is no plain noun phrase.
QString spokenTarget(const ClaimLine &line);

} // namespace caveat

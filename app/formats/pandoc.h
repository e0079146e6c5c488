// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <stop_token>

namespace caveat
{

/// What pandoc may take before it is stopped.
struct PandocLimits {
    int seconds = 4; ///< of its own time; some more where the machine is busy
    int megabytes = 256;
    std::stop_token stop = {}; ///< gives up at once when asked
};

/// One run of pandoc.
struct PandocJob {
    QStringList arguments;
    QByteArray input;
    QHash<QString, QByteArray> files = {}; ///< that the input names, beside it
    bool trusted = false; ///< may read \c files; input of others may read nothing
};

/// True where pandoc is installed.
bool hasPandoc();

/// Runs pandoc, not through a shell, in a folder of its own and within \p limits. The error is a reason, in the middle
/// of a sentence: "pandoc is not installed …".
tl::expected<QByteArray, QString> runPandoc(const PandocJob &job, const PandocLimits &limits = {});

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "run_summary.h"

#include "terminal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

int workThrough(const QVector<InputFile> &files, const QString &doing, const QString &done, const FileWork &work)
{
    constexpr qsizetype mostNamed = 20;
    const bool several = files.size() > 1;
    int status = exitClean;
    QStringList failed;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (several)
            printProgress(u"%1 %2 of %3: %4"_s.arg(doing).arg(i + 1).arg(files.size()).arg(files.at(i).path));
        const int one = work(files.at(i), several);
        if (one != exitClean)
            failed.append(files.at(i).path);
        status = std::max(status, one);
    }
    clearProgress();
    if (!several)
        return status;
    QString summary = u"%1 of %2 files %3"_s.arg(files.size() - failed.size()).arg(files.size()).arg(done);
    if (!failed.isEmpty()) {
        const QStringList named = failed.first(std::min(failed.size(), mostNamed));
        summary += u"; %1 failed: %2"_s.arg(failed.size()).arg(named.join(u", "_s));
        if (failed.size() > named.size())
            summary += u", …"_s;
    }
    printError(summary);
    return status;
}

} // namespace caveat::cli

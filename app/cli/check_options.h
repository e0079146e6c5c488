// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <reports/report.h>

#include <QCommandLineParser>
#include <QSet>

#include <optional>

namespace caveat::cli
{

/// What `check` is asked to do.
struct CheckOptions {
    std::optional<Format> input;
    ReportFormat format = ReportFormat::Text;
    Severity failOn = Severity::Low;
    Severity least = Severity::Low;
    Market market = Market::All;
    QVector<Guidance> guidance;
    QSet<QString> baseline; ///< ids of findings that are known and count no more
};

void addCheckOptions(QCommandLineParser &parser);
/// Nothing where an option is wrong, which is said on standard error.
std::optional<CheckOptions> readCheckOptions(const QCommandLineParser &parser);

/// Takes out of \p checked what \p options leave out. True where a finding is left that counts for the exit status.
bool applyOptions(CheckedDocument &checked, const CheckOptions &options);

/// --input, where a command reads; nothing with \p wrong set if it names no format.
QCommandLineOption inputOption();
std::optional<Format> readInput(const QCommandLineParser &parser, bool &wrong);

} // namespace caveat::cli

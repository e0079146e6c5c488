// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>
#include <QStringList>

namespace caveat::cli
{

/// A command takes the words after its name and gives the exit status.
int runCheck(const QStringList &arguments);
int runClean(const QStringList &arguments);
int runSoften(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runEvidence(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runRegister(const QStringList &arguments);
int runRules(const QStringList &arguments);

/// Parses \p arguments of the command \p name; on --help or a mistake says so and gives the exit status.
/// \p synopsis is the line of usage after the program's name.
std::optional<int> parse(
    QCommandLineParser &parser, const QString &name, const QStringList &arguments, const QString &synopsis);

} // namespace caveat::cli

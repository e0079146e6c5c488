// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pandoc.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr rlim_t megabyte = 1024 * 1024;
constexpr rlim_t largestOutput = 128 * megabyte;
/// Its run-time system sets address space aside far beyond what it uses.
constexpr rlim_t spareAddresses = 1024 * megabyte;
constexpr int heapExhausted = 251;
constexpr int pollMilliseconds = 50;
/// A busy machine gives a process less time than the clock shows.
constexpr int clockFactor = 4;
constexpr qsizetype longestComplaint = 300;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Pandoc)
};

QString executable()
{
    return QStandardPaths::findExecutable(u"pandoc"_s);
}

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit value{most, most};
    setrlimit(resource, &value);
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

/// Nothing of the user's settings and no network proxy goes along.
QProcessEnvironment bareEnvironment(const QString &folder)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, folder);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"TMPDIR"_s, folder);
    return environment;
}

struct Outcome {
    bool late = false;
    bool stopped = false;
    bool crashed = false;
    int status = 0;
    QString complaint;
};

Outcome run(const QString &program, const QStringList &arguments, const QString &folder, const PandocLimits &limits)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(bareEnvironment(folder));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    const auto seconds = static_cast<rlim_t>(limits.seconds);
    const rlim_t addresses = static_cast<rlim_t>(limits.megabytes) * megabyte + spareAddresses;
    process.setChildProcessModifier([seconds, addresses] {
        limit(RLIMIT_CPU, seconds);
        limit(RLIMIT_AS, addresses);
        limit(RLIMIT_FSIZE, largestOutput);
        limit(RLIMIT_CORE, 0);
    });
    process.start();
    Outcome outcome;
    const QDeadlineTimer deadline(limits.seconds * 1000LL * clockFactor);
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(pollMilliseconds)) {
        outcome.stopped = limits.stop.stop_requested();
        outcome.late = deadline.hasExpired();
        if (outcome.stopped || outcome.late) {
            process.kill();
            process.waitForFinished(-1);
            return outcome;
        }
    }
    outcome.crashed = process.error() == QProcess::FailedToStart || process.exitStatus() == QProcess::CrashExit;
    outcome.status = process.exitCode();
    outcome.complaint = QString::fromUtf8(process.readAllStandardError()).simplified().left(longestComplaint);
    return outcome;
}

/// What \p outcome says of why there is no result; empty where there is one.
QString failure(const Outcome &outcome, const PandocLimits &limits)
{
    if (outcome.stopped)
        return Messages::tr("it was stopped");
    if (outcome.status == heapExhausted || outcome.complaint.contains("Heap exhausted"_L1)
        || outcome.complaint.contains("memory"_L1))
        return Messages::tr("pandoc would need more than %1 MB of memory for it").arg(limits.megabytes);
    if (outcome.late || outcome.crashed)
        return Messages::tr("pandoc would need more than %1 seconds for it").arg(limits.seconds);
    if (outcome.status != 0)
        return Messages::tr("pandoc says “%1”").arg(outcome.complaint);
    return {};
}

} // namespace

bool hasPandoc()
{
    return !executable().isEmpty();
}

tl::expected<QByteArray, QString> runPandoc(const PandocJob &job, const PandocLimits &limits)
{
    const QString program = executable();
    if (program.isEmpty())
        return tl::unexpected(Messages::tr(
            "that takes the program pandoc, which is not installed (on Debian and Ubuntu: apt install pandoc)"));
    const QTemporaryDir folder;
    bool placed = folder.isValid() && writeFile(folder.filePath(u"input"_s), job.input);
    for (auto file = job.files.cbegin(); placed && file != job.files.cend(); ++file)
        placed = writeFile(folder.filePath(file.key()), file.value());
    if (!placed)
        return tl::unexpected(Messages::tr("the temporary folder %1 cannot be written").arg(QDir::tempPath()));

    const QStringList arguments = QStringList{u"+RTS"_s, u"-M%1m"_s.arg(limits.megabytes), u"-RTS"_s} + job.arguments
        + QStringList{u"--data-dir="_s + folder.path(), u"-o"_s, u"output"_s, u"input"_s};
    const QStringList sandbox = job.trusted ? QStringList() : QStringList{u"--sandbox"_s};
    Outcome outcome = run(program, sandbox + arguments, folder.path(), limits);
    if (!sandbox.isEmpty() && outcome.complaint.contains("Unknown option --sandbox"_L1))
        outcome = run(program, arguments, folder.path(), limits);
    if (const QString why = failure(outcome, limits); !why.isEmpty())
        return tl::unexpected(why);
    QFile output(folder.filePath(u"output"_s));
    if (!output.open(QIODevice::ReadOnly))
        return tl::unexpected(Messages::tr("pandoc wrote nothing"));
    return output.readAll();
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "waiting.h"

#include <formats/office_reader.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QProgressDialog>
#include <QThread>

#include <memory>

namespace caveat
{

namespace
{

constexpr int shownAfterMilliseconds = 500;
constexpr int secondsToWrite = 60;
constexpr int megabytesToWrite = 1024;

/// Runs \p work on a thread of its own, while a dialog that comes up after a moment takes the wish to give up.
template <typename Work>
auto waited(QWidget *window, const QString &text, Work work)
{
    std::stop_source stop;
    decltype(work(stop.get_token())) result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = work(stop.get_token()); }));
    QProgressDialog dialog(text, QCoreApplication::translate("Waiting", "Stop"), 0, 0, window);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(shownAfterMilliseconds);
    dialog.setValue(0);
    QObject::connect(&dialog, &QProgressDialog::canceled, [&stop] { stop.request_stop(); });
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(window != nullptr ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    return result;
}

} // namespace

tl::expected<SourceDraft, QString> readFileWaiting(QWidget *window, const QString &path)
{
    const auto format = formatFromPath(path);
    if (!format || !isOfficeFormat(*format))
        return readFile(path);
    const QString text = QCoreApplication::translate("Waiting", "Reading %1…").arg(QFileInfo(path).fileName());
    return waited(window, text, [&path](const std::stop_token &stop) -> tl::expected<SourceDraft, QString> {
        ReadLimits limits;
        limits.pandoc.stop = stop;
        return readFile(path, {}, limits);
    });
}

tl::expected<void, QString> writeDraftWaiting(
    QWidget *window, const QString &path, const Draft &draft, OutputFormat format, const QVector<OutputMark> &marks)
{
    if (isTextFormat(format))
        return writeDraft(path, draft, format, marks);
    const QString text = QCoreApplication::translate("Waiting", "Writing %1…").arg(QFileInfo(path).fileName());
    return waited(window, text, [&](const std::stop_token &stop) -> tl::expected<void, QString> {
        return writeDraft(path, draft, format, marks, {secondsToWrite, megabytesToWrite, stop});
    });
}

} // namespace caveat

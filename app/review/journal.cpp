// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <unistd.h>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
/// A journal that has grown to so many times its first record is begun anew.
constexpr qint64 mostGrowth = 4;
constexpr qint64 leastGrowth = 1024 * 1024;

QString lockOf(const QString &journal)
{
    return journal + u".lock"_s;
}

QString newPath(const QString &folder)
{
    return QDir(folder).filePath(QUuid::createUuid().toString(QUuid::Id128) + u".journal"_s);
}

bool sameProject(const Project &left, const Project &right)
{
    return sameContent(left.draft, right.draft) && left.references == right.references
        && left.decisions == right.decisions && left.origin == right.origin;
}

} // namespace

Journal::Journal(const QString &folder, const QString &path, const Project &saved)
    : m_folder(folder)
    , m_path(newPath(folder))
{
    restart(path, saved);
}

Journal::~Journal() = default;

void Journal::restart(const QString &path, const Project &saved)
{
    discard();
    m_head = {path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath(), fileState(path)};
    m_last = saved;
}

void Journal::discard()
{
    QFile::remove(m_path);
    m_lock.reset();
    m_begun = false;
}

tl::expected<void, QString> Journal::begin()
{
    const bool made = QDir(m_folder).exists()
        || (QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner));
    if (!made)
        return tl::unexpected(Messages::tr("The folder %1 for unsaved work cannot be made.").arg(m_folder));
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(lockOf(m_path));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock();
    }
    m_begun = true;
    return {};
}

tl::expected<void, QString> Journal::append(const QByteArray &bytes)
{
    QFile file(m_path);
    const bool done = file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly)
        && file.write(bytes) == bytes.size() && ::fdatasync(file.handle()) == 0;
    if (done) {
        m_size += bytes.size();
        return {};
    }
    const QString reason = file.errorString();
    // Half a record would hide those behind it.
    if (!file.isOpen() || !file.resize(m_size))
        m_begun = false;
    return tl::unexpected(Messages::tr("Unsaved work cannot be kept safe in %1: %2").arg(m_path, reason));
}

tl::expected<void, QString> Journal::writeWhole(const Project &now, const QDateTime &at)
{
    QFile::remove(m_path);
    m_size = 0;
    auto done = begin();
    if (done)
        done = append(headRecord(m_head) + changeRecord(now, nullptr, at));
    m_begun = done.has_value();
    if (done) {
        m_wholeSize = m_size;
        m_last = now;
    }
    return done;
}

tl::expected<void, QString> Journal::record(const Project &now, const QDateTime &at)
{
    if (sameProject(now, m_last))
        return {};
    if (m_begun && QFileInfo(m_path).size() != m_size) { // somebody tidied up: what changed is nothing by itself
        m_lock.reset();
        m_begun = false;
    }
    if (!m_begun)
        return writeWhole(now, at);
    if (m_size > leastGrowth && m_size > mostGrowth * m_wholeSize) {
        // The new one is complete before the old one goes.
        const QString old = m_path;
        const auto oldLock = std::move(m_lock);
        m_path = newPath(m_folder);
        auto done = writeWhole(now, at);
        if (done)
            removeJournal(old);
        return done;
    }
    auto done = append(changeRecord(now, &m_last, at));
    if (done)
        m_last = now;
    return done;
}

QString journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/journal"_s;
}

void removeJournal(const QString &journal)
{
    QFile::remove(journal);
    QFile::remove(lockOf(journal));
}

} // namespace caveat

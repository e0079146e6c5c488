// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "journal.h"
#include "project_reader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype previewLength = 160;

QString previewOf(const JournalContent &content)
{
    const QVector<Block> &blocks = content.project.draft.blocks;
    QString preview;
    for (qsizetype index = std::max(content.changedBlock, 0); index < blocks.size() && preview.size() < previewLength;
         ++index)
        preview += blocks.at(index).text.simplified() + u' ';
    if (preview.trimmed().isEmpty() && !blocks.isEmpty())
        preview = blocks.constFirst().text.simplified();
    return preview.trimmed().left(previewLength);
}

Recoverable::Kind kindOf(const JournalHead &head)
{
    if (head.path.isEmpty())
        return Recoverable::Kind::Untitled;
    if (!QFile::exists(head.path))
        return Recoverable::Kind::FileGone;
    return hasChanged(head.path, head.base) ? Recoverable::Kind::FileChanged : Recoverable::Kind::Continues;
}

/// The window ended after it had saved, and before it took its journal away.
bool isInItsFile(const JournalContent &content)
{
    if (!isProjectPath(content.head.path))
        return false;
    const auto read = readProject(content.head.path);
    return read && read->damage.isEmpty() && sameContent(read->project.draft, content.project.draft)
        && read->project.decisions == content.project.decisions
        && read->project.references == content.project.references;
}

} // namespace

QVector<Recoverable> recoverable(const QString &folder)
{
    QVector<Recoverable> found;
    const QFileInfoList journals = QDir(folder).entryInfoList({u"*.journal"_s}, QDir::Files);
    for (const QFileInfo &info : journals) {
        const QString path = info.filePath();
        QLockFile lock(path + u".lock"_s);
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto content = journalContent(file.readAll());
        if (!content || isInItsFile(*content)) {
            file.remove();
            continue;
        }
        found.append(
            {kindOf(content->head), path, content->head.path, content->at, previewOf(*content), content->project});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Recoverable::at);
    return found;
}

} // namespace caveat

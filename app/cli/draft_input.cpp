// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_input.h"

#include "terminal.h"

#include <evidence/entry_json.h>
#include <review/project_reader.h>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

tl::expected<DraftInput, QString> readInputDraft(const QString &path, std::optional<Format> format)
{
    if (format || !isProjectPath(path)) {
        auto document = readFile(path, format);
        if (!document)
            return tl::unexpected(document.error());
        return DraftInput{*std::move(document), {}};
    }
    auto read = readProject(path);
    if (!read)
        return tl::unexpected(read.error());
    DraftInput input{convertedDraft(read->project.draft, path), std::move(read->project.decisions)};
    for (const QJsonObject &reference : std::as_const(read->project.references))
        input.references.append(entryFromJson(reference));
    for (const QString &lost : std::as_const(read->damage))
        input.document.notices.append(u"%1 is damaged: %2"_s.arg(path, lost));
    return input;
}

bool isRefusedProject(const QString &path, const QString &command)
{
    if (!isProjectPath(path))
        return false;
    printError(
        u"%1 is a project: %2 takes text, Markdown, HTML and documents, as export writes them"_s.arg(path, command));
    return true;
}

void printNotices(const QStringList &notices, const QString &path, bool several)
{
    for (const QString &notice : notices)
        printError(several && !notice.contains(path) ? u"%1: %2"_s.arg(path, notice) : notice);
}

} // namespace caveat::cli

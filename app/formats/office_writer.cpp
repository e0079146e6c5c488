// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "office_writer.h"

#include "pandoc_tree.h"

#include <draft/definition_lists.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// The version of the tree that this pandoc takes.
tl::expected<QJsonArray, QString> apiVersion(const PandocLimits &limits)
{
    const auto empty = runPandoc({{u"-f"_s, u"markdown"_s, u"-t"_s, u"json"_s}, "\n", {}, false}, limits);
    if (!empty)
        return tl::unexpected(empty.error());
    return QJsonDocument::fromJson(*empty).object().value(u"pandoc-api-version"_s).toArray();
}

MarkScript markScript(OutputFormat format)
{
    return format == OutputFormat::Docx ? MarkScript::Changes
        : format == OutputFormat::Odt   ? MarkScript::Annotations
                                        : MarkScript::None;
}

} // namespace

tl::expected<QByteArray, QString> officeBytes(
    const Draft &draft, OutputFormat format, const QVector<OutputMark> &marks, const PandocLimits &limits)
{
    const QString name = outputFormatName(format);
    const auto failed = [&name](const QString &why) {
        return tl::unexpected(
            QCoreApplication::translate("OfficeWriter", "%1 cannot be written: %2.").arg(name.toUpper(), why));
    };
    const auto version = apiVersion(limits);
    if (!version)
        return failed(version.error());
    Draft held = draft;
    if (format == OutputFormat::Docx) // of the three only Word has styles for terms and what they mean
        orderDefinitions(held.blocks);
    else
        held = withoutDefinitions(held);
    const PandocTree tree = pandocTree(held, marks, markScript(format), *version);
    auto bytes
        = runPandoc({{u"-f"_s, u"json"_s, u"-t"_s, name, u"--standalone"_s}, tree.json, tree.pictures, true}, limits);
    return bytes ? bytes : failed(bytes.error());
}

} // namespace caveat

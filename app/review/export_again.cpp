// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "export_again.h"

#include <formats/encoding.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ExportAgain)
};

OutputFormat outputFormat(const SourceDraft &document)
{
    switch (document.format) {
    case Format::Text:
        return OutputFormat::Text;
    case Format::Markdown:
        return OutputFormat::Markdown;
    case Format::Docx:
        return OutputFormat::Docx;
    case Format::Odt:
        return OutputFormat::Odt;
    case Format::Rtf:
        return OutputFormat::Rtf;
    case Format::Html:
        break;
    }
    const bool isPage = document.source.contains("<html"_L1, Qt::CaseInsensitive)
        || document.source.contains("<body"_L1, Qt::CaseInsensitive)
        || document.source.contains("<!doctype"_L1, Qt::CaseInsensitive);
    return isPage ? OutputFormat::HtmlPage : OutputFormat::HtmlFragment;
}

} // namespace

Origin originOf(const SourceDraft &document)
{
    return {QFileInfo(document.path).absoluteFilePath(), outputFormat(document), document.encoding,
        document.byteOrderMark, document.source.contains("\r\n"_L1), fileState(document.path)};
}

tl::expected<ExportedAgain, QString> exportAgain(const Draft &draft, const Origin &origin)
{
    if (!isTextFormat(origin.format)) {
        if (auto saved = writeDraft(origin.path, draft, origin.format); !saved)
            return tl::unexpected(saved.error());
        ExportedAgain result{origin, {}};
        result.origin.state = fileState(origin.path);
        return result;
    }
    QString text = written(draft, origin.format);
    if (origin.crlf)
        text.replace(u"\n"_s, u"\r\n"_s);
    SourceDraft like;
    like.encoding = origin.encoding;
    like.byteOrderMark = origin.byteOrderMark;
    // A page says that it is UTF-8, unless a byte order mark says more.
    const bool declares = origin.format == OutputFormat::HtmlPage && !origin.byteOrderMark;
    auto bytes = declares ? std::nullopt : encodedLike(text, like);
    ExportedAgain result{origin, {}};
    if (!bytes) {
        if (origin.encoding != "UTF-8"_L1)
            result.notices.append(
                Messages::tr("%1 is written as UTF-8; it was %2 before.").arg(origin.path, origin.encoding));
        bytes = text.toUtf8();
        result.origin.encoding = u"UTF-8"_s;
        result.origin.byteOrderMark = false;
    }
    if (auto saved = saveFile(origin.path, *bytes); !saved)
        return tl::unexpected(saved.error());
    result.origin.state = fileState(origin.path);
    return result;
}

} // namespace caveat

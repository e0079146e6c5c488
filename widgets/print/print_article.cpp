// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "print_article.h"

#include <formats/writer.h>

#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qreal margin = 22; ///< millimetres
constexpr int pointSize = 11;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

/// A document that loads nothing, wherever its pictures are said to be.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

const QString pageStyle = u"body { color: #000; line-height: 135%; } h1 { font-size: 20pt; } h2 { font-size: 15pt; }"
                          "h3, h4, h5, h6 { font-size: 12pt; } a { color: #000; } td, th { padding: 3px; }"_s;

/// Pictures that stand alone are named by their text.
Draft withoutPictures(Draft draft)
{
    for (Block &block : draft.blocks) {
        if (block.kind == BlockKind::ImageText)
            block.kind = BlockKind::Caption;
        block.spans.removeIf([](const Span &span) { return span.kind == SpanKind::Image; });
        block.text.replace(QChar::ObjectReplacementCharacter, u' ');
    }
    return draft;
}

} // namespace

void printArticle(const Draft &draft, QPagedPaintDevice &device)
{
    ClosedDocument pages;
    pages.setDefaultFont(QFont(u"serif"_s, pointSize));
    pages.setDefaultStyleSheet(pageStyle);
    pages.setHtml(written(withoutPictures(draft), OutputFormat::HtmlFragment));
    pages.print(&device);
}

tl::expected<void, QString> writePdf(const Draft &draft, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(Messages::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    {
        QPdfWriter pdf(&file);
        pdf.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        for (const Block &block : draft.blocks) {
            if (block.kind == BlockKind::Title)
                pdf.setTitle(block.text);
        }
        printArticle(draft, pdf);
    }
    if (!file.commit())
        return tl::unexpected(Messages::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

} // namespace caveat

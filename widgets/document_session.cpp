// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "document_session.h"

#include <editor/article_editor.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int blocksToSearchForTitle = 20;

bool hasPageBlocks(const Draft &draft)
{
    return std::ranges::any_of(draft.blocks,
        [](const Block &block) { return block.kind == BlockKind::Title || block.kind == BlockKind::Description; });
}

} // namespace

DocumentSession::DocumentSession(ArticleEditor *editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    connect(editor->document(), &QTextDocument::modificationChanged, this, &DocumentSession::changed);
}

void DocumentSession::take(const SourceDraft &document)
{
    m_editor->setDraft(document.draft);
    m_html = hasPageBlocks(document.draft) ? OutputFormat::HtmlPage : OutputFormat::HtmlFragment;
    m_savedAt = {};
    Q_EMIT draftReplaced();
}

void DocumentSession::startNew()
{
    take({});
    m_path.clear();
    m_name = tr("Untitled");
    Q_EMIT changed();
}

void DocumentSession::openSample()
{
    QFile file(u":/caveat/examples/winter-evenings.md"_s);
    if (file.open(QIODevice::ReadOnly)) {
        if (const auto document = readBytes(file.readAll(), file.fileName(), Format::Markdown)) {
            take(*document);
        }
    }
    m_path.clear();
    m_name = tr("Sample article");
    Q_EMIT changed();
}

tl::expected<QStringList, QString> DocumentSession::open(const QString &path)
{
    const auto document = readFile(path);
    if (!document) {
        return tl::unexpected(document.error());
    }
    take(*document);
    m_path = QFileInfo(path).absoluteFilePath();
    m_name = QFileInfo(path).fileName();
    Q_EMIT changed();
    return document->notices;
}

tl::expected<QStringList, QString> DocumentSession::save(const QString &path)
{
    const Draft draft = m_editor->draft();
    OutputFormat format = OutputFormat::Text;
    switch (guessFormat(path, {})) {
    case Format::Html:
        format = hasPageBlocks(draft) ? OutputFormat::HtmlPage : m_html;
        break;
    case Format::Markdown:
        format = OutputFormat::Markdown;
        break;
    case Format::Text:
        break;
    }
    const auto saved = saveFile(path, written(draft, format).toUtf8());
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_name = QFileInfo(path).fileName();
    m_savedAt = QDateTime::currentDateTime();
    m_editor->document()->setModified(false);
    Q_EMIT changed();
    return losses(draft, format);
}

tl::expected<void, QString> DocumentSession::exportTo(const QString &path, OutputFormat format) const
{
    return saveFile(path, written(m_editor->draft(), format).toUtf8());
}

bool DocumentSession::isModified() const
{
    return m_editor->document()->isModified();
}

QString DocumentSession::title() const
{
    QTextBlock block = m_editor->document()->begin();
    for (int count = 0; block.isValid() && count < blocksToSearchForTitle; ++count, block = block.next()) {
        if (block.blockFormat().headingLevel() == 1 && block.length() > 1) {
            return block.text().simplified();
        }
    }
    return m_name;
}

QString DocumentSession::state() const
{
    if (isModified()) {
        return tr("edited");
    }
    if (m_savedAt.isValid()) {
        return tr("saved %1").arg(QLocale().toString(m_savedAt.time(), QLocale::ShortFormat));
    }
    return m_path.isEmpty() ? tr("not in a file yet") : QFileInfo(m_path).fileName();
}

QString DocumentSession::suggestedPath(const QString &ending) const
{
    if (!m_path.isEmpty()) {
        const QFileInfo file(m_path);
        return file.dir().filePath(file.completeBaseName() + ending);
    }
    QString name = title().toLower();
    name.replace(QRegularExpression(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption), u"-"_s);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return QDir::home().filePath(name + ending);
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <formats/reader.h>
#include <formats/writer.h>

#include <QDateTime>
#include <QObject>

namespace caveat
{

class ArticleEditor;

/// The draft in the editor as a file: where it came from, in which format it goes back, whether it is saved.
class DocumentSession : public QObject
{
    Q_OBJECT
public:
    explicit DocumentSession(ArticleEditor *editor, QObject *parent = nullptr);

    void startNew();
    void openSample();
    /// Opens the file at \p path; gives what people should know of it. After an error the open draft is untouched.
    tl::expected<QStringList, QString> open(const QString &path);
    /// Writes the draft to \p path in the format of its ending; gives what that format could not hold.
    tl::expected<QStringList, QString> save(const QString &path);
    tl::expected<void, QString> exportTo(const QString &path, OutputFormat format) const;

    const QString &path() const { return m_path; } ///< empty for a draft that is in no file
    bool isModified() const;
    QString title() const; ///< of the article, else of the file
    QString state() const; ///< "edited", "saved 10:42"
    QString suggestedPath(const QString &ending) const; ///< for a dialog that saves

Q_SIGNALS:
    void changed(); ///< path, title or state
    void draftReplaced(); ///< another draft is in the editor

private:
    void take(const SourceDraft &document);

    ArticleEditor *m_editor;
    QString m_path;
    QString m_name; ///< what to call a draft without a title
    QDateTime m_savedAt;
    OutputFormat m_html = OutputFormat::HtmlFragment; ///< how an HTML file is written back
};

} // namespace caveat

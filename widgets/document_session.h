// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <formats/reader.h>
#include <formats/writer.h>
#include <review/journal.h>
#include <review/project_file.h>

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace caveat
{

class ArticleEditor;
class CitationKeeper;
class DecisionHistory;
class JournalKeeper;
class SpellingExceptions;

/// The draft in the editor as a project: the file it is saved in, where it was read from, what was decided, and the
/// journal that keeps what is typed. Articles in other formats are read into a project, and written again on demand.
class DocumentSession : public QObject
{
    Q_OBJECT
public:
    explicit DocumentSession(ArticleEditor *editor, QObject *parent = nullptr);
    ~DocumentSession() override;

    void startNew();
    void openSample();
    /// Opens the project at \p path, or reads the article there; gives what people should know of it. After an error
    /// the open draft is untouched.
    tl::expected<QStringList, QString> open(const QString &path);
    /// Goes on with a draft that was not saved, and takes its journal away once it is safe here.
    tl::expected<QStringList, QString> recover(const Recoverable &found);
    /// Reads the file again, which another program has changed; what was typed since goes.
    tl::expected<QStringList, QString> reload();

    /// Saves the project where it is; \p label keeps a named version.
    tl::expected<void, SaveFault> save(
        const QString &by, OnChange onChange = OnChange::Refuse, const QString &label = {});
    tl::expected<void, SaveFault> saveAs(const QString &path, const QString &by);
    /// Writes the article back to where it was read from; gives what people should know.
    tl::expected<QStringList, QString> exportAgain();
    tl::expected<void, QString> exportTo(
        const QString &path, OutputFormat format, const QVector<OutputMark> &marks = {}) const;
    /// Ends: what is not saved is not wanted.
    void discard();

    DecisionHistory *decisions() const { return m_decisions; }
    CitationKeeper *citations() const { return m_citations; }
    SpellingExceptions *spelling() const { return m_spelling; }
    QString language() const; ///< of the draft, BCP 47; empty where nobody said
    void setLanguage(const QString &language);
    const QSet<QString> &looked() const { return m_looked; } ///< ids of the findings that somebody went to
    /// Goes along with the next save, and alone with keepLooks(); it makes no draft that is to be saved.
    void noteLook(const QString &id) { m_looked += id; }
    void keepLooks(); ///< before the draft is left: in the project's file, where that can be written
    JournalKeeper *journal() const { return m_journal.get(); }
    const QString &path() const { return m_file.path(); } ///< of the project; empty for a draft that is in none
    const std::optional<Origin> &origin() const { return m_origin; } ///< the article it was read from
    bool hasOriginChanged() const; ///< by another program
    bool hasChangedOutside() const { return m_file.hasChangedOutside(); }
    const QVector<Version> &versions() const { return m_file.versions(); }
    const QStringList &saveNotices() const { return m_file.notices(); } ///< what people should know of the last save
    tl::expected<Draft, QString> version(qint64 id) const { return m_file.version(id); }
    const QString &readOnlyReason() const { return m_file.readOnlyReason(); }
    /// Tries to write here what another window had: true if it now can.
    bool claim();

    Project project() const; ///< as it stands
    bool isModified() const;
    QString title() const; ///< of the article, else of the file
    QString state() const; ///< "edited", "saved 10:42"
    QString suggestedPath(const QString &ending) const; ///< for a dialog that saves

Q_SIGNALS:
    void changed(); ///< path, title or state
    void draftReplaced(); ///< another draft is in the editor
    void changedOutside(); ///< another program has written the file, or removed it

private:
    QVector<QJsonObject> references() const;
    void noteChange(); ///< of something that the document's undo stack does not know
    void take(const Project &project, const QString &name);
    void saved(const Project &project);
    void watch();
    void lookOutside();

    ArticleEditor *m_editor;
    DecisionHistory *m_decisions;
    CitationKeeper *m_citations;
    SpellingExceptions *m_spelling;
    bool m_isModified = false; ///< beyond what the document knows of
    std::unique_ptr<JournalKeeper> m_journal;
    ProjectFile m_file;
    std::optional<Origin> m_origin;
    QSet<QString> m_looked;
    QString m_name; ///< what to call a draft without a title
    QDateTime m_savedAt;
    QDateTime m_exportedAt;
    QFileSystemWatcher m_watcher;
    QTimer m_outside;
    bool m_isChangedOutside = false; ///< and was said so
};

} // namespace caveat

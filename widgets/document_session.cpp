// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "document_session.h"

#include "waiting.h"

#include <editor/article_editor.h>
#include <editor/decision_history.h>
#include <editor/document_snapshot.h>
#include <editor/journal_keeper.h>
#include <editor/text_properties.h>
#include <evidence/entry_json.h>
#include <proofing/spelling_exceptions.h>
#include <review/export_again.h>
#include <sources/citation_keeper.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBlock>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int blocksToSearchForTitle = 20;
constexpr int lookDelay = 300; // ms: a file that is being written is not looked at

} // namespace

DocumentSession::DocumentSession(ArticleEditor *editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_decisions(new DecisionHistory(editor->document(), this))
    , m_citations(new CitationKeeper(editor, this))
    , m_spelling(new SpellingExceptions(editor->document(), this))
{
    m_journal = std::make_unique<JournalKeeper>(editor->document(), journalFolder(), [this] {
        const QTextDocument *document = m_editor->document();
        return ProjectFrame{language(), document->property(directivesAtEndProperty).toStringList(), references(),
            m_decisions->decisions(), m_origin, m_spelling->spelling(), m_looked};
    });
    connect(m_spelling, &SpellingExceptions::changed, this, &DocumentSession::noteChange);
    connect(m_decisions, &DecisionHistory::changed, m_journal.get(), &JournalKeeper::noteChange);
    connect(editor->document(), &QTextDocument::modificationChanged, this, &DocumentSession::changed);
    m_outside.setSingleShot(true);
    m_outside.setInterval(lookDelay);
    connect(&m_outside, &QTimer::timeout, this, &DocumentSession::lookOutside);
    const auto soon = [this] { m_outside.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
}

DocumentSession::~DocumentSession() = default;

void DocumentSession::take(const Project &project, const QString &name)
{
    m_origin = project.origin;
    m_looked = project.looked;
    m_name = name;
    m_savedAt = {};
    m_exportedAt = {};
    m_editor->setDraft(project.draft);
    QVector<EvidenceEntry> references;
    for (const QJsonObject &reference : project.references)
        references.append(entryFromJson(reference));
    m_citations->begin(project.draft, references);
    m_decisions->reset(project.decisions);
    QVector<int> places;
    if (!project.spelling.ignored.isEmpty()) {
        snapshotOf(*m_editor->document(), &places);
    }
    m_spelling->reset(inDocument(project.spelling, places));
    m_isModified = false;
    m_journal->begin(path(), this->project());
    watch();
    Q_EMIT draftReplaced();
    Q_EMIT changed();
}

void DocumentSession::startNew()
{
    m_file = ProjectFile();
    take({}, tr("Untitled"));
}

void DocumentSession::openSample()
{
    Project project;
    QFile file(u":/caveat/examples/winter-evenings.md"_s);
    if (file.open(QIODevice::ReadOnly)) {
        if (const auto document = readBytes(file.readAll(), file.fileName(), Format::Markdown)) {
            project.draft = document->draft;
        }
    }
    m_file = ProjectFile();
    take(project, tr("Sample article"));
}

tl::expected<QStringList, QString> DocumentSession::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (isProjectPath(path)) {
        if (!this->path().isEmpty() && QFileInfo(path) == QFileInfo(this->path())) {
            return reload();
        }
        auto file = ProjectFile::open(QFileInfo(path).absoluteFilePath());
        if (!file) {
            return tl::unexpected(file.error());
        }
        m_file = *std::move(file);
        take(m_file.saved(), name);
        QStringList notices = m_file.damage();
        if (!readOnlyReason().isEmpty()) {
            notices += readOnlyReason();
        }
        return notices;
    }
    const auto document = readFileWaiting(m_editor->window(), path);
    if (!document) {
        return tl::unexpected(document.error());
    }
    m_file = ProjectFile();
    Project project;
    project.draft = document->draft;
    project.origin = originOf(*document);
    take(project, name);
    return document->notices;
}

tl::expected<QStringList, QString> DocumentSession::reload()
{
    const QString path = this->path();
    m_file = ProjectFile(); // gives up its claim, so that it can be opened anew
    const auto opened = open(path);
    if (!opened) {
        m_journal->restart({}, {});
        Q_EMIT changed();
    }
    return opened;
}

tl::expected<QStringList, QString> DocumentSession::recover(const Recoverable &found)
{
    ProjectFile file;
    QStringList notices;
    if (found.kind == Recoverable::Kind::Continues) {
        auto opened = ProjectFile::open(found.path);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        if (opened->readOnlyReason().isEmpty()) {
            file = *std::move(opened);
        } else {
            notices += opened->readOnlyReason();
        }
    }
    const Project saved = file.saved();
    m_file = std::move(file);
    const QString known = found.path.isEmpty() && found.project.origin ? found.project.origin->path : found.path;
    take(found.project, known.isEmpty() ? tr("Untitled") : QFileInfo(known).fileName());
    m_editor->document()->setModified(true);
    m_journal->begin(path(), saved);
    m_journal->recordNow();
    removeJournal(found.journal);
    Q_EMIT changed();
    return notices;
}

QVector<QJsonObject> DocumentSession::references() const
{
    QVector<QJsonObject> references;
    for (const EvidenceEntry &entry : m_citations->references())
        references.append(entryToJson(entry));
    return references;
}

Project DocumentSession::project() const
{
    QVector<int> places;
    const Draft draft = snapshotOf(*m_editor->document(), &places);
    return {draft, references(), m_decisions->decisions(), m_origin, inDraft(m_spelling->spelling(), places), m_looked};
}

QString DocumentSession::language() const
{
    return m_editor->document()->property(languageProperty).toString();
}

void DocumentSession::setLanguage(const QString &language)
{
    if (language != this->language()) {
        m_editor->document()->setProperty(languageProperty, language);
        noteChange();
    }
}

void DocumentSession::noteChange()
{
    m_isModified = true;
    m_journal->noteChange();
    Q_EMIT changed();
}

void DocumentSession::saved(const Project &project)
{
    m_savedAt = QDateTime::currentDateTime();
    m_isChangedOutside = false;
    m_isModified = false;
    m_editor->document()->setModified(false);
    m_journal->restart(path(), project);
    watch();
    Q_EMIT changed();
}

tl::expected<void, SaveFault> DocumentSession::save(const QString &by, OnChange onChange, const QString &label)
{
    m_journal->recordNow(); // killed in a slow save, it brings all back; and it is never behind the file
    const Project now = project();
    const auto done = m_file.save(now, {by, QDateTime::currentDateTimeUtc(), label}, onChange);
    if (done) {
        saved(now);
    }
    return done;
}

tl::expected<void, SaveFault> DocumentSession::saveAs(const QString &path, const QString &by)
{
    m_journal->recordNow();
    const Project now = project();
    const auto done = m_file.saveAs(path, now, {by, QDateTime::currentDateTimeUtc(), {}});
    if (done) {
        m_name = QFileInfo(path).fileName();
        saved(now);
    }
    return done;
}

void DocumentSession::keepLooks()
{
    if (path().isEmpty() || !readOnlyReason().isEmpty() || m_looked == m_file.saved().looked || hasChangedOutside()
        || !QFileInfo::exists(path())) {
        return;
    }
    Project kept = m_file.saved();
    kept.looked = m_looked;
    if (m_file.save(kept, {{}, QDateTime::currentDateTimeUtc(), {}})) {
        m_journal->restart(path(), kept);
        m_journal->noteChange();
        watch();
    }
}

bool DocumentSession::hasOriginChanged() const
{
    return m_origin && QFileInfo::exists(m_origin->path) && hasChanged(m_origin->path, m_origin->state);
}

tl::expected<QStringList, QString> DocumentSession::exportAgain()
{
    const Project now = project();
    const auto done = caveat::exportAgain(now.draft, *m_origin);
    if (!done) {
        return tl::unexpected(done.error());
    }
    m_origin = done->origin;
    m_exportedAt = QDateTime::currentDateTime();
    QStringList notices = done->notices;
    const QStringList lost = losses(now.draft, m_origin->format);
    if (!lost.isEmpty()) {
        notices += tr("This format cannot hold: %1").arg(lost.join(u"; "_s));
    }
    if (path().isEmpty() && lost.isEmpty() && now.decisions.isEmpty()) {
        m_editor->document()->setModified(false); // the article holds all there is
        m_journal->restart({}, project());
    } else {
        m_journal->noteChange();
    }
    Q_EMIT changed();
    return notices;
}

tl::expected<void, QString> DocumentSession::exportTo(
    const QString &path, OutputFormat format, const QVector<OutputMark> &marks) const
{
    return writeDraftWaiting(m_editor->window(), path, m_editor->draft(), format, marks);
}

void DocumentSession::discard()
{
    m_journal->discard();
}

bool DocumentSession::claim()
{
    const bool claimed = !readOnlyReason().isEmpty() && m_file.claim();
    if (claimed) {
        Q_EMIT changed();
    }
    return claimed;
}

void DocumentSession::watch()
{
    m_outside.stop();
    m_isChangedOutside = false;
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    if (!path().isEmpty()) {
        m_watcher.addPaths({path(), QFileInfo(path()).absolutePath()});
    }
}

void DocumentSession::lookOutside()
{
    if (path().isEmpty()) {
        return;
    }
    if (QFileInfo::exists(path()) && !m_watcher.files().contains(path())) {
        m_watcher.addPath(path()); // it was replaced
    }
    const bool is = hasChangedOutside();
    if (is && !m_isChangedOutside) {
        Q_EMIT changedOutside();
    }
    m_isChangedOutside = is;
}

bool DocumentSession::isModified() const
{
    return m_isModified || m_editor->document()->isModified();
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
    if (!readOnlyReason().isEmpty()) {
        return isModified() ? tr("read-only, edited") : tr("read-only");
    }
    if (isModified()) {
        return tr("edited");
    }
    if (m_savedAt.isValid()) {
        return tr("saved %1").arg(QLocale().toString(m_savedAt.time(), QLocale::ShortFormat));
    }
    if (m_exportedAt.isValid()) {
        return tr("exported %1").arg(QLocale().toString(m_exportedAt.time(), QLocale::ShortFormat));
    }
    if (!path().isEmpty()) {
        return QFileInfo(path()).fileName();
    }
    return m_origin ? tr("from %1").arg(QFileInfo(m_origin->path).fileName()) : tr("not in a file yet");
}

QString DocumentSession::suggestedPath(const QString &ending) const
{
    const QString known = path().isEmpty() && m_origin ? m_origin->path : path();
    if (!known.isEmpty()) {
        const QFileInfo file(known);
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

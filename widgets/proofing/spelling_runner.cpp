// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "spelling_runner.h"

#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>

#include <utility>

namespace caveat
{

namespace
{

constexpr int checkDelay = 150; // ms after the first change: marks come while one goes on typing
constexpr int openDelay = 50; // ms: a window that comes up is painted before its dictionary is read
constexpr int blocksAtATime = 32;
constexpr int suggestionsKept = 500;

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit == u'\'' || unit == u'\u2019' || unit == u'\u00ad';
}

} // namespace

SpellingRunner::SpellingRunner(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_changes(document)
    , m_worker(new SpellingWorker)
    , m_suggestions(suggestionsKept)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SpellingWorker::checked, this, &SpellingRunner::take);
    connect(m_worker, &SpellingWorker::failed, this, &SpellingRunner::failed);
    connect(m_worker, &SpellingWorker::suggested, this, [this](const QString &word, const QStringList &found) {
        m_suggestions.insert(word, new QStringList(found));
        Q_EMIT suggested(word, found);
    });
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start(QThread::LowPriority);

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SpellingRunner::send);
    connect(&m_changes, &ChangeTracker::blockEdited, this, &SpellingRunner::blockEdited);
    connect(&m_changes, &ChangeTracker::blocksReplaced, this, &SpellingRunner::blocksReplaced);
    connect(&m_changes, &ChangeTracker::blocksReformatted, this, &SpellingRunner::soon);
    m_marks.reset(document->blockCount());
}

SpellingRunner::~SpellingRunner()
{
    m_thread.quit();
    m_thread.wait();
}

void SpellingRunner::use(
    const std::optional<InstalledDictionary> &dictionary, const SpellingScope &scope, const QStringList &own)
{
    ++m_generation;
    m_suggestions.clear();
    m_isOpen = dictionary.has_value();
    m_toOpen = {};
    if (!m_isOpen) {
        m_marks.reset(m_document->blockCount());
        QMetaObject::invokeMethod(m_worker, &SpellingWorker::close);
        Q_EMIT changed(0, m_document->blockCount());
        Q_EMIT settled();
        return;
    }
    m_toOpen = [worker = m_worker, files = *dictionary, scope, own] { worker->open(files, scope, own); };
    m_changes.retake();
    m_soon.start(openDelay);
}

void SpellingRunner::openWhatWaits()
{
    if (m_toOpen)
        QMetaObject::invokeMethod(m_worker, std::exchange(m_toOpen, {}));
}

void SpellingRunner::addWord(const QString &word)
{
    openWhatWaits();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, word] { worker->addWords({word}); });
    m_suggestions.clear();
    refilter();
}

void SpellingRunner::refilter()
{
    for (int block = 0; block < m_document->blockCount(); ++block) {
        if (!m_marks.of(block).isEmpty() && m_marks.set(block, withoutExempt(block, m_marks.of(block))))
            Q_EMIT changed(block, block);
    }
}

QString SpellingRunner::wordAt(DraftRange at) const
{
    return m_document->findBlockByNumber(at.block).text().mid(at.range.start, at.range.length());
}

std::optional<QStringList> SpellingRunner::suggestions(const QString &word)
{
    if (const QStringList *known = m_suggestions.object(word))
        return *known;
    openWhatWaits();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, word] { worker->suggest(word); });
    return {};
}

void SpellingRunner::blockEdited(int block, int offset, int removed, int added)
{
    m_budget.noteTyping();
    if (!m_marks.of(block).isEmpty()) {
        const QString text = m_document->findBlockByNumber(block).text();
        const auto isWord = [&text](int at) { return at >= 0 && at < text.size() && isWordUnit(text.at(at)); };
        m_marks.editBlock(block, {offset, removed, added, isWord(offset), isWord(offset + added - 1)});
    }
    soon();
}

void SpellingRunner::blocksReplaced(int first, int removed, int added)
{
    m_marks.replaceBlocks(first, removed, added);
    if (m_outstanding > 0)
        m_moves += {first, removed, added};
    soon();
}

void SpellingRunner::forget(DraftRange place)
{
    QVector<TextRange> left = m_marks.of(place.block);
    left.removeIf([place](const TextRange &range) { return range.overlaps(place.range); });
    m_marks.set(place.block, left);
}

void SpellingRunner::soon()
{
    if (m_isOpen && !m_soon.isActive())
        m_soon.start(checkDelay);
}

void SpellingRunner::send()
{
    if (!m_isOpen)
        return;
    openWhatWaits();
    QElapsedTimer timer;
    timer.start();
    while (m_changes.hasChanges()) {
        if (m_budget.isSpent(timer)) {
            m_soon.start(0); // a long article that was just opened: the window must stay usable
            return;
        }
        const BlockSplice splice = m_changes.take(blocksAtATime);
        const SpellingJob job{m_generation, m_movesBefore + quint64(m_moves.size()), splice.first, splice.added};
        ++m_outstanding;
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, job] { worker->check(job); });
    }
}

int SpellingRunner::placeNow(int block, quint64 sent) const
{
    for (qsizetype index = qsizetype(sent - m_movesBefore); index < m_moves.size(); ++index) {
        const Move &move = m_moves.at(index);
        if (block >= move.first + move.removed)
            block += move.added - move.removed;
    }
    return block;
}

QVector<TextRange> SpellingRunner::withoutExempt(int block, const QVector<TextRange> &wrong) const
{
    if (!m_exempt || wrong.isEmpty())
        return wrong;
    QVector<TextRange> left;
    for (const TextRange range : wrong) {
        if (!m_exempt({block, range}, wordAt({block, range})))
            left += range;
    }
    return left;
}

void SpellingRunner::take(const SpellingResult &result)
{
    for (int index = 0; index < result.wrong.size() && result.generation == m_generation; ++index) {
        const int block = placeNow(result.first + index, result.sent);
        if (m_changes.revision(block) != result.revisions.at(index)) // it is stale: a newer check is due
            continue;
        if (m_marks.set(block, withoutExempt(block, result.wrong.at(index))))
            Q_EMIT changed(block, block);
    }
    if (--m_outstanding == 0) {
        m_movesBefore += quint64(m_moves.size());
        m_moves.clear();
    }
    if (isSettled())
        Q_EMIT settled();
}

} // namespace caveat

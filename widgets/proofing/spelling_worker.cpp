// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "spelling_worker.h"

namespace caveat
{

void SpellingWorker::open(const InstalledDictionary &files, const SpellingScope &scope, const QStringList &ownWords)
{
    m_speller.reset(); // first: two at a time would take twice the memory
    m_scope = scope;
    auto speller = Speller::open(files);
    if (!speller) {
        Q_EMIT failed(speller.error());
        return;
    }
    speller->add(ownWords);
    m_speller = *std::move(speller);
}

void SpellingWorker::close()
{
    m_speller.reset();
}

void SpellingWorker::addWords(const QStringList &words)
{
    if (m_speller)
        m_speller->add(words);
}

void SpellingWorker::check(const SpellingJob &job)
{
    SpellingResult result{job.generation, job.sent, job.first, {}, {}};
    for (const TrackedBlock &tracked : job.blocks) {
        result.revisions += tracked.revision;
        result.wrong += m_speller ? misspellings(tracked.block, *m_speller, m_scope) : QVector<TextRange>();
    }
    Q_EMIT checked(result);
}

void SpellingWorker::suggest(const QString &word)
{
    Q_EMIT suggested(word, m_speller ? m_speller->suggestions(word) : QStringList());
}

} // namespace caveat

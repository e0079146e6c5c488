// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <editor/change_tracker.h>
#include <spelling/block_spelling.h>

#include <QObject>

#include <optional>

namespace caveat
{

/// What is checked at a time: blocks as numbered when they were sent.
struct SpellingJob {
    quint64 generation = 0; ///< of the dictionary and the words it is to be checked with
    quint64 sent = 0; ///< how many moves of blocks there had been
    int first = 0;
    QVector<TrackedBlock> blocks;
};

struct SpellingResult {
    quint64 generation = 0;
    quint64 sent = 0;
    int first = 0;
    QVector<quint64> revisions; ///< of the blocks
    QVector<QVector<TextRange>> wrong; ///< in each of them
};

/// Owns the dictionary, on a thread of its own: it is opened, asked and given up there.
class SpellingWorker : public QObject
{
    Q_OBJECT
public:
    void open(const InstalledDictionary &files, const SpellingScope &scope, const QStringList &ownWords);
    void close();
    void addWords(const QStringList &words);
    void check(const SpellingJob &job);
    void suggest(const QString &word);

Q_SIGNALS:
    void failed(const QString &reason); ///< the dictionary cannot be used
    void checked(const caveat::SpellingResult &result);
    void suggested(const QString &word, const QStringList &suggestions);

private:
    std::optional<Speller> m_speller;
    SpellingScope m_scope;
};

} // namespace caveat

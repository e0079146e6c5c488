// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "spelling_marks.h"
#include "spelling_worker.h"

#include <editor/turn_budget.h>

#include <QCache>
#include <QThread>
#include <QTimer>

#include <functional>

namespace caveat
{

/// Keeps the marks of spelling of a document up to date: sends what has changed to a thread of its own in small
/// pieces, and lets in only results for text that has not changed since.
class SpellingRunner : public QObject
{
    Q_OBJECT
public:
    explicit SpellingRunner(QTextDocument *document, QObject *parent = nullptr);
    ~SpellingRunner() override;

    /// Checks all anew; with nothing to check with, no word is marked.
    void use(const std::optional<InstalledDictionary> &dictionary, const SpellingScope &scope, const QStringList &own);
    /// Right from now on.
    /// Takes the marks off a place whose words have just been replaced: one as long is told as a change of format.
    void forget(DraftRange place);
    void addWord(const QString &word);
    /// What is left unmarked though it is wrong. Call refilter() when it says otherwise of more.
    using Exempt = std::function<bool(DraftRange at, const QString &word)>;
    void setExempt(Exempt exempt) { m_exempt = std::move(exempt); }
    void refilter();

    const SpellingMarks &marks() const { return m_marks; }
    QString wordAt(DraftRange at) const;
    bool isSettled() const { return !m_isOpen || (m_outstanding == 0 && !m_changes.hasChanges()); }

    /// What else \p word could be, where that was asked before; else suggested() will say so in a moment.
    std::optional<QStringList> suggestions(const QString &word);

Q_SIGNALS:
    void changed(int firstBlock, int lastBlock); ///< marks of these blocks
    void settled(); ///< all marks are those of the text as it stands
    void failed(const QString &reason); ///< the dictionary cannot be used
    void suggested(const QString &word, const QStringList &suggestions);

private:
    void blockEdited(int block, int offset, int removed, int added);
    void blocksReplaced(int first, int removed, int added);
    void soon();
    void send();
    void openWhatWaits();
    void take(const SpellingResult &result);
    QVector<TextRange> withoutExempt(int block, const QVector<TextRange> &wrong) const;
    int placeNow(int block, quint64 sent) const;

    QTextDocument *m_document;
    ChangeTracker m_changes;
    SpellingMarks m_marks;
    Exempt m_exempt;
    QThread m_thread;
    SpellingWorker *m_worker;
    QTimer m_soon;
    TurnBudget m_budget;
    QCache<QString, QStringList> m_suggestions;
    bool m_isOpen = false;
    std::function<void()> m_toOpen; ///< a dictionary, soon
    quint64 m_generation = 0;
    int m_outstanding = 0; ///< jobs on the other thread

    struct Move {
        int first = 0;
        int removed = 0;
        int added = 0;
    };
    QVector<Move> m_moves; ///< of blocks since the oldest job that is still out
    quint64 m_movesBefore = 0;
};

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <review/decision.h>

#include <QObject>

class QTextDocument;

namespace caveat
{

/// What was decided of the claims in a document, on the document's own undo stack: undo takes back a decision or an
/// edit, whichever came last.
///
/// A document knows how many steps it could undo. Each state of the decisions notes after how many steps it came
/// about, so that the count tells which state holds.
class DecisionHistory : public QObject
{
    Q_OBJECT
public:
    explicit DecisionHistory(QTextDocument *document, QObject *parent = nullptr);

    const Decisions &decisions() const { return m_states.at(m_at).decisions; }
    quint64 state() const { return m_states.at(m_at).number; } ///< another one after each change

    /// Another draft is in the document, and its undo history has begun anew.
    void reset(const Decisions &decisions);
    /// \p after came about with the edit that was made just now.
    void addToLastStep(const Decisions &after);
    /// A step of its own; \p block is the number of the block that it is about.
    void addStep(int block, const Decisions &after);
    /// The same decisions, their places brought up to date; ignored where \p state no longer holds.
    void bringUpToDate(quint64 state, const Decisions &decisions);

Q_SIGNALS:
    void changed(); ///< other decisions hold: by a step, by undo or redo

private:
    struct State {
        int steps = 0; ///< of the document that could be undone when it came about
        quint64 number = 0;
        Decisions decisions;
    };
    void follow();
    void dropUndone();

    QTextDocument *m_document;
    QVector<State> m_states; ///< the first is the one to begin with
    qsizetype m_at = 0;
    quint64 m_lastNumber = 0;
};

} // namespace caveat

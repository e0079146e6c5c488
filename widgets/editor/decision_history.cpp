// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "decision_history.h"

#include "text_properties.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace caveat
{

DecisionHistory::DecisionHistory(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_states{{}}
{
    connect(document, &QTextDocument::undoCommandAdded, this, &DecisionHistory::dropUndone);
    connect(document, &QTextDocument::contentsChanged, this, &DecisionHistory::follow);
}

void DecisionHistory::reset(const Decisions &decisions)
{
    m_states = {{0, ++m_lastNumber, decisions}};
    m_at = 0;
    Q_EMIT changed();
}

void DecisionHistory::addToLastStep(const Decisions &after)
{
    m_states.resize(m_at + 1);
    m_states += {m_document->availableUndoSteps(), ++m_lastNumber, after};
    m_at = m_states.size() - 1;
    Q_EMIT changed();
}

void DecisionHistory::addStep(int block, const Decisions &after)
{
    QTextBlockFormat mark;
    mark.setProperty(TextProperty::decision, m_lastNumber + 1);
    QTextCursor(m_document->findBlockByNumber(block)).mergeBlockFormat(mark);
    addToLastStep(after);
}

void DecisionHistory::bringUpToDate(quint64 state, const Decisions &decisions)
{
    if (state == this->state()) {
        m_states[m_at].decisions = decisions;
    }
}

void DecisionHistory::follow()
{
    const qsizetype before = m_at;
    const int steps = m_document->availableUndoSteps();
    while (m_at + 1 < m_states.size() && m_states.at(m_at + 1).steps <= steps) {
        ++m_at;
    }
    while (m_at > 0 && m_states.at(m_at).steps > steps) {
        --m_at;
    }
    if (m_at != before) {
        Q_EMIT changed();
    }
}

void DecisionHistory::dropUndone()
{
    m_states.resize(m_at + 1); // what was undone can no longer be redone
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/engine.h>
#include <claims/guidance.h>
#include <wording/stock.h>

#include <QObject>
#include <QStringList>

#include <future>
#include <memory>

class QThread;

namespace caveat
{

/// What the window knows of claims.
struct Knowledge {
    std::shared_ptr<const Engine> engine; ///< null where the shipped rules cannot be read
    std::shared_ptr<const Stock> stock; ///< null where there is none
    QVector<Guidance> guidance;
    QString fault; ///< why there is no engine
    QStringList notices; ///< what is wrong with rules or sources of the user's own
};

/// Knowledge that may still be read; get() waits for it.
using KnowledgeFuture = std::shared_future<Knowledge>;

/// Knowledge that is there.
KnowledgeFuture readyKnowledge(std::shared_ptr<const Engine> engine, std::shared_ptr<const Stock> stock = {});

/// Reads what is shipped, and rules and sources of the user's own, on a thread of its own: the window is there before
/// its rules are.
class KnowledgeReader : public QObject
{
    Q_OBJECT
public:
    explicit KnowledgeReader(QObject *parent = nullptr);
    ~KnowledgeReader() override;

    const KnowledgeFuture &knowledge() const { return m_knowledge; }

Q_SIGNALS:
    void finished();

private:
    KnowledgeFuture m_knowledge;
    std::unique_ptr<QThread> m_thread;
};

} // namespace caveat

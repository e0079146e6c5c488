// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "knowledge.h"

#include <claims/shipped_rules.h>

#include <QDate>
#include <QThread>

#include <utility>

namespace caveat
{

namespace
{

Knowledge readKnowledge()
{
    Knowledge read;
    QVector<PackError> faults;
    auto engine = shippedEngine(userPackFiles(), &faults);
    if (!engine) {
        read.fault = engine.error().toString();
        return read;
    }
    read.engine = *std::move(engine);
    auto stock = stockWithOwn(QDate::currentDate(), read.notices);
    if (!stock)
        read.notices += stock.error().toString();
    for (const PackError &fault : std::as_const(faults))
        read.notices += fault.toString();
    read.stock = std::make_shared<const Stock>(stock ? *std::move(stock) : Stock());
    read.guidance = shippedGuidance();
    return read;
}

} // namespace

KnowledgeFuture readyKnowledge(std::shared_ptr<const Engine> engine, std::shared_ptr<const Stock> stock)
{
    std::promise<Knowledge> promise;
    promise.set_value({std::move(engine), std::move(stock), shippedGuidance(), {}, {}});
    return promise.get_future().share();
}

KnowledgeReader::KnowledgeReader(QObject *parent)
    : QObject(parent)
{
    auto task = std::make_shared<std::packaged_task<Knowledge()>>(readKnowledge);
    m_knowledge = task->get_future().share();
    m_thread.reset(QThread::create([task] { (*task)(); }));
    m_thread->setObjectName(QStringLiteral("rules"));
    connect(m_thread.get(), &QThread::finished, this, &KnowledgeReader::finished);
    m_thread->start();
}

KnowledgeReader::~KnowledgeReader()
{
    m_thread->wait();
}

} // namespace caveat

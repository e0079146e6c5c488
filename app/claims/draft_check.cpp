// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_check.h"

#include "changes_between.h"
#include "held_result.h"

#include <algorithm>
#include <utility>

namespace caveat
{

struct DraftCheck::Held {
    std::shared_ptr<const Engine> engine;
    PageVoiceUse voice = PageVoiceUse::Heeded;
    CheckState state;
    ResultCache cache;
    HeldResult result;
};

DraftCheck::DraftCheck(std::shared_ptr<const Engine> engine, PageVoiceUse voice)
    : m_held(std::make_unique<Held>())
{
    m_held->engine = std::move(engine);
    m_held->voice = voice;
}

DraftCheck::DraftCheck(const DraftCheck &other)
    : m_held(std::make_unique<Held>(*other.m_held))
{
}

DraftCheck::DraftCheck(DraftCheck &&other) noexcept = default;
DraftCheck::~DraftCheck() = default;

DraftCheck &DraftCheck::operator=(DraftCheck other) noexcept
{
    m_held.swap(other.m_held);
    return *this;
}

const Draft &DraftCheck::draft() const
{
    return m_held->state.draft();
}

const CheckResult &DraftCheck::result() const
{
    return m_held->result.result();
}

std::span<const Finding> DraftCheck::findings(int block) const
{
    return rowsOf(result().findings, block, block + 1);
}

std::span<const Finding> DraftCheck::supported(int block) const
{
    return rowsOf(result().supported, block, block + 1);
}

const References &DraftCheck::references() const
{
    return m_held->state.references();
}

void DraftCheck::make(const QVector<BlockEdit> &edits)
{
    for (const BlockEdit &edit : edits) {
        const qsizetype count = blocks().size();
        const qsizetype first = std::clamp<qsizetype>(edit.first, 0, count);
        m_held->state.splice(first, std::clamp<qsizetype>(edit.removed, 0, count - first), edit.added);
    }
}

FindingChanges DraftCheck::apply(const QVector<BlockEdit> &edits)
{
    make(edits);
    return *update();
}

std::optional<FindingChanges> DraftCheck::applyUnless(const std::stop_token &stop, const QVector<BlockEdit> &edits)
{
    make(edits);
    return update(stop);
}

FindingChanges DraftCheck::setDraft(const Draft &draft)
{
    m_held->state.setBlocks(draft.blocks);
    return *update();
}

std::optional<FindingChanges> DraftCheck::update(const std::stop_token &stop)
{
    if (!m_held->engine)
        return FindingChanges();
    const CompiledRules &rules = m_held->engine->compiledRules();
    if (!m_held->state.update(rules, m_held->cache, stop))
        return {};
    return m_held->result.update(m_held->state, m_held->state.takeOrigins(), rules, m_held->voice);
}

} // namespace caveat

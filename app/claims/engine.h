// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"
#include "rule_pack.h"
#include "word_list.h"

#include <draft/draft.h>

#include <tl/expected.hpp>

#include <memory>

namespace caveat
{

class CheckCache;
struct CompiledRules;

/// A block of more UTF-16 code units is not checked: no paragraph is that long, and a line of a broken file may be.
inline constexpr qsizetype longestCheckedBlock = 200'000;

/// The outcome of a check.
struct CheckResult {
    QVector<Finding> findings; ///< by block, then by place
    QVector<Finding> supported; ///< claims that are backed, for a register; by block
    QVector<int> uncheckedBlocks; ///< not English, or overlong: not checked, which is not the same as clean
};

/// Whether the voice of a page weighs on its findings. A part of a page has a voice of its own, so that parts are
/// compared without.
enum class PageVoiceUse : quint8 { Heeded, Ignored };

/// Rule packs and lexicon, compiled. Const and shared: any number of threads may check with one engine at a time.
class Engine
{
public:
    /// Compiles the packs with the word classes of \p words; a pattern that cannot be read is an error at its place.
    static tl::expected<std::shared_ptr<const Engine>, PackError> compile(
        const QVector<WordList> &words, QVector<RulePack> packs);
    /// The engine of rules that are compiled already.
    explicit Engine(std::shared_ptr<const CompiledRules> rules);
    ~Engine();

    /// Checks a whole draft. With a \p cache only what has changed since the last call is looked at again; the
    /// findings are the same either way. A cache belongs to its caller and to one thread at a time.
    CheckResult check(const Draft &draft, CheckCache *cache = nullptr, PageVoiceUse voice = PageVoiceUse::Heeded) const;

    const QVector<RulePack> &packs() const;
    const RulePack *pack(QStringView category) const; ///< or nullptr
    const Rule *rule(QStringView id) const; ///< by "pack.rule", or nullptr

    const CompiledRules &compiledRules() const { return *m_rules; }

private:
    std::shared_ptr<const CompiledRules> m_rules;
};

} // namespace caveat

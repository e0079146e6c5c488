// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "laws.h"

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// A longer draft is not checked as a whole for the sake of one suggestion.
constexpr qsizetype mostToCheckAgain = 400;

/// As it would be on a page whose voice is not heard: trials are made on parts of the page.
Finding withoutPage(Finding finding)
{
    for (const VerdictPart &part : QVector<VerdictPart>(finding.parts)) {
        if (part.name == "page"_L1 || part.name == "paper"_L1)
            finding.add({part.name, -part.weight});
    }
    return finding;
}

bool isOfCategory(const Finding &finding, const QString &category)
{
    return finding.category == category || finding.also.contains(category);
}

} // namespace

Laws::Laws(const Engine &engine, const Draft &draft, const Finding &finding, CheckCache &cache)
    : m_engine(engine)
    , m_cache(cache)
    , m_draft(draft)
    , m_asked(finding)
    , m_place(cutOut(draft, finding.block, finding.sentence))
    , m_finding(withoutPage(finding))
{
    m_finding.range = finding.range.shifted(-m_place.offset);
    m_finding.sentence = finding.sentence.shifted(-m_place.offset);
    m_before = findIn(m_place.draft);
    if (knowsFinding())
        return;
    // An agent from further up, or a reference list.
    m_place = cutOut(draft, finding.block, finding.sentence, CutOutSize::Wide);
    m_finding = withoutPage(finding);
    m_before = findIn(m_place.draft);
    if (!knowsFinding() && draft.blocks.size() <= mostToCheckAgain) {
        m_place = {draft, finding.block, 0};
        m_before = findIn(m_place.draft);
    }
    m_judged = knowsFinding();
}

Laws::Laws(const Engine &engine, const Draft &draft, const Finding &finding, CheckCache &cache, Whole)
    : m_engine(engine)
    , m_cache(cache)
    , m_draft(draft)
    , m_asked(finding)
    , m_voice(PageVoiceUse::Heeded)
    , m_place{draft, finding.block, 0}
    , m_finding(finding)
    , m_before(findIn(draft))
{
    m_judged = knowsFinding();
}

QVector<Finding> Laws::findIn(const Draft &draft) const
{
    return m_engine.check(draft, &m_cache, m_voice).findings;
}

bool Laws::knowsFinding() const
{
    return std::ranges::any_of(m_before, [this](const Finding &known) {
        return known.block == m_place.block && known.range == m_finding.range && known.category == m_finding.category
            && known.severity == m_finding.severity && known.claim.agent.text == m_finding.claim.agent.text;
    });
}

Draft Laws::tried(const QVector<TextEdit> &edits) const
{
    QVector<TextEdit> local = edits;
    for (TextEdit &edit : local)
        edit.at = {m_place.block, edit.at.range.shifted(-m_place.offset)};
    return applied(m_place.draft, local);
}

bool Laws::keepOpen(const QVector<TextEdit> &edits)
{
    if (!m_judged)
        return true;
    const QVector<Finding> findings = findIn(tried(edits));
    return std::ranges::any_of(findings, [this](const Finding &found) {
        return found.block == m_place.block && found.range.overlaps(m_finding.range)
            && isOfCategory(m_finding, found.category);
    });
}

Laws::Outcome Laws::judge(const QVector<TextEdit> &edits)
{
    const Outcome outcome = judgeHere(edits);
    if (!outcome.allowed || m_draft.blocks.size() > mostToCheckAgain)
        return outcome;
    // A part may lack what makes a line a claim: an agent from further up, the voice of the page.
    if (m_whole == nullptr)
        m_whole.reset(new Laws(m_engine, m_draft, m_asked, m_cache, Whole()));
    return m_whole->judgeHere(edits);
}

Laws::Outcome Laws::judgeHere(const QVector<TextEdit> &edits)
{
    if (!m_judged)
        return {};
    TextRange edited = m_finding.sentence;
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        const TextRange at = edit.at.range.shifted(-m_place.offset);
        edited = {std::min(edited.start, at.start), std::max(edited.end, at.end)};
        shift += edit.text.size() - edit.at.range.length();
    }
    const Draft after = tried(edits);
    const int removed = after.blocks.size() < m_place.draft.blocks.size() ? m_place.block : -1;
    m_matched.fill(false, m_before.size());
    const QVector<Finding> findings = findIn(after);
    bool clean = true;
    const bool allowed = std::ranges::all_of(findings, [&](const Finding &found) {
        const bool inside
            = removed < 0 && found.block == m_place.block && found.range.overlaps({edited.start, edited.end + shift});
        clean = clean && !(inside && found.severity > Severity::Info);
        return inside ? isAllowedInside(found, after.blocks.at(found.block).text)
                      : isUnchanged(found, shift, removed, edited);
    });
    return {allowed, allowed && clean};
}

bool Laws::isUnchanged(const Finding &found, qsizetype shift, int removed, TextRange edited)
{
    const int block = removed >= 0 && found.block >= removed ? found.block + 1 : found.block;
    const bool behind = block == m_place.block && found.range.start >= edited.start;
    const TextRange range = behind ? found.range.shifted(-shift) : found.range;
    for (qsizetype i = 0; i < m_before.size(); ++i) {
        const Finding &known = m_before.at(i);
        if (!m_matched.at(i) && known.block == block && known.range == range && known.severity >= found.severity
            && isOfCategory(known, found.category)) {
            m_matched[i] = true;
            return true;
        }
    }
    return false;
}

bool Laws::isAllowedInside(const Finding &found, const QString &text)
{
    const QString words = text.mid(found.range.start, found.range.length());
    const QString &blockText = m_place.draft.blocks.at(m_place.block).text;
    for (qsizetype i = 0; i < m_before.size(); ++i) {
        const Finding &known = m_before.at(i);
        if (m_matched.at(i) || known.block != m_place.block || known.sentence != m_finding.sentence
            || known.range == m_finding.range || known.severity < found.severity
            || !isOfCategory(known, found.category))
            continue;
        const QString knownWords = blockText.mid(known.range.start, known.range.length());
        const bool sameTarget
            = !found.claim.target.text.isEmpty() && found.claim.target.text == known.claim.target.text;
        if (sameTarget || knownWords.contains(words, Qt::CaseInsensitive)
            || words.contains(knownWords, Qt::CaseInsensitive)) {
            m_matched[i] = true;
            return true;
        }
    }
    return isOfCategory(m_finding, found.category) && found.severity < m_finding.severity;
}

} // namespace caveat

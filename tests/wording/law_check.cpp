// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "law_check.h"

#include <claims/check_cache.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caveat;

namespace
{

bool sharesCategory(const Finding &left, const Finding &right)
{
    const auto holds = [](const Finding &finding, const QString &category) {
        return finding.category == category || finding.also.contains(category);
    };
    return holds(left, right.category);
}

QString told(const Finding &finding)
{
    return u"%1 (%2)"_s.arg(finding.rule, severityName(finding.severity));
}

} // namespace

QString brokenLaw(const Engine &engine, const Draft &draft, const QVector<Finding> &before, const Finding &finding,
    const Suggestion &suggestion)
{
    if (suggestion.edits.isEmpty())
        return u"changes nothing"_s;
    const QString &text = draft.blocks.at(finding.block).text;
    qsizetype grown = 0;
    TextRange edited = finding.sentence;
    for (const TextEdit &edit : suggestion.edits) {
        if (edit.at.block != finding.block)
            return u"edits another block"_s;
        const TextRange at = edit.at.range;
        if (!QStringView(text)
                 .sliced(at.start, std::max<qsizetype>(0, finding.sentence.start - at.start))
                 .trimmed()
                 .isEmpty())
            return u"edits before the sentence"_s;
        if (at.end > finding.sentence.end
            && !QStringView(text).sliced(finding.sentence.end, at.end - finding.sentence.end).trimmed().isEmpty())
            return u"edits behind the sentence"_s;
        edited = {std::min(edited.start, at.start), std::max(edited.end, at.end)};
        grown += edit.text.size() - at.length();
    }
    const Draft after = applied(draft, suggestion.edits);
    const QVector<Finding> found = engine.check(after).findings;
    const bool gone = after.blocks.size() < draft.blocks.size();
    if (suggestion.pending) {
        const bool open = std::ranges::any_of(found, [&](const Finding &now) {
            return now.block == finding.block && now.range.overlaps(finding.range) && sharesCategory(finding, now);
        });
        return open ? QString() : u"a placeholder clears the finding"_s;
    }
    QVector<bool> used(before.size(), false);
    for (const Finding &now : found) {
        const int block = gone && now.block >= finding.block ? now.block + 1 : now.block;
        const bool inside = !gone && block == finding.block && now.range.overlaps({edited.start, edited.end + grown});
        const bool behind = block == finding.block && now.range.start >= edited.end + grown;
        // What is left of the claim itself, and weaker, uses up none of its neighbours.
        if (inside && sharesCategory(finding, now) && now.severity < finding.severity)
            continue;
        bool known = false;
        for (qsizetype i = 0; i < before.size() && !known; ++i) {
            const Finding &old = before.at(i);
            if (used.at(i) || old.block != block || old.severity < now.severity || !sharesCategory(old, now))
                continue;
            if (inside)
                known = old.sentence == finding.sentence && old.range != finding.range;
            else
                known = old.range == (behind ? now.range.shifted(-grown) : now.range);
            used[i] = known;
        }
        if (known)
            continue;
        return u"%1 is found where %2 was"_s.arg(told(now), told(finding));
    }
    return {};
}

OfferCount &OfferCount::operator+=(const OfferCount &other)
{
    findings += other.findings;
    reworded += other.reworded;
    shortened += other.shortened;
    any += other.any;
    return *this;
}

QString brokenForm(const QString &before, const QString &after)
{
    if (after.isEmpty())
        return {};
    for (const QString &seam :
        {u"  "_s, u" ,"_s, u" ."_s, u",,"_s, u".."_s, u"( "_s, u" a a "_s, u"{"_s, u" and and "_s}) {
        if (after.contains(seam) && !before.contains(seam))
            return u"leaves “%1”"_s.arg(seam);
    }
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto first = std::ranges::find_if(before, isLetter);
    const auto now = std::ranges::find_if(after, isLetter);
    if (first != before.end() && now != after.end() && first->isUpper() && now->isLower())
        return u"loses the capital"_s;
    if (before.endsWith(u'.') && after.back().isLetterOrNumber())
        return u"loses the full stop"_s;
    return {};
}

OfferCount tried(const Engine &engine, const Stock *stock, const Draft &draft, QStringList &broken)
{
    OfferCount count;
    CheckCache cache;
    const QVector<Finding> findings = engine.check(draft).findings;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Info)
            continue;
        const QVector<Suggestion> offered = suggestions(engine, draft, finding, &cache, Amount::All, stock);
        ++count.findings;
        bool reworded = false;
        bool shortened = false;
        for (const Suggestion &suggestion : offered) {
            const Preview shown = preview(draft, finding, suggestion);
            QString fault = brokenLaw(engine, draft, findings, finding, suggestion);
            if (fault.isEmpty())
                fault = brokenForm(shown.before, shown.after);
            for (const QString &id : suggestion.evidence) {
                const EvidenceEntry *entry = stock->library().find(id);
                if (!entry || !entry->insert)
                    fault = u"puts in %1, which is not to be put in"_s.arg(id);
            }
            if (!fault.isEmpty())
                broken.append(u"%1: “%2” → “%3”"_s.arg(fault, shown.before, shown.after));
            reworded |= !suggestion.pending && suggestion.mode != SuggestionMode::Cut;
            shortened |= !suggestion.pending && !shown.after.isEmpty();
        }
        count.reworded += reworded;
        count.shortened += shortened;
        count.any += !offered.isEmpty();
    }
    return count;
}

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "study_report.h"

#include "link_hosts.h"

#include <text/word_use.h>

#include <algorithm>

namespace caveat
{

namespace
{

/// "1996", "2011a" is none; a year in which trials were run.
bool isYear(QStringView word)
{
    constexpr int first = 1940;
    constexpr int last = 2099;
    bool isNumber = false;
    const int year = word.toInt(&isNumber);
    return isNumber && word.size() == 4 && year >= first && year <= last;
}

bool isCapitalised(QStringView word)
{
    return word.size() > 1 && word.at(0).isUpper() && word.at(1).isLower();
}

} // namespace

StudyReport::StudyReport(const Block &block, const Grammar &grammar, const LinkHosts &hosts)
    : m_block(block)
    , m_grammar(grammar)
    , m_hosts(hosts)
{
}

bool StudyReport::reads(const AnalysedSentence &sentence)
{
    if (m_isOn && (speaksOfIt(sentence) || isPast(sentence)))
        return true;
    m_isOn = identifies(sentence);
    return false;
}

bool StudyReport::identifies(const AnalysedSentence &sentence) const
{
    const TermLists &terms = sentence.input.terms;
    const bool named = terms.holds(m_grammar.authors);
    if (!named && !terms.holds(m_grammar.study))
        return false;
    if (linksResearch(sentence.range))
        return true;
    for (int i = 0; i < sentence.tokens.size(); ++i) {
        if (sentence.input.items.at(i).number && isYear(word(sentence, i)))
            return named || terms.holds(m_grammar.journal) || namesAuthors(sentence, i);
    }
    return false;
}

bool StudyReport::linksResearch(TextRange range) const
{
    return std::ranges::any_of(m_block.spans, [&](const Span &span) {
        return span.kind == SpanKind::Link && span.range.overlaps(range)
            && m_hosts.kind(span.target) == HostKind::Research;
    });
}

/// "by Moyer in 2004", "Moyer (2004)", "(Moyer, 2004)".
bool StudyReport::namesAuthors(const AnalysedSentence &sentence, int year) const
{
    constexpr int reach = 3;
    for (int i = std::max(1, year - reach); i < year; ++i) {
        const QStringView before = word(sentence, i - 1);
        const bool introduced = before == u"by" || before == u"(" || word(sentence, i + 1) == u"(";
        if (introduced && isCapitalised(word(sentence, i)))
            return true;
    }
    return false;
}

bool StudyReport::speaksOfIt(const AnalysedSentence &sentence) const
{
    constexpr int opening = 4;
    const int count = std::min(opening, static_cast<int>(sentence.input.items.size()));
    return sentence.has(m_grammar.knownStudy, 0, count);
}

/// Its first verb stands in the past: "Pain fell by a third", "massage had reduced", "both kinds improved function".
bool StudyReport::isPast(const AnalysedSentence &sentence) const
{
    for (int i = 0; i < sentence.tokens.size(); ++i) {
        if (sentence.has(m_grammar.present, i, i + 1))
            return false;
        if (sentence.has(m_grammar.past, i, i + 1))
            return true;
        const QStringView each = word(sentence, i);
        constexpr qsizetype shortest = 4;
        if (each.size() >= shortest && each.endsWith(u"ed") && !standsAsParticiple(sentence.tokens, m_block.text, i))
            return true;
    }
    return false;
}

QStringView StudyReport::word(const AnalysedSentence &sentence, int item) const
{
    const TextRange range = sentence.place(item, item + 1);
    return QStringView(m_block.text).mid(range.start, range.length());
}

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "suggestion.h"

#include "laws.h"
#include "quotation.h"
#include "repair.h"
#include "rewrites.h"

#include <claims/directives.h>
#include <draft/structure.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr int mostSoftened = 2;
constexpr int mostCuts = 2;

bool touchesObject(const Block &block, const QVector<TextEdit> &edits)
{
    return std::ranges::any_of(edits, [&block](const TextEdit &edit) {
        return QStringView(block.text)
            .sliced(edit.at.range.start, edit.at.range.length())
            .contains(QChar::ObjectReplacementCharacter);
    });
}

/// A stem that breaks off inside its sentence: "Massage can help to". "Benefits of massage:" does not.
bool isGoneOnWith(const QString &stem)
{
    const Line line(stem);
    const int last = line.end() - 1;
    return line.is(last, smallWord) || (line.is(last, anyVerb) && !line.is(last, NounToo)) || line.reads(last, u"help")
        || line.reads(last, u"helps") || line.reads(last, u"include") || line.reads(last, u"includes");
}

class Suggester
{
public:
    Suggester(const Engine &engine, const Draft &draft, const Finding &finding, CheckCache &cache)
        : m_engine(engine)
        , m_block(draft.blocks.at(finding.block))
        , m_finding(finding)
        , m_laws(engine, draft, finding, cache)
        , m_line(m_block, finding)
        , m_quotations(quotations(m_block.text))
    {
        const Structure structure(m_laws.place().draft);
        if (const int stem = structure.stem(m_laws.place().block); stem >= 0)
            m_line.hasStem = isGoneOnWith(m_laws.place().draft.blocks.at(stem).text);
        m_governs = structure.isLabel(m_laws.place().block);
    }

    QVector<Suggestion> suggest(Amount amount)
    {
        const Rule *rule = m_engine.rule(m_finding.rule);
        const bool quoted = std::ranges::any_of(
            m_quotations, [this](TextRange quotation) { return quotation.overlaps(m_finding.range); });
        if (rule && !quoted) {
            for (const QString &name : rule->rewrites) {
                tryRewrite(rewriteNamed(name, m_line));
                if (amount == Amount::First && !m_found.isEmpty())
                    return m_found;
            }
            // A heading can only be reworded.
            if (m_line.isHeading && m_found.isEmpty())
                tryRewrite(rewriteNamed(u"topic"_s, m_line));
        }
        // The rule knows best what comes first; the rest goes by mode.
        const qsizetype chosen = m_found.isEmpty() ? 0 : 1;
        if (m_block.kind != BlockKind::Heading && m_block.kind != BlockKind::Title) {
            tryCut();
            if (!m_line.text.endsWith(u':'))
                appendPlaceholder();
        }
        std::stable_sort(m_found.begin() + chosen, m_found.end(),
            [](const Suggestion &left, const Suggestion &right) { return rank(left) < rank(right); });
        return m_found;
    }

private:
    static int rank(const Suggestion &suggestion)
    {
        return suggestion.pending ? 100 : static_cast<int>(suggestion.mode);
    }

    void tryRewrite(const Rewrite &rewrite)
    {
        const auto count = std::ranges::count(m_found, rewrite.mode, &Suggestion::mode);
        // One place is kept for the cut of the whole sentence.
        if (count >= (rewrite.mode == SuggestionMode::Cut ? mostCuts - 1 : mostSoftened))
            return;
        for (const QString &sentence : rewrite.sentences) {
            const QString after = repaired(m_line.text, sentence);
            if (after.isEmpty() || after == m_line.text)
                continue;
            const QVector<TextEdit> edits = wordEdits({m_finding.block, m_finding.sentence}, m_line.text, after);
            if (take({rewrite.mode, rewrite.label, rewrite.reason, false, {}, edits}))
                return;
        }
    }

    bool take(const Suggestion &suggestion)
    {
        const bool known
            = std::ranges::any_of(m_found, [&](const Suggestion &other) { return other.edits == suggestion.edits; });
        if (known || touchesObject(m_block, suggestion.edits) || editsQuotation(m_quotations, suggestion.edits)
            || !m_laws.allow(suggestion.edits))
            return false;
        m_found.append(suggestion);
        return true;
    }

    void tryCut()
    {
        if (m_governs)
            return;
        TextRange cut = m_finding.sentence;
        QString label = QCoreApplication::translate("Suggestion", "Cut the sentence");
        if (m_line.isWhole) {
            cut = {0, m_block.text.size()};
            if (m_line.isItem)
                label = QCoreApplication::translate("Suggestion", "Cut the item");
        } else {
            const QString &text = m_block.text;
            while (cut.end < text.size() && text.at(cut.end).isSpace())
                ++cut.end;
            while (cut.end == text.size() && cut.start > 0 && text.at(cut.start - 1).isSpace())
                --cut.start;
        }
        take({SuggestionMode::Cut, label,
            QCoreApplication::translate("Suggestion", "What is not claimed needs no source."), false, {},
            {{{m_finding.block, cut}, QString()}}});
    }

    void appendPlaceholder()
    {
        const int last = m_line.end();
        const qsizetype at
            = m_finding.sentence.start + (last > 0 ? m_line.tokens.at(last - 1).range.end : m_line.text.size());
        const Suggestion placeholder{SuggestionMode::Cite,
            QCoreApplication::translate("Suggestion", "Mark that a source is needed"),
            QCoreApplication::translate("Suggestion", "The finding stays open until a source stands there."), true, {},
            {{{m_finding.block, {at, at}}, u" [citation needed]"_s}}};
        if (m_laws.keepOpen(placeholder.edits))
            m_found.append(placeholder);
    }

    const Engine &m_engine;
    const Block &m_block;
    const Finding &m_finding;
    Laws m_laws;
    ClaimLine m_line;
    QVector<TextRange> m_quotations;
    bool m_governs = false;
    QVector<Suggestion> m_found;
};

} // namespace

QString suggestionModeName(SuggestionMode mode)
{
    switch (mode) {
    case SuggestionMode::Cite:
        return u"cite"_s;
    case SuggestionMode::Replace:
        return u"replace"_s;
    case SuggestionMode::Soften:
        return u"soften"_s;
    case SuggestionMode::Cut:
        break;
    }
    return u"cut"_s;
}

QVector<Suggestion> suggestions(
    const Engine &engine, const Draft &draft, const Finding &finding, CheckCache *cache, Amount amount)
{
    // A faulty directive is no claim: nothing in the article's wording is wrong with it.
    if (finding.category == directiveCategory)
        return {};
    CheckCache own;
    if (finding.block < 0 || finding.block >= draft.blocks.size() || finding.sentence.start < 0
        || finding.sentence.end > draft.blocks.at(finding.block).text.size() || finding.sentence.isEmpty())
        return {};
    if (!finding.imageWords.isEmpty()) // not text that an edit of this block could reach
        return {};
    return Suggester(engine, draft, finding, cache ? *cache : own).suggest(amount);
}

} // namespace caveat

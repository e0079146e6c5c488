// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "softened.h"

#include <claims/check_cache.h>
#include <formats/source_edit.h>
#include <wording/suggestion.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace caveat
{

namespace
{

class Softener
{
public:
    Softener(const Engine &engine, SourceDraft document, const Stock *stock)
        : m_engine(engine)
        , m_stock(stock)
        , m_document(std::move(document))
    {
    }

    Softened run(const std::function<void(int)> &progress)
    {
        QVector<Finding> findings = check();
        for (auto next = nextChange(findings); next; next = nextChange(findings)) {
            const Finding finding = findings.at(next->finding);
            const Draft before = m_document.draft;
            if (!apply(next->suggestion)) {
                m_skipped.insert(finding.id);
                continue;
            }
            ++(next->suggestion.mode == SuggestionMode::Cut ? m_result.cut : m_result.softened);
            findings = check();
            remember(finding, before, findings);
            if (progress)
                progress(m_result.cut + m_result.softened);
        }
        m_result.source = m_document.source;
        m_result.left = int(findings.size());
        return m_result;
    }

private:
    struct Change {
        qsizetype finding = 0;
        Suggestion suggestion;
    };

    QVector<Finding> check()
    {
        QVector<Finding> findings = m_engine.check(m_document.draft, &m_cache).findings;
        findings.removeIf([](const Finding &finding) { return finding.severity < Severity::Low; });
        return findings;
    }

    QString sentenceOf(const Finding &finding) const
    {
        return m_document.draft.blocks.at(finding.block).text.mid(finding.sentence.start, finding.sentence.length());
    }

    std::optional<Change> nextChange(const QVector<Finding> &findings)
    {
        for (qsizetype index = 0; index < findings.size(); ++index) {
            const Finding &finding = findings.at(index);
            if (m_skipped.contains(finding.id) || m_changed.value(sentenceOf(finding)).contains(finding.category))
                continue;
            for (const Suggestion &suggestion :
                suggestions(m_engine, m_document.draft, finding, &m_trials, Amount::All, m_stock)) {
                const bool fits = suggestion.mode == SuggestionMode::Soften || suggestion.mode == SuggestionMode::Cut;
                if (fits && !suggestion.pending && !suggestion.edits.isEmpty())
                    return Change{index, suggestion};
            }
            m_skipped.insert(finding.id);
        }
        return {};
    }

    bool apply(const Suggestion &suggestion)
    {
        const QString source = applied(m_document.source, sourceEdits(m_document, suggestion.edits));
        auto next = readText(source, m_document.format);
        if (!next || source == m_document.source)
            return false;
        m_document = *std::move(next);
        return true;
    }

    /// What is left of the claim in the sentence that took the place of its own is done with.
    void remember(const Finding &changed, const Draft &before, const QVector<Finding> &findings)
    {
        if (m_document.draft.blocks.size() != before.blocks.size())
            return;
        const QString &old = before.blocks.at(changed.block).text;
        QSet<QString> categories = m_changed.value(old.mid(changed.sentence.start, changed.sentence.length()));
        categories.insert(changed.category);
        const qsizetype grown = m_document.draft.blocks.at(changed.block).text.size() - old.size();
        const TextRange place{changed.sentence.start, changed.sentence.end + grown};
        for (const Finding &finding : findings) {
            const bool takesPlace = finding.block == changed.block
                && (finding.sentence.overlaps(place) || finding.sentence.start == place.start);
            if (takesPlace)
                m_changed[sentenceOf(finding)].unite(categories);
        }
    }

    const Engine &m_engine;
    const Stock *m_stock;
    SourceDraft m_document;
    CheckCache m_cache;
    CheckCache m_trials;
    Softened m_result;
    QSet<QString> m_skipped; ///< ids of findings that nothing can be done about
    QHash<QString, QSet<QString>> m_changed; ///< by sentence, the categories that it was changed for
};

} // namespace

Softened softened(
    const Engine &engine, const SourceDraft &document, const std::function<void(int)> &progress, const Stock *stock)
{
    return Softener(engine, document, stock).run(progress);
}

} // namespace caveat

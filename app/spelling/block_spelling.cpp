// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "block_spelling.h"

#include <text/sentences.h>

namespace caveat
{

namespace
{

/// Of a run of text: its words, and how many of them are unknown.
struct Share {
    int words = 0;
    int unknown = 0;

    bool isForeignQuotation() const { return (words > 1 && unknown == words) || (words > 2 && 2 * unknown >= words); }
    bool isForeignPhrase() const { return words > 1 && unknown == words; }
    bool isForeignSentence() const { return words > 3 && 5 * unknown >= 3 * words; }
};

/// What stands between quotation marks.
QVector<TextRange> quotations(QStringView text)
{
    QVector<TextRange> found;
    qsizetype open = -1;
    QChar closing;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (open >= 0 && unit == closing) {
            found += TextRange{open, at};
            open = -1;
            continue;
        }
        switch (unit.unicode()) {
        case u'\u201c': // “…”
            closing = u'\u201d';
            break;
        case u'\u201e': // „…“
            closing = u'\u201c';
            break;
        case u'\u00ab': // «…»
            closing = u'\u00bb';
            break;
        case u'"':
            closing = u'"';
            break;
        default:
            continue;
        }
        open = at + 1;
    }
    return found;
}

class BlockSpelling
{
public:
    BlockSpelling(const Block &block, Speller &speller, const SpellingScope &scope)
        : m_block(block)
        , m_words(checkedWords(block, scope))
    {
        for (const CheckedWord &word : m_words) {
            if (!isRight(speller, word))
                addWrongParts(speller, word);
        }
    }

    QVector<TextRange> misspellings()
    {
        if (m_wrong.size() > 1)
            leaveOutForeign();
        return std::move(m_wrong);
    }

private:
    QStringView textOf(TextRange range) const { return QStringView(m_block.text).sliced(range.start, range.length()); }

    bool isRight(Speller &speller, const CheckedWord &word) const { return speller.isRight(textOf(word.range)); }

    void addWrongParts(Speller &speller, const CheckedWord &word)
    {
        for (const TextRange part : word.parts) {
            const bool first = part.start == word.range.start;
            const bool last = part.end == word.range.end;
            if (!speller.isRightPart(textOf(part), first, last))
                m_wrong += part;
        }
    }

    Share shareOf(TextRange range) const
    {
        Share share;
        for (const CheckedWord &word : m_words)
            share.words += range.covers(word.range) ? 1 : 0;
        for (const TextRange wrong : m_wrong)
            share.unknown += range.covers(wrong) ? 1 : 0;
        return share;
    }

    void leaveOut(TextRange range)
    {
        m_wrong.removeIf([range](TextRange wrong) { return range.covers(wrong); });
    }

    void leaveOutForeign()
    {
        for (const TextRange quotation : quotations(m_block.text)) {
            if (shareOf(quotation).isForeignQuotation())
                leaveOut(quotation);
        }
        for (const Span &span : m_block.spans) {
            if (span.kind == SpanKind::Emphasis && shareOf(span.range).isForeignPhrase())
                leaveOut(span.range);
        }
        if (m_wrong.size() < 3)
            return;
        for (const TextRange sentence : sentenceRanges(m_block.text)) {
            if (shareOf(sentence).isForeignSentence())
                leaveOut(sentence);
        }
    }

    const Block &m_block;
    QVector<CheckedWord> m_words;
    QVector<TextRange> m_wrong;
};

} // namespace

QVector<TextRange> misspellings(const Block &block, Speller &speller, const SpellingScope &scope)
{
    return BlockSpelling(block, speller, scope).misspellings();
}

} // namespace caveat

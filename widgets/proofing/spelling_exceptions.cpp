// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "spelling_exceptions.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace caveat
{

SpellingExceptions::SpellingExceptions(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
}

void SpellingExceptions::reset(const DraftSpelling &spelling)
{
    m_words = WordSet(spelling.words);
    m_places.clear();
    for (const IgnoredWord &ignored : spelling.ignored)
        add(ignored.at, ignored.word);
}

void SpellingExceptions::add(DraftRange at, const QString &word)
{
    const QTextBlock block = m_document->findBlockByNumber(at.block);
    if (!block.isValid() || at.range.end >= block.length())
        return;
    Place place{QTextCursor(block), word};
    place.cursor.setPosition(block.position() + static_cast<int>(at.range.start));
    place.cursor.setPosition(block.position() + static_cast<int>(at.range.end), QTextCursor::KeepAnchor);
    place.cursor.setKeepPositionOnInsert(true); // what is typed behind the word is none of it
    if (holds(place))
        m_places += place;
}

bool SpellingExceptions::holds(const Place &place)
{
    return place.cursor.selectedText() == place.word;
}

DraftSpelling SpellingExceptions::spelling() const
{
    DraftSpelling spelling{m_words.words(), {}};
    for (const Place &place : m_places) {
        if (!holds(place))
            continue;
        const QTextBlock block = m_document->findBlock(place.cursor.selectionStart());
        const TextRange range{
            place.cursor.selectionStart() - block.position(), place.cursor.selectionEnd() - block.position()};
        spelling.ignored += {{block.blockNumber(), range}, place.word};
    }
    std::ranges::sort(spelling.ignored, {}, &IgnoredWord::at);
    return spelling;
}

void SpellingExceptions::addWord(const QString &word)
{
    m_words.add(word);
    Q_EMIT changed();
}

void SpellingExceptions::removeWord(const QString &word)
{
    m_words.remove(word);
    Q_EMIT changed();
    Q_EMIT wordRemoved();
}

void SpellingExceptions::ignore(DraftRange at)
{
    m_places.removeIf([](const Place &place) { return !holds(place); });
    add(at, m_document->findBlockByNumber(at.block).text().mid(at.range.start, at.range.length()));
    Q_EMIT changed();
}

bool SpellingExceptions::isIgnored(DraftRange at) const
{
    const int start = m_document->findBlockByNumber(at.block).position() + static_cast<int>(at.range.start);
    const int end = start + static_cast<int>(at.range.length());
    return std::ranges::any_of(m_places, [start, end](const Place &place) {
        return place.cursor.selectionStart() == start && place.cursor.selectionEnd() == end && holds(place);
    });
}

} // namespace caveat

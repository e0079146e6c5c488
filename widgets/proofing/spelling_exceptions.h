// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft_spelling.h>
#include <spelling/word_set.h>

#include <QObject>
#include <QTextCursor>

namespace caveat
{

/// What is right in a draft, or in one place of it, though no dictionary has it. Places go along with the text.
class SpellingExceptions : public QObject
{
    Q_OBJECT
public:
    explicit SpellingExceptions(QTextDocument *document, QObject *parent = nullptr);

    /// Another draft is in the document; blocks as numbered there.
    void reset(const DraftSpelling &spelling);
    DraftSpelling spelling() const; ///< as it stands; blocks as numbered in the document

    void addWord(const QString &word);
    void removeWord(const QString &word);
    void ignore(DraftRange at);

    const WordSet &words() const { return m_words; }
    bool isIgnored(DraftRange at) const;

Q_SIGNALS:
    void changed(); ///< by the user: the project has to be saved
    void wordRemoved();

private:
    struct Place {
        QTextCursor cursor; ///< the word is selected
        QString word;
    };
    void add(DraftRange at, const QString &word);
    static bool holds(const Place &place);

    QTextDocument *m_document;
    WordSet m_words;
    QVector<Place> m_places;
};

} // namespace caveat

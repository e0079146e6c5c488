// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QJsonArray>
#include <QString>
#include <QVector>

namespace caveat
{

/// A comment that somebody set in a document.
struct WordComment {
    QString author;
    QString text;

    friend bool operator==(const WordComment &, const WordComment &) = default;
};

/// What a document holds beside its text.
struct DocumentMarks {
    QVector<WordComment> comments;
    int insertions = 0; ///< tracked
    int deletions = 0;
};

/// The text of one line as pandoc tells it, being put together.
struct PandocLine {
    QString text;
    QVector<Span> spans;
    bool joinsNext = false; ///< its paragraph mark was deleted

    /// Without white space at the ends, and spans that cover nothing.
    void trim();
    /// True for images and nothing else.
    bool onlyImages() const;
};

/// Reads the inline elements of pandoc's document tree. Tracked insertions are taken over, deletions left out,
/// comments handed to the marks.
class PandocInlines
{
public:
    explicit PandocInlines(DocumentMarks &marks)
        : m_marks(marks)
    {
    }

    void read(PandocLine &line, const QJsonArray &inlines);

    /// The notes met so far, as blocks of pandoc's.
    const QVector<QJsonArray> &notes() const { return m_notes; }

private:
    void readOne(PandocLine &line, const QString &type, const QJsonValue &content);
    void readSpanned(PandocLine &line, const Span &span, const QJsonArray &inlines);
    void readSpan(PandocLine &line, const QJsonArray &content);
    void readImage(PandocLine &line, const QJsonArray &content);
    void readNote(PandocLine &line, const QJsonArray &blocks);
    QString plainText(const QJsonArray &inlines);

    DocumentMarks &m_marks;
    QVector<QJsonArray> m_notes;
};

} // namespace caveat

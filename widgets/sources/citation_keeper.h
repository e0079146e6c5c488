// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <editor/apply_citations.h>
#include <evidence/evidence_library.h>

#include <QHash>
#include <QObject>

#include <optional>

class QMimeData;

namespace caveat
{

class ArticleEditor;

/// The citations of the draft in the editor: keeps their numbers, marks and reference list in step with the text, as
/// part of the edit that moved them.
class CitationKeeper : public QObject
{
    Q_OBJECT
public:
    explicit CitationKeeper(ArticleEditor *editor, QObject *parent = nullptr);

    /// What can be cited, read when it is first asked for: what the program carries, and the user's own.
    EvidenceLibrary &library() const;

    /// Another draft is in the editor, \p draft, which brought \p references along.
    void begin(const Draft &draft, const QVector<EvidenceEntry> &references);
    /// What the draft cites.
    const QVector<EvidenceEntry> &references() const { return m_cited; }

    /// Cites \p id at the caret, or in the mark there; what is selected stays. False while text is being composed.
    bool cite(const QString &id);
    /// Turns typed marks into citations, as one step of undo; what became of them, for people.
    QString convertTyped();

    CitationStyle style() const { return m_style; } ///< of the draft, or for its first citation
    void setStyle(CitationStyle style);
    /// Brings marks and list in step, now rather than soon.
    void settle();

private:
    void copyAlong(const Draft &copied, QMimeData &with) const; ///< what its citations name
    void takeAlong(const QMimeData *pasted);
    void blockEdited(int number, int removed);
    void settleSoon();
    void bringInStep(UndoStep undoStep);
    void look(const Draft &draft);
    const EvidenceEntry *find(const QString &id) const;

    ArticleEditor *m_editor;
    mutable std::optional<EvidenceLibrary> m_library;
    QHash<QString, EvidenceEntry> m_references;
    QVector<EvidenceEntry> m_cited;
    CitationStyle m_style = CitationStyle::Vancouver;
    int m_citations = 0; ///< in the document when it was last looked at
    bool m_isSettling = false;
    bool m_isDue = false;
};

} // namespace caveat

// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace caveat
{

class ArticleEditor;
class FindingsModel;
class SpellingRunner;

/// Tells a screen reader what is marked where the caret is, as the description of the article. Marks are painted and
/// stand in no format of the text, so nothing else tells of them.
class CaretLine : public QObject
{
    Q_OBJECT
public:
    /// All three outlive this.
    CaretLine(ArticleEditor *editor, const FindingsModel *findings, const SpellingRunner *spelling);

    QString text() const; ///< empty where nothing is marked in the paragraph of the caret

private:
    QString claims(int block, int offset) const;
    QString misspellings(int block) const;
    void tell();

    ArticleEditor *m_editor;
    const FindingsModel *m_findings;
    const SpellingRunner *m_spelling;
    QTimer m_soon;
};

} // namespace caveat

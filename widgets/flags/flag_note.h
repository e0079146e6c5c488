// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <findings/finding_text.h>

#include <QLabel>
#include <QTimer>

namespace caveat
{

class ArticleEditor;
class FindingsModel;

/// Tells in one line what is marked in the caret's line, where no card is in sight. A moment after the caret rests, so
/// that typing waits for nothing.
class FlagNote : public QLabel
{
    Q_OBJECT
public:
    FlagNote(ArticleEditor *editor, const FindingsModel *findings, FindingTexts texts, QWidget *parent = nullptr);

    const QString &note() const { return m_note; } ///< the whole of it, however little room there is

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    ArticleEditor *m_editor;
    const FindingsModel *m_findings;
    FindingTexts m_texts;
    QString m_note;
    QTimer m_soon;
};

} // namespace caveat
